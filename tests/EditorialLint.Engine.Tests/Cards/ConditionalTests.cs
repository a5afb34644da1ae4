using EditorialLint.Engine.Examples;
using Xunit;

namespace EditorialLint.Engine.Tests.Cards;

public sealed class ConditionalTests
{
    private const string Keys = "extends: conditional\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\n";

    [Theory]
    [InlineData("exceptions: [USA]", "The World Trade Club (WTC) met. The WTC and the USA fought the [|NATO|].")]
    [InlineData("exceptions: [USA]", "The [|WTC|] met in the city on a cold and windy Monday.\n\nThe World Trade Club (WTC) met. The WTC left.")]
    public void A_match_must_be_introduced_before(string keys, string marked) =>
        Assert.Equal(marked, CardRun.Of(Keys + keys, MarkedText.Parse(marked).Text).Marked);

    [Theory]
    [InlineData("A [|photo|] shows the house, another [|photo|] the barn.")]
    [InlineData("A photo shows the house.\n\nThe credit goes to her and to nobody else in the town.")]
    public void Without_a_group_it_is_enough_that_the_introduction_is_there(string marked) =>
        Assert.Equal(marked, CardRun.Of("extends: conditional\nfirst: photo\nsecond: credit", MarkedText.Parse(marked).Text).Marked);
}

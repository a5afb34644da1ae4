using EditorialLint.Engine.Examples;
using Xunit;

namespace EditorialLint.Engine.Tests.Cards;

public sealed class SpellingCardTests
{
    [Theory]
    [InlineData("", "The [|goverment|] met; the mayor's well-known house burned.")]
    [InlineData("", "The NASA iPhone of HMRCs and x86b.")]
    [InlineData("ignore: [goverment]", "The goverment and the Goverment met.")]
    [InlineData("exceptions: [goverment]", "The goverment met.")]
    [InlineData("filters: ['[Gg]over.*']", "The goverment met the [|mayer|].")]
    [InlineData("custom: true", "The [|HMRCZ|] met.")]
    public void A_word_that_no_dictionary_has_is_reported(string keys, string marked) =>
        Assert.Equal(marked, CardRun.Of("extends: spelling\n" + keys, MarkedText.Parse(marked).Text).Marked);

    [Fact]
    public void What_may_be_meant_is_offered() =>
        Assert.Contains("Write 'government'", CardRun.Of("extends: spelling", "The goverment met.").Findings[0].Fixes.Select(fix => fix.Title));
}

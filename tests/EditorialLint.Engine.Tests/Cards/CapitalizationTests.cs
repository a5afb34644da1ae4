using EditorialLint.Engine.Examples;
using Xunit;

namespace EditorialLint.Engine.Tests.Cards;

public sealed class CapitalizationTests
{
    private const string Body = "\n\nA bad day came to its end in the city on Monday.";

    [Theory]
    [InlineData("match: $title", "The End of the World")]
    [InlineData("match: $title", "The End of NATO and iPhones")]
    [InlineData("match: $title", "[|The end of the world|]")]
    [InlineData("match: $title", "A Walk With Wolves")]
    [InlineData("match: $title\nstyle: Chicago\nthreshold: 1", "[|A Walk With Wolves|]")]
    [InlineData("match: $title\nstyle: Chicago", "A Walk with Wolves")]
    [InlineData("match: $sentence", "The end of the world")]
    [InlineData("match: $sentence", "The end of the world in Paris")]
    [InlineData("match: $sentence", "[|The End of the World|]")]
    [InlineData("match: $sentence\nexceptions: [World, End]", "The End of the World")]
    [InlineData("match: $sentence\nthreshold: 1\nindicators: [':']", "Fire: Two dead")]
    [InlineData("match: $sentence\nthreshold: 1", "[|Fire: Two dead|]")]
    [InlineData("match: $lower", "[|The end of it|]")]
    [InlineData("match: $upper", "THE END OF IT")]
    [InlineData("match: $upper", "[|The END of it|]")]
    [InlineData("match: '^[A-Z].*[a-z]$'", "The end of it")]
    [InlineData("match: '^[A-Z].*[A-Z]$'", "[|The end of it|]")]
    [InlineData("match: $title\nprefix: '[A-Z]+ \\d+: '", "BOX 12: [|The end of the world|]")]
    public void A_heading_keeps_to_a_manner(string keys, string marked) =>
        Assert.Equal(marked + Body, CardRun.Of("extends: capitalization\nscope: heading\n" + keys, MarkedText.Parse(marked).Text + Body).Marked);

    [Fact]
    public void The_message_has_the_text_and_how_it_should_stand()
    {
        CardRun run = CardRun.Of("extends: capitalization\nscope: heading\nmatch: $title", "The end of the NATO pact" + Body, "'%s' should be '%s'.");

        Assert.Equal(["The end of the NATO pact", "The End of the NATO Pact"], run.Findings[0].Arguments);
    }
}

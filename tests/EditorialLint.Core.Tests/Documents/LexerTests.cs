using EditorialLint.Core.Documents;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Core.Tests.Documents;

public sealed class LexerTests
{
    /// <summary>A text and its tokens but for blanks, parted by <c>|</c>, each with the first letter of its kind: word, number, punctuation, symbol.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "O'Brien's plan", "w:O'Brien's|w:plan" },
        { "O’Brien’s plan", "w:O’Brien’s|w:plan" },
        { "They don't.", "w:They|w:don't|p:." },
        { "the U.S. army", "w:the|w:U.S.|w:army" },
        { "at 5 a.m. today", "w:at|n:5|w:a.m.|w:today" },
        { "Mr. Smith", "w:Mr.|w:Smith" },
        { "the Rev. Dr. King Jr.", "w:the|w:Rev.|w:Dr.|w:King|w:Jr." },
        { "J. K. Rowling", "w:J.|w:K.|w:Rowling" },
        { "No. 5", "w:No.|n:5" },
        { "He said no. 5 came.", "w:He|w:said|w:no.|n:5|w:came|p:." },
        { "She said No.", "w:She|w:said|w:No|p:." },
        { "1,550 men", "n:1,550|w:men" },
        { "in 1,2 cases", "w:in|n:1|p:,|n:2|w:cases" },
        { "3.5 percent", "n:3.5|w:percent" },
        { "the 21st", "w:the|n:21st" },
        { "$5 and €3.50", "n:$5|w:and|n:€3.50" },
        { "$1.5bn", "n:$1.5bn" },
        { "7% more", "n:7%|w:more" },
        { "-5 degrees", "n:-5|w:degrees" },
        { "at 10:30", "w:at|n:10:30" },
        { "on 8/4/2020.", "w:on|n:8/4/2020|p:." },
        { "the '90s", "w:the|n:'90s" },
        { "the 1990s", "w:the|n:1990s" },
        { "submarine-launched missiles", "w:submarine-launched|w:missiles" },
        { "an 8-year-old", "w:an|w:8-year-old" },
        { "Russian - Islamic", "w:Russian|p:-|w:Islamic" },
        { "Treaty- TASS", "w:Treaty|p:-|w:TASS" },
        { "See https://example.org/a?b=c.", "w:See|w:https://example.org/a?b=c|p:." },
        { "See bbc.co.uk/news,sport today.", "w:See|w:bbc.co.uk/news,sport|w:today|p:." },
        { "https://example.org\u200B\uFEFF now", "w:https://example.org|w:now" },
        { "(www.example.org)", "p:(|w:www.example.org|p:)" },
        { "Write to desk@example.org.", "w:Write|w:to|w:desk@example.org|p:." },
        { "@handle and #tag", "w:@handle|w:and|w:#tag" },
        { "item #5", "w:item|s:#|n:5" },
        { "family 👨‍👩‍👧 here", "w:family|s:👨‍👩‍👧|w:here" },
        { "🇺🇸 and 🇷🇺", "s:🇺🇸|w:and|s:🇷🇺" },
        { "👍🏽!", "s:👍🏽|p:!" },
        { "Wait... what", "w:Wait|p:...|w:what" },
        { "Wait… what", "w:Wait|p:…|w:what" },
        { "Wait . . . what", "w:Wait|p:. . .|w:what" },
        { "''Yes,'' he", "p:''|w:Yes|p:,|p:''|w:he" },
        { "\"Yes,\" he", "p:\"|w:Yes|p:,|p:\"|w:he" },
        { "'Yes,' he", "p:'|w:Yes|p:,|p:'|w:he" },
        { "war -- and peace", "w:war|p:--|w:and|w:peace" },
        { "war—and", "w:war|p:—|w:and" },
        { "AT&T rose", "w:AT&T|w:rose" },
        { "salt & pepper", "w:salt|s:&|w:pepper" },
        { "the .NET team", "w:the|w:.NET|w:team" },
        { "It ended.The rest", "w:It|w:ended|p:.|w:The|w:rest" },
        { "either/or", "w:either|p:/|w:or" },
        { "[Ronald]] Reagan", "p:[|w:Ronald|p:]|p:]|w:Reagan" },
        { "<...>", "s:<|p:...|s:>" },
        { "café naïve Straße", "w:café|w:naïve|w:Straße" },
        { "a\u0000b", "w:a|s:\0|w:b" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Tokens_are_what_a_reader_takes_for_one(string text, string expected)
    {
        Document document = ProseText.ReadParagraph(text);

        var tokens = new List<string>();
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (!document.Tokens[i].IsTrivia)
                tokens.Add($"{char.ToLowerInvariant(document.Tokens[i].Kind.ToString()[0])}:{document.GetString(i)}");
        }

        Assert.Equal(expected, string.Join('|', tokens));
    }

    [Theory]
    [InlineData("Trump's", TokenTraits.Capitalized | TokenTraits.HasApostrophe | TokenTraits.ApostropheS)]
    [InlineData("O'Brien", TokenTraits.Capitalized | TokenTraits.HasApostrophe)]
    [InlineData("McCain", TokenTraits.Capitalized | TokenTraits.InnerCapital)]
    [InlineData("iPhone", TokenTraits.InnerCapital)]
    [InlineData("TASS", TokenTraits.Capitalized | TokenTraits.AllCaps)]
    [InlineData("21st", TokenTraits.Ordinal)]
    [InlineData("$5", TokenTraits.Money)]
    [InlineData("7%", TokenTraits.Percent)]
    [InlineData("10:30", TokenTraits.Clock)]
    [InlineData("Mr.", TokenTraits.Capitalized | TokenTraits.Abbreviation)]
    [InlineData("decision-making", TokenTraits.Hyphenated)]
    [InlineData("@handle", TokenTraits.Address)]
    [InlineData("…", TokenTraits.Ellipsis)]
    [InlineData("--", TokenTraits.Dash)]
    [InlineData("-", TokenTraits.Hyphen)]
    [InlineData("''", TokenTraits.Quote)]
    [InlineData("[", TokenTraits.OpenBracket)]
    [InlineData("]", TokenTraits.CloseBracket)]
    [InlineData("😀", TokenTraits.Emoji)]
    [InlineData("\u00A0", TokenTraits.NoBreak)]
    [InlineData("?", TokenTraits.Terminal)]
    public void Traits_say_what_the_form_shows(string text, TokenTraits expected)
    {
        Document document = ProseText.ReadParagraph(text);

        Assert.Equal(1, document.Tokens.Length);
        Assert.Equal(expected, document.Tokens[0].Traits);
    }

    [Theory]
    [InlineData("a\r\nb", 3)]
    [InlineData("a\n\rb", 4)]
    [InlineData("a \t b", 3)]
    [InlineData("a\u2028b", 3)]
    public void Line_breaks_are_single_and_blanks_come_in_runs(string text, int tokens) =>
        Assert.Equal(tokens, ProseText.ReadParagraph(text).Tokens.Length);
}

using EditorialLint.Core.Documents;
using EditorialLint.Engine.Examples;
using EditorialLint.Language.Brackets;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Brackets;

public sealed class BracketMatchesTests
{
    [Theory]
    [InlineData("He (Smith) came.", "(Smith)")]
    [InlineData("He (Smith [the elder]) came.", "[the elder]|(Smith [the elder])")]
    [InlineData("He {x} and \uFF08y\uFF09.", "{x}|\uFF08y\uFF09")]
    [InlineData("((both))", "(both)|((both))")]
    public void Brackets_pair_and_nest(string text, string pairs)
    {
        Document document = ProseText.ReadParagraph(text);

        BracketMatches matches = document.Get(BracketMatches.Layer);

        Assert.Equal(pairs.Split('|'), matches.Pairs.Select(pair =>
            text[document.Tokens[pair.OpenToken].Start..document.Tokens[pair.CloseToken].End]));
        Assert.Empty(matches.Lone);
    }

    [Theory]
    [InlineData("He [|(|]Smith came.")]
    [InlineData("He Smith[|)|] came.")]
    [InlineData("He [|[|]Smith[|)|] came.")]
    [InlineData("He (a [|[|]b) came.")]
    public void A_bracket_without_its_other_half_is_lone(string marked)
    {
        MarkedText expected = MarkedText.Parse(marked);

        BracketMatches matches = Match(expected.Text, out Document document);

        Assert.Equal(expected.Spans, matches.Lone.Select(lone => document.Tokens[lone.Token].Span));
        Assert.All(matches.Lone, lone => Assert.False(lone.IsDoubled));
    }

    [Theory]
    [InlineData("since [Ronald]] Reagan", "]")]
    [InlineData("since [[Ronald] Reagan", "[")]
    [InlineData("since (Ronald)) Reagan", ")")]
    public void A_bracket_that_repeats_its_neighbour_is_doubled(string text, string bracket)
    {
        LoneBracket lone = Assert.Single(Match(text, out Document document).Lone);

        Assert.True(lone.IsDoubled);
        Assert.Equal(bracket, document.GetString(lone.Token));
        Assert.Equal(bracket, document.GetString(lone.DoubledWith));
        Assert.Equal(1, Math.Abs(lone.Token - lone.DoubledWith));
    }

    [Theory]
    [InlineData("a) first, b) second")]
    [InlineData("12) twelfth")]
    [InlineData("iv) fourth")]
    [InlineData("Thanks :)")]
    [InlineData("Thanks ;-)")]
    [InlineData("Sorry :(")]
    public void Labels_and_emoticons_are_no_lone_brackets(string text) => Assert.Empty(Match(text, out _).Lone);

    [Fact]
    public void A_parenthesis_may_hold_whole_paragraphs()
    {
        Document document = ProseText.Read("It began.\n\n(This was written in May.\n\nIt was printed in June.)\n\nIt ended.\n");

        BracketMatches matches = document.Get(BracketMatches.Layer);

        Assert.Single(matches.Pairs);
        Assert.Empty(matches.Lone);
    }

    [Fact]
    public void Brackets_inside_two_paragraphs_do_not_pair()
    {
        Document document = ProseText.Read("It began (in May.\n\nIt ended in June) at last.\n");

        Assert.Equal(2, document.Get(BracketMatches.Layer).Lone.Length);
    }

    private static BracketMatches Match(string text, out Document document)
    {
        document = ProseText.ReadParagraph(text);
        return document.Get(BracketMatches.Layer);
    }
}

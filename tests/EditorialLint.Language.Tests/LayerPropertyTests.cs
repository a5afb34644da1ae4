using CsCheck;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Brackets;
using EditorialLint.Language.Names;
using EditorialLint.Language.Quotations;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests;

public sealed class LayerPropertyTests
{
    private const int Iterations = 3000;

    private static Gen<string> Text { get; } =
        Gen.OneOf(Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, ArbitraryProse.HighestChoice]).Array[0, 60].Select(ArbitraryProse.FromChoices);

    [Fact]
    public void Layers_hold_together_on_any_text() => Text.Sample(text => AssertLayers(ProseText.Read(text)), iter: Iterations);

    [Fact]
    public void The_kind_of_line_break_changes_no_layer() =>
        Text.Select(text => text.ReplaceLineEndings("\n").Replace('\r', '\n')).Sample(
            text => Assert.Equal(
                Describe(ProseText.Read(text)),
                Describe(ProseText.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal)))),
            iter: Iterations);

    [Fact]
    public void Layers_hold_together_on_every_news_article()
    {
        Assert.SkipUnless(Directory.Exists(Repository.NewsArticles), "The folder of news articles does not lie beside the repository.");
        string[] files = Directory.GetFiles(Repository.NewsArticles);
        Assert.NotEmpty(files);
        foreach (string file in files)
            AssertLayers(ProseText.Read(SourceCodec.Decode(file, File.ReadAllBytes(file)).Content));
    }

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("([")]
    [InlineData("\"")]
    [InlineData(" \"")]
    [InlineData("\" ")]
    [InlineData("'")]
    [InlineData(" 'a")]
    [InlineData("“")]
    [InlineData("\"a\" ")]
    [InlineData("\"a\n\n")]
    [InlineData("(a\n\n")]
    [InlineData("Smith ")]
    [InlineData("\"Go,\" Smith said. ")]
    [InlineData("\"Go.\"\n\n")]
    public void Layers_hold_together_on_a_long_run_of_anything(string piece) =>
        AssertLayers(ProseText.Read(string.Concat(Enumerable.Repeat(piece, 20_000))));

    private static void AssertLayers(Document document)
    {
        int count = document.Tokens.Length;
        BracketMatches brackets = document.Get(BracketMatches.Layer);
        var seen = new HashSet<int>();
        foreach (BracketPair pair in brackets.Pairs)
            Assert.True(pair.OpenToken >= 0 && pair.OpenToken < pair.CloseToken && pair.CloseToken < count && seen.Add(pair.OpenToken) && seen.Add(pair.CloseToken));
        Assert.All(brackets.Lone, lone => Assert.True(lone.Token >= 0 && lone.Token < count && lone.DoubledWith < count && seen.Add(lone.Token)));

        QuotationSet quotations = document.Get(QuotationSet.Layer);
        AttributionSet attributions = document.Get(AttributionSet.Layer);
        foreach (Quotation quotation in quotations.All)
        {
            AssertInside(document, quotation.Span);
            Assert.True(quotation.Span.Contains(quotation.Content));
            Assert.True(quotation.OpenToken >= quotation.Block.FirstToken && quotation.EndToken <= quotation.Block.EndToken);
            if (attributions.Find(quotation) is not { } attribution)
                continue;
            AssertInside(document, attribution.Speaker);
            Assert.False(attribution.Speaker.IsEmpty);
            if (attribution.Cue is { } cue)
                AssertInside(document, cue);
        }

        Assert.Equal(quotations.Unpaired.Order().Distinct(), quotations.Unpaired);
        Assert.All(quotations.Unpaired, token => Assert.True(document.Tokens[token].Has(TokenTraits.Quote)));
        AssertOrdered(document, quotations.Quoted);

        NameSet names = document.Get(NameSet.Layer);
        AssertOrdered(document, names.Mentions.Select(mention => mention.Span));
        Assert.Equal(names.Mentions.Length, names.Bearers.Sum(bearer => bearer.Mentions.Length));
    }

    private static void AssertOrdered(Document document, IEnumerable<TextSpan> spans)
    {
        int end = 0;
        foreach (TextSpan span in spans)
        {
            AssertInside(document, span);
            Assert.True(span.Start >= end && !span.IsEmpty);
            end = span.End;
        }
    }

    private static void AssertInside(Document document, TextSpan span) =>
        Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= document.Text.Length, $"{span} lies outside the text.");

    /// <summary>What the layers say, in words that do not depend on offsets.</summary>
    private static List<string> Describe(Document document)
    {
        QuotationSet quotations = document.Get(QuotationSet.Layer);
        AttributionSet attributions = document.Get(AttributionSet.Layer);
        var words = new List<string>();
        words.AddRange(document.Get(BracketMatches.Layer).Lone.Select(lone => $"lone {lone.Token} {lone.DoubledWith}"));
        words.AddRange(quotations.All.Select(one => $"quotation {one.OpenToken} {one.CloseToken} {one.Kind} {one.Continues} {attributions.Find(one)?.Basis}"));
        words.AddRange(quotations.Unpaired.Select(token => $"unpaired {token}"));
        words.AddRange(document.Get(NameSet.Layer).Mentions.Select(mention => $"name {mention.FirstToken} {mention.EndToken}"));
        return words;
    }
}

using CsCheck;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Core.Tests.Documents;

public sealed class DocumentPropertyTests
{
    private const int Iterations = 3000;

    private static Gen<string> Text { get; } =
        Gen.OneOf(Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, ArbitraryProse.HighestChoice]).Array[0, 60].Select(ArbitraryProse.FromChoices);

    [Fact]
    public void Tokens_tile_any_text() => Text.Sample(text => AssertTiles(ProseText.Read(text)), iter: Iterations);

    [Fact]
    public void Tokens_never_cross_the_edge_of_a_block() => Text.Sample(text => AssertBlocksHoldTokens(text), iter: Iterations);

    [Fact]
    public void Sentences_lie_in_order_inside_their_blocks() => Text.Sample(text => AssertSentences(ProseText.Read(text)), iter: Iterations);

    [Fact]
    public void Look_ups_by_offset_and_token_agree_with_the_tree() => Text.Sample(text => AssertLookUps(ProseText.Read(text)), iter: 500);

    [Fact]
    public void The_kind_of_line_break_changes_no_token() =>
        Text.Select(text => text.ReplaceLineEndings("\n").Replace('\r', '\n')).Sample(
            text => Assert.Equal(
                ProseText.VisibleTokens(ProseText.Read(text)),
                ProseText.VisibleTokens(ProseText.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal)))),
            iter: Iterations);

    [Fact]
    public void Every_news_article_keeps_the_properties()
    {
        Assert.SkipUnless(Directory.Exists(Repository.NewsArticles), "The folder of news articles does not lie beside the repository.");
        string[] files = Directory.GetFiles(Repository.NewsArticles);
        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            SourceText source = SourceCodec.Decode(file, File.ReadAllBytes(file));
            Document document = ProseText.Read(source.Content);
            AssertTiles(document);
            AssertBlocksHoldTokens(source.Content);
            AssertSentences(document);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData(".")]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("-")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData(". ")]
    [InlineData("\r")]
    [InlineData("\0")]
    [InlineData("U.S. ")]
    [InlineData("A? \"")]
    [InlineData("/\u202C ")]
    public void A_long_run_of_anything_is_read_like_any_other_text(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000));

        Document document = ProseText.Read(text);

        Assert.Equal(text.Length, document.Tokens[^1].End);
    }

    private static void AssertTiles(Document document)
    {
        int at = 0;
        foreach (Token token in document.Tokens)
        {
            Assert.Equal(at, token.Start);
            Assert.True(token.Length > 0);
            at = token.End;
        }

        Assert.Equal(document.Text.Length, at);
    }

    private static void AssertBlocksHoldTokens(string text)
    {
        var source = new SourceText(ProseText.Path, text);
        var outline = Formats.DocumentFormats.BuiltIn.Choose(ProseText.Path, null).Read(source);
        Document document = Document.Create(source, outline);
        Assert.Equal(outline.Blocks.Select(block => block.Span), document.Blocks.Select(block => block.Span));
    }

    private static void AssertSentences(Document document)
    {
        foreach (Block block in document.Blocks)
        {
            Assert.NotEmpty(block.Sentences);
            int at = block.FirstToken;
            foreach (Sentence sentence in block.Sentences)
            {
                Assert.True(sentence.FirstToken >= at && sentence.EndToken > sentence.FirstToken && sentence.EndToken <= block.EndToken);
                for (; at < sentence.FirstToken; at++)
                    Assert.True(document.Tokens[at].IsTrivia, "Only blanks may stand between sentences.");
                at = sentence.EndToken;
            }

            for (; at < block.EndToken; at++)
                Assert.True(document.Tokens[at].IsTrivia, "Only blanks may stand behind the last sentence.");
        }
    }

    private static void AssertLookUps(Document document)
    {
        for (int token = 0; token < document.Tokens.Length; token++)
        {
            int index = token;
            for (int offset = document.Tokens[token].Start; offset < document.Tokens[token].End; offset++)
                Assert.Equal(token, document.FindToken(offset));
            Assert.Same(document.Blocks.FirstOrDefault(block => block.FirstToken <= index && index < block.EndToken), document.FindBlock(token));
            Assert.Same(document.Sentences.FirstOrDefault(one => one.FirstToken <= index && index < one.EndToken), document.FindSentence(token));
        }

        Assert.Equal(document.Tokens.Length, document.FindToken(document.Text.Length));
    }
}

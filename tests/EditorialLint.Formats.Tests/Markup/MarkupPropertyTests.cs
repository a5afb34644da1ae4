using CsCheck;
using EditorialLint.Core.Documents;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Formats.Tests.Markup;

public sealed class MarkupPropertyTests
{
    private const int Iterations = 1000;

    private static Gen<int[][]> Blocks { get; } = Gen.Int[0, 1000].Array[1, 12].Array[1, 10];

    private static Gen<string> Arbitrary { get; } = Gen.Int[0, HostileMarkup.HighestChoice].Array[0, 40].Select(HostileMarkup.FromChoices);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Blocks_hold_what_a_reader_sees(bool isHtml) => Blocks.Sample(
        blocks =>
        {
            (string source, List<string> texts) = MarkupSamples.Make(isHtml, blocks);
            Assert.Equal(texts, Read(source, isHtml).Blocks.Select(block => block.Text.ToString()));
        },
        iter: Iterations);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_source_of_each_token_decodes_to_its_text(bool isHtml) => Blocks.Sample(
        blocks =>
        {
            Document document = Read(MarkupSamples.Make(isHtml, blocks).Source, isHtml);
            for (int i = 0; i < document.Tokens.Length; i++)
            {
                // A backslash before a token is no part of it, but makes it what it is.
                int start = document.Tokens[i].Start;
                bool isEscaped = start > 0 && document.Text.Content[start - 1] == '\\';
                string raw = (isEscaped ? "\\" : "") + document.Text.Slice(document.Tokens[i].Span).ToString(), text = document.GetString(i);
                // Which marks show a quotation depends on those around it.
                if (raw.Contains("q>", StringComparison.Ordinal))
                    text = text.Replace('‘', '“').Replace('’', '”');
                // Two blanks before a line end make it a break, and stand before the token.
                if (document.FindBlock(i) is not null && !(text == "\n" && raw == "\n"))
                    Assert.Equal(text, SmallDecoder.Decode(raw, isHtml));
            }
        },
        iter: Iterations);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void All_tokens_of_a_document_tile_it(bool isHtml) =>
        Blocks.Sample(blocks => AssertTree(Read(MarkupSamples.Make(isHtml, blocks).Source, isHtml)), iter: Iterations);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void All_tokens_tile_any_text(bool isHtml) => Arbitrary.Sample(text => AssertTree(Read(text, isHtml)), iter: 5 * Iterations);

    private static Document Read(string source, bool isHtml) => ProseText.Read(source, isHtml ? "a.html" : "a.md");

    private static void AssertTree(Document document)
    {
        int at = 0;
        foreach (Token token in document.AllTokens)
        {
            Assert.Equal(at, token.Start);
            Assert.True(token.Length > 0);
            at = token.End;
        }

        Assert.Equal(document.Text.Length, at);
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            Token token = document.Tokens[i];
            Assert.NotEqual(TokenKind.Markup, token.Kind);
            Assert.True(document.GetText(i).Length > 0);
            Assert.True(document.GetText(token.Span).SequenceEqual(document.GetText(i)), "The text of a token's place is the token's text.");
            Assert.Equal(token.Span, document.GetSpan(i, 0, document.GetText(i).Length));
            Assert.Equal(i, document.FindToken(token.Start));
        }

        AssertBlocks(document);
    }

    private static void AssertBlocks(Document document)
    {
        int end = 0;
        foreach (Block block in document.Blocks)
        {
            Assert.True(block.FirstToken >= end && block.EndToken > block.FirstToken);
            Assert.True(block.Index == 0 || block.FirstToken == end + 1, "One line break parts two blocks.");
            Assert.False(char.IsWhiteSpace(block.Text[0]) || char.IsWhiteSpace(block.Text[^1]), $"'{block.Text}' has blanks around it.");
            Assert.NotEmpty(block.Sentences);
            end = block.EndToken;
        }

        Assert.Equal(document.Tokens.Length, end);
        int comment = 0;
        foreach (Comment one in document.Comments)
        {
            Assert.True(one.Span.Start >= comment && one.Span.End <= document.Text.Length && one.Text.Length < one.Span.Length);
            Assert.True(one.Inner.Start > one.Span.Start && one.Inner.End <= one.Span.End && document.Text.Slice(one.Inner).SequenceEqual(one.Text));
            comment = one.Span.End;
        }
    }
}

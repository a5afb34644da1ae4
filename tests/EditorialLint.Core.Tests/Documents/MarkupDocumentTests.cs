using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using Xunit;

namespace EditorialLint.Core.Tests.Documents;

public sealed class MarkupDocumentTests
{
    /// <summary>Builds a document from stretches of a source: <c>~</c> before one marks markup, <c>source=text</c> a decoded one, <c>/</c> parts two blocks.</summary>
    private static Document Build(params string[] stretches)
    {
        string source = "";
        var blocks = ImmutableArray.CreateBuilder<BlockOutline>();
        var pieces = ImmutableArray.CreateBuilder<ProsePiece>();
        foreach (string stretch in stretches)
        {
            string[] parts = stretch.TrimStart('~', '/').Split('=');
            if (stretch[0] is not ('~' or '/'))
                pieces.Add(new ProsePiece(new TextSpan(source.Length, parts[0].Length), parts.Length > 1 ? parts[1] : null));
            if (stretch[0] == '/')
                EndBlock();
            source += parts[0];
        }

        EndBlock();
        return Document.Create(new SourceText("a.md", source), new DocumentOutline(blocks.ToImmutable()) { HasMarkup = true });

        void EndBlock()
        {
            if (pieces.Count == 0)
                return;
            blocks.Add(new BlockOutline(BlockKind.Paragraph, TextSpan.FromBounds(pieces[0].Source.Start, pieces[^1].Source.End)) { Pieces = pieces.DrainToImmutable() });
        }
    }

    private static string[] Describe(Document document) =>
        [.. Enumerable.Range(0, document.Tokens.Length).Select(i => $"{document.Tokens[i].Kind} {document.Text.Slice(document.Tokens[i].Span)} {document.GetString(i)}")];

    [Fact]
    public void Markup_inside_a_word_is_part_of_its_place_and_not_of_its_text() =>
        Assert.Equal(["Word un*believ*able unbelievable"], Describe(Build("un", "~*", "believ", "~*", "able")));

    [Fact]
    public void An_entity_is_part_of_its_word() =>
        Assert.Equal(
            ["Word O&#39;Brien O'Brien", "Whitespace    ", "Punctuation &quot; \"", "Word caf&eacute; café"],
            Describe(Build("O", "&#39;='", "Brien", " ", "&quot;=\"", "caf", "&eacute;=é")));

    [Fact]
    public void Markup_around_a_word_is_no_part_of_it() =>
        Assert.Equal(["Word go go", "Whitespace    ", "Word on on"], Describe(Build("~<b>", "go", "~</b>", " ", "~<i>", "on", "~</i>")));

    [Fact]
    public void An_object_is_a_symbol_that_parts_what_is_around_it() =>
        Assert.Equal(["Word a a", "Symbol `x` \uFFFC", "Word b b"], Describe(Build("a", "`x`=\uFFFC", "b")));

    [Fact]
    public void Two_tokens_of_one_entity_have_places_of_their_own() =>
        Assert.Equal(["Symbol & ≂", "Word NotEqualTilde; \u0338"], Describe(Build("&NotEqualTilde;=≂\u0338")));

    [Theory]
    [InlineData("\n\n", "\n")]
    [InlineData(" \r\n\r\n# ", "\r\n")]
    [InlineData("</p><p>", "</p><p>")]
    public void One_line_break_stands_between_two_blocks(string between, string expected)
    {
        Document document = Build("a.", "/" + between, "B");

        Assert.Equal(4, document.Tokens.Length);
        Assert.Equal((TokenKind.LineBreak, expected), (document.Tokens[2].Kind, document.Text.Slice(document.Tokens[2].Span).ToString()));
        Assert.Equal("\n", document.GetString(2));
        Assert.Null(document.FindBlock(2));
        Assert.Equal([(0, 2), (3, 4)], document.Blocks.Select(block => (block.FirstToken, block.EndToken)));
    }

    [Fact]
    public void All_tokens_tile_the_file()
    {
        Document document = Build("~---\n\n", "a", "~*", "b", "~* ", "/\n\n", "c", "~ -->");

        Assert.Equal(
            [(TokenKind.Markup, "---\n\n"), (TokenKind.Word, "a*b"), (TokenKind.Markup, "* "), (TokenKind.LineBreak, "\n"),
                (TokenKind.Markup, "\n"), (TokenKind.Word, "c"), (TokenKind.Markup, " -->")],
            document.AllTokens.Select(token => (token.Kind, document.Text.Slice(token.Span).ToString())));
    }

    [Fact]
    public void A_node_has_the_text_that_is_read_and_the_text_that_is_written()
    {
        Block block = Assert.Single(Build("~# ", "a ", "~*", "b", "~*", " &amp;=&").Blocks);

        Assert.Equal("a b&", block.Text);
        Assert.Equal("a *b* &amp;", block.RawText);
    }

    [Fact]
    public void The_text_and_the_place_of_a_part_of_a_token_leave_markup_aside()
    {
        Document document = Build("O", "&#39;='", "~*", "brien", "~*");

        Assert.Equal("brien", document.Text.Slice(document.GetSpan(0, 2, 5)));
        Assert.Equal("'br", document.GetText(document.GetSpan(0, 1, 3)));
        Assert.Equal(["&#39;", "br"], document.Prose.ToSourceRuns(1, 4).Select(run => document.Text.Slice(run).ToString()));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_place_inside_an_entity_splits_it(int offset, bool splits) => Assert.Equal(splits, Build("O", "&#39;='", "Brien").Prose.Splits(offset));

    [Fact]
    public void A_decoded_carriage_return_never_joins_the_break_between_blocks()
    {
        Document document = Build("a", "&#13;=\r", "/\n\n", "b");

        Assert.Equal([(0, 2), (3, 4)], document.Blocks.Select(block => (block.FirstToken, block.EndToken)));
    }

    [Fact]
    public void A_block_that_follows_without_anything_between_is_the_formats_fault()
    {
        var outline = new DocumentOutline([new BlockOutline(BlockKind.Paragraph, new TextSpan(0, 1)), new BlockOutline(BlockKind.Paragraph, new TextSpan(1, 1))]) { HasMarkup = true };

        Assert.Throws<ArgumentException>(() => Document.Create(new SourceText("a.md", "ab"), outline));
    }

    [Theory]
    [InlineData("longer than its source")]
    [InlineData("")]
    public void Decoded_text_that_does_not_fit_its_source_is_the_formats_fault(string decoded)
    {
        var outline = new DocumentOutline([new BlockOutline(BlockKind.Paragraph, new TextSpan(0, 1)) { Pieces = [new ProsePiece(new TextSpan(0, 1), decoded)] }]) { HasMarkup = true };

        Assert.Throws<ArgumentException>(() => Document.Create(new SourceText("a.md", "a"), outline));
    }
}

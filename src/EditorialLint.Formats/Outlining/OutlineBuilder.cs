using System.Collections.Immutable;
using System.Text;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Formats.PlainText;

namespace EditorialLint.Formats.Outlining;

/// <summary>Collects the blocks and comments of a source with markup.</summary>
/// <param name="content">The source.</param>
internal sealed class OutlineBuilder(string content)
{
    /// <summary>More than any book has; the tree of so many takes a quarter of a gigabyte.</summary>
    private const int MaximumBlocks = 400_000;

    /// <summary>A credit or dateline is shorter, so that the form of longer paragraphs need not be looked at.</summary>
    private const int MaximumLine = 200;

    private readonly List<BlockOutline> _blocks = [];
    private readonly List<Comment> _comments = [];

    /// <summary>The pictures of the block under way, each with the index of its piece.</summary>
    private readonly List<(int Piece, ImmutableArray<ProsePiece> Alt)> _pictures = [];
    private bool _hasHeadline;

    /// <summary>The prose of the block under way.</summary>
    internal ProseBuilder Prose { get; } = new(content);

    /// <summary>Adds a comment.</summary>
    /// <param name="start">Where its opening delimiter starts.</param>
    /// <param name="end">Where its closing one ends.</param>
    /// <param name="textStart">Where what it says starts.</param>
    /// <param name="textEnd">Where that ends.</param>
    internal void AddComment(int start, int end, int textStart, int textEnd)
    {
        var inner = TextSpan.FromBounds(textStart, Math.Max(textStart, textEnd));
        _comments.Add(new Comment(TextSpan.FromBounds(start, end), inner, content.Substring(inner.Start, inner.Length)));
    }

    /// <summary>
    /// Adds a picture. At the start or end of a block its words become a block of their own; between words it is an object,
    /// since a sentence cannot stand inside another.
    /// </summary>
    /// <param name="start">Where its markup starts.</param>
    /// <param name="end">Where that ends.</param>
    /// <param name="alt">Its words; empty for none.</param>
    /// <param name="isQuoted">Whether a block quotation is around it.</param>
    internal void AddPicture(int start, int end, ImmutableArray<ProsePiece> alt, bool isQuoted)
    {
        if (Prose.Count == 0)
        {
            AddBlock(alt, new BlockContext(BlockKind.AltText, isQuoted));
            return;
        }

        _pictures.Add((Prose.Count, alt));
        Prose.AddObject(start, end);
    }

    /// <summary>Ends the block under way, if a reader sees any text in it.</summary>
    internal void EndBlock(BlockContext context)
    {
        int first = FirstTrailingPicture();
        if (first < _pictures.Count)
            Prose.Truncate(_pictures[first].Piece);
        AddBlock(Prose.Take(), context);
        for (int i = first; i < _pictures.Count; i++)
            AddBlock(_pictures[i].Alt, context with { Kind = BlockKind.AltText });
        _pictures.Clear();
    }

    /// <summary>The outline, in order of the source.</summary>
    internal DocumentOutline Build()
    {
        // Footnotes come last, wherever they stand.
        _blocks.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        _comments.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        var comments = ImmutableArray.CreateBuilder<Comment>(_comments.Count);
        foreach (Comment comment in _comments)
        {
            // A comment of one language inside that of another is a part of it.
            if (comments.Count == 0 || comment.Span.Start >= comments[^1].Span.End)
                comments.Add(comment);
        }

        var blocks = ImmutableArray.CreateBuilder<BlockOutline>(_blocks.Count);
        foreach (BlockOutline block in _blocks)
        {
            // Where marks cross the cells of a table, the Markdown parser gives one place to two blocks: the first keeps it.
            if (blocks.Count == 0 || block.Span.Start > blocks[^1].Span.End)
                blocks.Add(block);
        }

        return new DocumentOutline(blocks.DrainToImmutable()) { HasMarkup = true, Comments = comments.DrainToImmutable() };
    }

    /// <summary>The index of the first picture that nothing but pictures and blanks follow.</summary>
    private int FirstTrailingPicture()
    {
        int first = _pictures.Count;
        int end = Prose.Count;
        while (first > 0 && Prose.IsBlank(_pictures[first - 1].Piece + 1, end))
            end = _pictures[--first].Piece;
        return first;
    }

    private void AddBlock(ImmutableArray<ProsePiece> pieces, BlockContext context)
    {
        if (pieces.IsEmpty)
            return;
        if (_blocks.Count == MaximumBlocks)
            throw new FormatBudgetException($"it has more than {MaximumBlocks:N0} paragraphs, cells and the like");
        var span = TextSpan.FromBounds(pieces[0].Source.Start, pieces[^1].Source.End);
        _blocks.Add(new BlockOutline(KindOf(pieces, span, context.Kind), span)
        {
            Pieces = pieces is [{ Text: null }] ? default : pieces,
            IsQuoted = context.IsQuoted,
        });
    }

    /// <summary>The first headline heads the article, and a paragraph may be a credit or dateline by its form.</summary>
    private BlockKind KindOf(ImmutableArray<ProsePiece> pieces, TextSpan span, BlockKind kind)
    {
        if (kind == BlockKind.Headline)
        {
            bool isFirst = !_hasHeadline;
            _hasHeadline = true;
            return isFirst ? BlockKind.Headline : BlockKind.SubHeadline;
        }

        return kind == BlockKind.Paragraph && span.Length <= MaximumLine && PlainTextBlockKind.ClassifyLine(Decode(pieces)) is { } line ? line : kind;
    }

    private string Decode(ImmutableArray<ProsePiece> pieces)
    {
        var text = new StringBuilder();
        foreach (ProsePiece piece in pieces)
        {
            if (piece.Text is null)
                text.Append(content, piece.Source.Start, piece.Source.Length);
            else
                text.Append(piece.Text);
        }

        return text.ToString();
    }
}

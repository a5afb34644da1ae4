using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Cards;

/// <summary>The text of a block as a reader sees it, with the way back to the source.</summary>
/// <remarks>Where decoded text and source are the same, as in all plain text, this is a view of the source.</remarks>
internal sealed class BlockText
{
    private readonly ReadOnlyMemory<char> _text;

    // Source offsets per decoded character; null where the text is a view of the source.
    private readonly int[]? _starts;
    private readonly int[]? _ends;
    private WordUnit[]? _units;

    private BlockText(Block block, ReadOnlyMemory<char> text, int[]? starts, int[]? ends)
    {
        Block = block;
        _text = text;
        _starts = starts;
        _ends = ends;
    }

    public Block Block { get; }

    public int Length => _text.Length;

    public ReadOnlySpan<char> Text => _text.Span;

    /// <summary>The words and what stands between them, found once for all rules of phrases.</summary>
    public ReadOnlySpan<WordUnit> Units => _units ??= WordUnit.Split(Text);

    public static BlockText Of(Block block) => IsVerbatim(block)
        ? new BlockText(block, block.Document.Text.Content.AsMemory(block.Span.Start, block.Span.Length), null, null)
        : Decode(block);

    /// <summary>The place in the source of a stretch of the decoded text.</summary>
    public TextSpan ToSource(int start, int end)
    {
        if (_starts is null || _ends is null)
            return TextSpan.FromBounds(Block.Span.Start + start, Block.Span.Start + end);
        if (start < end)
            return TextSpan.FromBounds(_starts[start], _ends[end - 1]);
        return new TextSpan(start < _starts.Length ? _starts[start] : Block.Span.End, 0);
    }

    /// <summary>Where in the decoded text a source offset stands that starts a token.</summary>
    public int FromSource(int offset)
    {
        if (_starts is null)
            return offset - Block.Span.Start;
        int index = Array.BinarySearch(_starts, offset);
        if (index < 0)
            return ~index;
        // All characters of a decoded token share its start.
        while (index > 0 && _starts[index - 1] == offset)
            index--;
        return index;
    }

    private static bool IsVerbatim(Block block)
    {
        Document document = block.Document;
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            Token token = document.Tokens[i];
            if (token.Kind == TokenKind.Markup || !document.GetText(i).Equals(document.Text.Slice(token.Span), StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static BlockText Decode(Block block)
    {
        Document document = block.Document;
        var text = new List<char>(block.Span.Length);
        var starts = new List<int>(block.Span.Length);
        var ends = new List<int>(block.Span.Length);
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            Token token = document.Tokens[i];
            if (token.Kind == TokenKind.Markup)
                continue;
            ReadOnlySpan<char> decoded = document.GetText(i);
            bool verbatim = decoded.Equals(document.Text.Slice(token.Span), StringComparison.Ordinal);
            for (int c = 0; c < decoded.Length; c++)
            {
                text.Add(decoded[c]);
                starts.Add(verbatim ? token.Start + c : token.Start);
                ends.Add(verbatim ? token.Start + c + 1 : token.End);
            }
        }

        return new BlockText(block, text.ToArray(), [.. starts], [.. ends]);
    }
}

using System.Buffers;
using System.Collections.Immutable;
using EditorialLint.Core.Text;

namespace EditorialLint.Core.Documents;

/// <summary>Joins the prose of the blocks of a source with markup.</summary>
internal sealed class ProseMapBuilder
{
    private readonly SourceText _source;
    private readonly List<ProseSegment> _segments = [];
    private readonly char[] _text;
    private int _length;
    private int _sourceEnd;

    private ProseMapBuilder(SourceText source)
    {
        _source = source;
        // Prose is never longer than its source.
        _text = ArrayPool<char>.Shared.Rent(source.Length);
    }

    /// <summary>Joins them.</summary>
    /// <param name="source">The source.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="ends">Takes the end of each block in the prose.</param>
    /// <exception cref="ArgumentException">The outline breaks its own rules: the format is at fault.</exception>
    internal static ProseMap Build(SourceText source, ImmutableArray<BlockOutline> blocks, Span<int> ends)
    {
        var builder = new ProseMapBuilder(source);
        try
        {
            for (int i = 0; i < blocks.Length; i++)
            {
                builder.Add(blocks[i]);
                ends[i] = builder._length;
            }

            return new ProseMap(new string(builder._text, 0, builder._length), [.. builder._segments]);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(builder._text);
        }
    }

    private void Add(BlockOutline block)
    {
        ImmutableArray<ProsePiece> pieces = block.Pieces.IsDefaultOrEmpty ? [new ProsePiece(block.Span)] : block.Pieces;
        if (_length > 0)
            Separate(pieces[0].Source.Start);
        foreach (ProsePiece piece in pieces)
        {
            Check(piece);
            ReadOnlySpan<char> text = piece.Text is null ? _source.Slice(piece.Source) : piece.Text;
            Append(text, piece.Source);
        }

        // A decoded carriage return at the end would join the line break between the blocks.
        if (_text[_length - 1] == '\r')
            _text[_length - 1] = '\n';
    }

    /// <summary>Parts two blocks by the first line break between them, or by the markup between them where the file has none there.</summary>
    private void Separate(int next)
    {
        if (next <= _sourceEnd)
            throw new ArgumentException($"A block starts at {next}, where the one before it ends at {_sourceEnd}.");
        ReadOnlySpan<char> gap = _source.Content.AsSpan(_sourceEnd, next - _sourceEnd);
        int start = gap.IndexOfAny('\r', '\n');
        int length = start < 0 ? gap.Length : gap[start] == '\r' && start + 1 < gap.Length && gap[start + 1] == '\n' ? 2 : 1;
        Append(ProsePiece.LineBreak, new TextSpan(_sourceEnd + Math.Max(start, 0), length));
    }

    private void Append(ReadOnlySpan<char> text, TextSpan source)
    {
        text.CopyTo(_text.AsSpan(_length));
        _segments.Add(new ProseSegment(_length, text.Length, source));
        _length += text.Length;
        _sourceEnd = source.End;
    }

    private void Check(ProsePiece piece)
    {
        if (piece.Source.Start < _sourceEnd || piece.Source.IsEmpty || piece.Source.End > _source.Length)
            throw new ArgumentException($"The prose at {piece.Source} is empty, out of order or outside the text.");
        if (piece.Text is { } text && (text.Length == 0 || text.Length > piece.Source.Length))
            throw new ArgumentException($"The decoded text of {piece.Source} is empty or longer than its source.");
    }
}

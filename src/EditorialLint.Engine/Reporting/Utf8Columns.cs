using System.Text;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Reporting;

/// <summary>Columns in UTF-8 bytes. Counts on from the last place asked for, so that many places on one long line cost little.</summary>
/// <param name="text">The text.</param>
internal sealed class Utf8Columns(SourceText text)
{
    private int _line;
    private int _offset;
    private int _column;

    /// <summary>The one-based line and byte column of an offset.</summary>
    public LinePosition PositionOf(int offset)
    {
        LinePosition position = text.GetPosition(offset);
        if (position.Line != _line)
            (_line, _offset, _column) = (position.Line, offset - position.Column + 1, 1);
        _column += offset >= _offset ? CountBytes(_offset, offset) : -CountBytes(offset, _offset);
        _offset = offset;
        return position with { Column = _column };
    }

    private int CountBytes(int start, int end) => Encoding.UTF8.GetByteCount(text.Slice(TextSpan.FromBounds(start, end)));
}

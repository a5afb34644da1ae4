using System.Collections.Immutable;

namespace EditorialLint.Core.Text;

/// <summary>The decoded text of one file with its line index. Immutable.</summary>
/// <remarks>
/// A line ends at CR, LF or CRLF and nowhere else: U+2028 and U+0085 are line breaks to few editors and to no
/// reader of SARIF.
/// </remarks>
public sealed class SourceText
{
    private int[]? _lineStarts;

    /// <summary>Wraps a text that did not come from bytes.</summary>
    /// <param name="path">The name under which results are reported.</param>
    /// <param name="content">The text.</param>
    public SourceText(string path, string content)
        : this(path, content, SourceEncoding.Utf8, hasByteOrderMark: false, [])
    {
    }

    /// <summary>Wraps a text that was decoded from a file.</summary>
    /// <param name="path">The name under which results are reported, with forward slashes.</param>
    /// <param name="content">The decoded text, without a byte order mark.</param>
    /// <param name="encoding">How the bytes were read.</param>
    /// <param name="hasByteOrderMark">Whether the bytes began with a byte order mark.</param>
    /// <param name="undecodable">Where bytes had no meaning in that encoding, in order; each stands as U+FFFD or a lone surrogate.</param>
    public SourceText(string path, string content, SourceEncoding encoding, bool hasByteOrderMark, ImmutableArray<TextSpan> undecodable)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(content);
        Path = path;
        Content = content;
        Encoding = encoding;
        HasByteOrderMark = hasByteOrderMark;
        Undecodable = undecodable;
    }

    /// <summary>The name under which results are reported.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Content { get; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>How the file's bytes were read, and are written by a fix.</summary>
    public SourceEncoding Encoding { get; }

    /// <summary>Whether the file began with a byte order mark, which a fix keeps.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>Where the file's bytes had no meaning in its encoding; empty for a sound file. Such a file is never written.</summary>
    public ImmutableArray<TextSpan> Undecodable { get; }

    /// <summary>Number of lines; at least one.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= ComputeLineStarts(Content);

    /// <summary>The text of a span, without a copy.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    /// <summary>The one-based position of an offset.</summary>
    /// <param name="offset">From 0 to <see cref="Length"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public LinePosition GetPosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        int line = Array.BinarySearch(LineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The offset of a one-based position.</summary>
    /// <param name="position">A line of this text and a column on it, or just behind its line break.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such position.</exception>
    public int GetOffset(LinePosition position)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(position.Line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position.Line, LineCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(position.Column, 1);
        int offset = LineStarts[position.Line - 1] + position.Column - 1;
        int limit = position.Line < LineCount ? LineStarts[position.Line] : Length;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, limit);
        return offset;
    }

    /// <summary>The span of a line without its line break.</summary>
    /// <param name="line">One-based line.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such line.</exception>
    public TextSpan GetLine(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, LineCount);
        int start = LineStarts[line - 1];
        int end = line < LineCount ? LineStarts[line] : Length;
        while (end > start && Content[end - 1] is '\r' or '\n')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Resolves a span to a location that outlives the text.</summary>
    public Location GetLocation(TextSpan span) => new(Path, span, GetPosition(span.Start), GetPosition(span.End));

    private static int[] ComputeLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        int at = 0;
        while (true)
        {
            int step = content.AsSpan(at).IndexOfAny('\r', '\n');
            if (step < 0)
                return [.. starts];
            at += step + 1;
            if (content[at - 1] == '\r' && at < content.Length && content[at] == '\n')
                at++;
            starts.Add(at);
        }
    }
}

using System.Text;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Reporting;

/// <summary>The line that a place starts on, or as much of it around the place as fits, ready for a terminal.</summary>
/// <param name="Line">One-based line.</param>
/// <param name="Text">The shown text; <c>…</c> stands for what was left out at an edge.</param>
/// <param name="MarkStart">Cells before the marked words.</param>
/// <param name="MarkLength">Cells of the marked words; at least one.</param>
public sealed record SourceExcerpt(int Line, string Text, int MarkStart, int MarkLength)
{
    private const char Ellipsis = '…';

    /// <summary>How far an edge moves to reach a word's start or end, in code units.</summary>
    private const int MaxSnap = 14;

    /// <summary>Bounds the walk over marks without width, in code units a cell.</summary>
    private const int MaxUnitsPerCell = 8;

    /// <summary>Cuts an excerpt. The cost depends on the width, never on the line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The place; of one over several lines the first line's part is marked.</param>
    /// <param name="width">The most cells that the excerpt may take.</param>
    public static SourceExcerpt Create(SourceText text, TextSpan span, int width)
    {
        ArgumentNullException.ThrowIfNull(text);
        int number = text.GetPosition(span.Start).Line;
        TextSpan line = text.GetLine(number);
        // A place may lie in the line break itself, behind what is shown.
        int markStart = Math.Min(span.Start, line.End);
        int markEnd = Math.Clamp(span.End, markStart, line.End);
        string content = text.Content;

        int room = Math.Max(width - 2, 1);
        int shownEnd = WalkRight(content, markStart, markEnd, room, out int markCells);
        bool markIsCut = shownEnd < markEnd;
        room -= markCells;
        int left = WalkLeft(content, line.Start, markStart, room, out int leftCells);
        int right = shownEnd;
        int rightCells = 0;
        if (!markIsCut)
            right = WalkRight(content, markEnd, line.End, room, out rightCells);
        if (leftCells + rightCells > room)
        {
            int leftRoom = Math.Max(room / 2, room - rightCells);
            left = WalkLeft(content, line.Start, markStart, leftRoom, out leftCells);
            right = WalkRight(content, markEnd, line.End, room - leftCells, out _);
        }

        left = SnapLeft(content, left, line.Start, markStart);
        right = markIsCut ? right : SnapRight(content, right, line.End, markEnd);
        return Render(content, number, TextSpan.FromBounds(left, right), TextSpan.FromBounds(markStart, shownEnd), line);
    }

    private static SourceExcerpt Render(string content, int number, TextSpan shown, TextSpan mark, TextSpan line)
    {
        var text = new StringBuilder();
        int start = 0;
        if (shown.Start > line.Start)
        {
            text.Append(Ellipsis);
            start++;
        }

        start += Append(text, content.AsSpan(shown.Start, mark.Start - shown.Start));
        int length = Append(text, content.AsSpan(mark.Start, mark.Length));
        Append(text, content.AsSpan(mark.End, shown.End - mark.End));
        if (shown.End < line.End)
            text.Append(Ellipsis);
        return new SourceExcerpt(number, text.ToString(), start, Math.Max(length, 1));
    }

    private static int Append(StringBuilder target, ReadOnlySpan<char> text)
    {
        int cells = 0;
        foreach (Rune rune in text.EnumerateRunes())
            cells += TerminalCells.Append(target, rune);
        return cells;
    }

    private static int WalkRight(string content, int from, int limit, int room, out int cells)
    {
        cells = 0;
        int at = from, budget = room * MaxUnitsPerCell;
        while (at < limit && at - from < budget)
        {
            Rune.DecodeFromUtf16(content.AsSpan(at, limit - at), out Rune rune, out int units);
            int width = TerminalCells.Append(null, rune);
            if (cells + width > room)
                break;
            cells += width;
            at += units;
        }

        return at;
    }

    private static int WalkLeft(string content, int limit, int from, int room, out int cells)
    {
        cells = 0;
        int at = from, budget = room * MaxUnitsPerCell;
        while (at > limit && from - at < budget)
        {
            Rune.DecodeLastFromUtf16(content.AsSpan(limit, at - limit), out Rune rune, out int units);
            int width = TerminalCells.Append(null, rune);
            if (cells + width > room)
                break;
            cells += width;
            at -= units;
        }

        return at;
    }

    private static int SnapLeft(string content, int left, int lineStart, int markStart)
    {
        if (left == lineStart || content[left - 1] == ' ')
            return left;
        int limit = Math.Min(markStart, left + MaxSnap);
        int space = content.AsSpan(left, limit - left).IndexOf(' ');
        return space < 0 ? left : left + space + 1;
    }

    private static int SnapRight(string content, int right, int lineEnd, int markEnd)
    {
        if (right == lineEnd || content[right] == ' ')
            return right;
        int limit = Math.Max(markEnd, right - MaxSnap);
        int space = content.AsSpan(limit, right - limit).LastIndexOf(' ');
        return space < 0 ? right : limit + space;
    }
}

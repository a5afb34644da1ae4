using System.Buffers;

namespace EditorialLint.Formats.Markdown;

/// <summary>What lines of Markdown begin with and are made of.</summary>
internal static class MarkdownMarks
{
    private const int TabWidth = 4;

    /// <summary>Characters that the parser makes nodes of, and those that end what others begin.</summary>
    internal static readonly SearchValues<char> All = SearchValues.Create("*_~[]()<>`&|{}!:$%");

    /// <summary>The length of the mark of a quotation or list item that a line starts with, blanks before it included; 0 for none.</summary>
    internal static int ContainerLength(ReadOnlySpan<char> line)
    {
        int at = 0;
        while (at < line.Length && line[at] is ' ' or '\t')
            at++;
        if (at == line.Length)
            return 0;
        if (line[at] == '>')
            return at + 1;
        int digits = at;
        while (digits < line.Length && digits - at < 9 && char.IsAsciiDigit(line[digits]))
            digits++;
        bool isMark = digits > at ? digits < line.Length && line[digits] is '.' or ')' : line[at] is '-' or '*' or '+';
        return isMark && digits + 1 < line.Length && line[digits + 1] is ' ' or '\t' ? digits + 2 : 0;
    }

    /// <summary>How many columns of blanks a line starts with.</summary>
    private static int Indent(ReadOnlySpan<char> line)
    {
        int columns = 0;
        foreach (char c in line)
        {
            if (c is not (' ' or '\t'))
                break;
            columns = c == ' ' ? columns + 1 : (columns / TabWidth * TabWidth) + TabWidth;
        }

        return columns;
    }

    /// <summary>A line without the marks of quotations and list items at its start, nor blanks.</summary>
    internal static ReadOnlySpan<char> SkipContainers(ReadOnlySpan<char> line)
    {
        while (ContainerLength(line) is var length and > 0)
            line = line[length..];
        return line.TrimStart(" \t");
    }

    /// <summary>The fence of a code block that a line starts with behind all marks; empty for none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="indent">How far in a fence may stand; farther in it is itself code, without a fence.</param>
    internal static ReadOnlySpan<char> Fence(ReadOnlySpan<char> line, int indent)
    {
        ReadOnlySpan<char> text = SkipContainers(line);
        if (text.IsEmpty || text[0] is not ('`' or '~') || Indent(line) > indent)
            return [];
        int length = text.IndexOfAnyExcept(text[0]);
        length = length < 0 ? text.Length : length;
        // A line with another backtick is code inside a line.
        return length < 3 || (text[0] == '`' && text[length..].Contains('`')) ? [] : text[..length];
    }
}

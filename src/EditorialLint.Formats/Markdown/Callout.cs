namespace EditorialLint.Formats.Markdown;

/// <summary>Knows quotations that are none: alerts of GitHub (<c>&gt; [!NOTE]</c>) and callouts of Obsidian (<c>&gt; [!tip]- Title</c>).</summary>
internal static class Callout
{
    /// <summary>The length of the mark that a text starts with; 0 for none.</summary>
    internal static int MarkLength(ReadOnlySpan<char> text)
    {
        if (text is not ['[', '!', ..] || text.IndexOfAny("]\r\n") is not (var close and > 2) || text[close] != ']')
            return 0;
        foreach (char c in text[2..close])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '|' or ' '))
                return 0;
        }

        int end = close + 1;
        if (end < text.Length && text[end] is '+' or '-')
            end++;
        return end == text.Length || text[end] is ' ' or '\t' or '\r' or '\n' ? end : 0;
    }
}

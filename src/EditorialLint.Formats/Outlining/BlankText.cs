namespace EditorialLint.Formats.Outlining;

/// <summary>What a reader does not see.</summary>
internal static class BlankText
{
    /// <summary>Blanks, line ends and characters without width.</summary>
    internal static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u2060' or '\u200E' or '\u200F';

    /// <summary>How many blanks a text begins with.</summary>
    internal static int LeadingLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && IsBlank(text[length]))
            length++;
        return length;
    }

    /// <summary>How many blanks a text ends with.</summary>
    internal static int TrailingLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && IsBlank(text[^(length + 1)]))
            length++;
        return length;
    }
}

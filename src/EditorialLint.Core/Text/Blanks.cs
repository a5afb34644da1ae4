namespace EditorialLint.Core.Text;

/// <summary>What a reader sees as nothing: the one answer that formats and the tree must share, for a block ends where its blanks begin.</summary>
public static class Blanks
{
    /// <summary>Whether a character is a blank, a line end, or a format character without a width of its own.</summary>
    /// <remarks>White space after Unicode, and zero-width spaces, word joiners, byte order marks and marks of direction.</remarks>
    /// <param name="c">One UTF-16 code unit.</param>
    public static bool IsBlank(char c) =>
        c <= '\u007E' ? c is ' ' or (>= '\t' and <= '\r')
        : c is '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or '\u2060' or '\uFEFF' || char.IsWhiteSpace(c);
}

using EditorialLint.Core.Text;

namespace EditorialLint.Formats.Outlining;

/// <summary>What a reader does not see.</summary>
internal static class BlankText
{
    /// <summary>How many blanks a text begins with.</summary>
    internal static int LeadingLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && Blanks.IsBlank(text[length]))
            length++;
        return length;
    }

    /// <summary>How many blanks a text ends with.</summary>
    internal static int TrailingLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && Blanks.IsBlank(text[^(length + 1)]))
            length++;
        return length;
    }
}

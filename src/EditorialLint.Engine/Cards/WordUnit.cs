using System.Globalization;

namespace EditorialLint.Engine.Cards;

/// <summary>A word in the sense of a regular expression's word boundary, a run of blanks, or one other character.</summary>
/// <param name="Start">Offset in the block's text.</param>
/// <param name="End">Offset just behind it.</param>
/// <param name="Hash">The same for all units that phrases hold to be equal, with case ignored.</param>
internal readonly record struct WordUnit(int Start, int End, int Hash)
{
    private const int BlankHash = 1;

    /// <summary>The small letter, digit or underscore that an ASCII character is to a phrase; zero for what is in no word.</summary>
    private static ReadOnlySpan<char> FoldedAscii =>
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
        + "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\00123456789\0\0\0\0\0\0"
        + "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0_"
        + "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0";

    public bool IsBlank => Hash == BlankHash;

    public static List<WordUnit> Split(ReadOnlySpan<char> text)
    {
        // English has a word and a blank every five or six characters.
        var units = new List<WordUnit>((text.Length * 2 / 5) + 8);
        for (int at = 0; at < text.Length; at = units[^1].End)
            units.Add(ReadAt(text, at));
        return units;
    }

    /// <summary>The unit that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset of the first character of a unit.</param>
    public static WordUnit ReadAt(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        uint hash = 2166136261;
        while (end < text.Length)
        {
            char c = text[end];
            char folded = c < FoldedAscii.Length ? FoldedAscii[c] : IsWordCharacter(c) ? Fold(c) : '\0';
            if (folded == '\0')
                break;
            hash = (hash ^ folded) * 16777619;
            end++;
        }

        if (end > at)
            return new WordUnit(at, end, (int)(hash ^ (hash >> 15)));
        if (!char.IsWhiteSpace(text[at]))
            return new WordUnit(at, at + 1, Fold(text[at]));
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        return new WordUnit(at, end, BlankHash);
    }

    /// <summary>Whether two units are the same to a phrase: apostrophes and hyphens of either form, blanks of any width, words by case or without.</summary>
    public static bool AreEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool ignoreCase)
    {
        if (char.IsWhiteSpace(left[0]))
            return char.IsWhiteSpace(right[0]);
        if (left.Length != right.Length)
            return false;
        for (int i = 0; i < left.Length; i++)
        {
            bool isWord = IsWordCharacter(left[i]);
            if (left[i] != right[i] && ((isWord && !ignoreCase) || Fold(left[i]) != Fold(right[i])))
                return false;
        }

        return true;
    }

    public static bool IsWordCharacter(char c)
    {
        if (c < 128)
            return char.IsAsciiLetterOrDigit(c) || c == '_';
        return char.IsLetterOrDigit(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
    }

    private static char Fold(char c)
    {
        if (c < 128)
            return char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        return c switch
        {
            '’' or '\u02BC' => '\'',
            '\u2010' or '\u2011' => '-',
            _ => char.ToLowerInvariant(c),
        };
    }
}

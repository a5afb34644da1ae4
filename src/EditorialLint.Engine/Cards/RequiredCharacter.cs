namespace EditorialLint.Engine.Cards;

/// <summary>Finds a character without which an expression cannot match, so that most text need not be searched.</summary>
internal static class RequiredCharacter
{
    /// <summary>A mark or rare letter that every match holds, or null. Other letters are in nearly every text and spare nothing.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="ignoreCase">Whether case is ignored: then a letter stands for several characters and is none of them for sure.</param>
    /// <remarks>Cautious: an expression that it does not understand has none.</remarks>
    public static char? Of(string pattern, bool ignoreCase)
    {
        int at = 0;
        while (at < pattern.Length)
        {
            char? literal = ReadAtom(pattern, ref at);
            if (at < 0)
                return null;
            bool optional = at < pattern.Length
                && (pattern[at] is '?' or '*' || (pattern[at] == '{' && at + 1 < pattern.Length && pattern[at + 1] == '0'));
            if (!optional && literal is { } mark && IsTelling(mark, ignoreCase))
                return mark;
        }

        return null;
    }

    // Prose in English has few capital X, and few letters beyond ASCII.
    private static bool IsTelling(char c, bool ignoreCase) => char.IsLetterOrDigit(c)
        ? !ignoreCase && (c == 'X' || c > '\u007F')
        : c is not (' ' or '.' or ',' or '_');

    // Sets the position to -1 where the rest cannot be told.
    private static char? ReadAtom(string pattern, ref int at)
    {
        char c = pattern[at];
        switch (c)
        {
            case '|':
                at = -1;
                return null;
            case '\\':
                return ReadEscape(pattern, ref at);
            case '[':
                SkipClass(pattern, ref at);
                return null;
            case '(':
                SkipGroup(pattern, ref at);
                return null;
            default:
                at++;
                return c is '.' or '^' or '$' or '?' or '*' or '+' or '{' or '}' or ')' or '#' ? null : c;
        }
    }

    private static char? ReadEscape(string pattern, ref int at)
    {
        char escaped = at + 1 < pattern.Length ? pattern[at + 1] : 'x';
        bool hasBody = escaped is 'p' or 'P' or 'u' or 'x' or 'c' or 'k' || char.IsDigit(escaped);
        at = hasBody ? -1 : at + 2;
        return char.IsLetterOrDigit(escaped) ? null : escaped;
    }

    private static void SkipClass(string pattern, ref int at)
    {
        int i = at + 1;
        if (i < pattern.Length && pattern[i] == '^')
            i++;
        // A bracket right at the start of a class means itself.
        for (i++; i < pattern.Length && pattern[i] != ']'; i++)
        {
            if (pattern[i] == '[' || pattern[i - 1] == '\\')
            {
                at = -1;
                return;
            }

            if (pattern[i] == '\\')
                i++;
        }

        at = i < pattern.Length ? i + 1 : -1;
    }

    private static void SkipGroup(string pattern, ref int at)
    {
        // Options such as (?i) and (?x) change how all the rest is read.
        bool hasOptions = at + 2 < pattern.Length && pattern[at + 1] == '?' && (char.IsLetter(pattern[at + 2]) || pattern[at + 2] == '-');
        int i = at + 1;
        while (!hasOptions && i >= 0 && i < pattern.Length)
        {
            switch (pattern[i])
            {
                case ')':
                    at = i + 1;
                    return;
                case '\\':
                    i += 2;
                    break;
                case '[':
                    SkipClass(pattern, ref i);
                    break;
                case '(':
                    SkipGroup(pattern, ref i);
                    break;
                default:
                    i++;
                    break;
            }
        }

        at = -1;
    }
}

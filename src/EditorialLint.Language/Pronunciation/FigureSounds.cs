namespace EditorialLint.Language.Pronunciation;

/// <summary>How figures begin when they are read aloud: <c>eight</c>, <c>eleven</c> and <c>eighteen</c> with a vowel.</summary>
internal static class FigureSounds
{
    private const int GroupLength = 3;

    /// <summary>The first sound of a number.</summary>
    /// <param name="text">Its text from its first digit or decimal point on.</param>
    internal static InitialSound Of(ReadOnlySpan<char> text)
    {
        int digits = 0;
        bool isGrouped = false;
        Span<char> first = stackalloc char[GroupLength + 1];
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                if (digits < first.Length)
                    first[digits] = c;
                digits++;
            }
            else if (c == ',')
            {
                isGrouped = true;
            }
            else
            {
                break;
            }
        }

        if (digits == 0)
            return InitialSound.Either;
        return first[0] switch
        {
            '8' => InitialSound.Vowel,
            '0' => InitialSound.Either,
            '1' when digits > 1 && first[1] is '1' or '8' => OfEleven(first[1], digits, isGrouped),
            _ => InitialSound.Consonant,
        };
    }

    /// <summary>11, 18 and what begins with them: eleven thousand, but one hundred and eleven.</summary>
    private static InitialSound OfEleven(char second, int digits, bool isGrouped)
    {
        if (digits % GroupLength == 2)
            return InitialSound.Vowel;
        // Years and round sums: "eighteen sixty", but "one thousand one hundred" beside "eleven hundred".
        if (digits == GroupLength + 1 && !isGrouped)
            return second == '8' ? InitialSound.Vowel : InitialSound.Either;
        return isGrouped || digits <= GroupLength + 1 ? InitialSound.Consonant : InitialSound.Either;
    }
}

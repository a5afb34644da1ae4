namespace EditorialLint.Language.Numbers;

/// <summary>A whole number in figures, as it is written: <c>$1,550</c>, <c>1550</c>, <c>12</c>.</summary>
/// <param name="Value">The number, up to <see cref="Most"/>.</param>
/// <param name="Offset">Where its digits begin in the token's text, behind a sign of currency.</param>
/// <param name="Length">Length of digits and separators.</param>
/// <param name="IsGrouped">Whether separators part all its digits by threes.</param>
/// <param name="IsWellFormed">Whether each separator has three digits behind it, and at most three stand before the first.</param>
public readonly record struct WrittenNumber(long Value, int Offset, int Length, bool IsGrouped, bool IsWellFormed)
{
    /// <summary>The greatest number that is read: longer rows of digits are codes.</summary>
    public const long Most = 999_999_999_999;

    private const int MostDigits = 12;

    /// <summary>Reads the number at the beginning of a token, behind a sign of currency; a unit or a decimal may follow.</summary>
    /// <param name="text">The token's text.</param>
    /// <returns>Null for another kind of number (a time, a date, a range, an ordinal), and for a word.</returns>
    public static WrittenNumber? Read(ReadOnlySpan<char> text)
    {
        int start = text.Length > 1 && text[0] is '$' or '£' or '€' or '¥' ? 1 : 0;
        long value = 0;
        int digits = 0, run = 0, at = start;
        bool separated = false, wellFormed = true;
        for (; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                value = (value * 10) + (text[at] - '0');
                run++;
                if (++digits > MostDigits)
                    return null;
            }
            else if (text[at] == ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            {
                wellFormed &= separated ? run == 3 : run <= 3;
                separated = true;
                run = 0;
            }
            else
            {
                break;
            }
        }

        if (digits == 0 || (at < text.Length && text[at] is not ('.' or '%')))
            return null;
        wellFormed &= !separated || run == 3;
        return new WrittenNumber(value, start, at - start, separated && wellFormed, wellFormed);
    }
}

using EditorialLint.Language.Lexicons;

namespace EditorialLint.Language.Numbers;

/// <summary>Words around numbers.</summary>
public static class NumberWords
{
    private static readonly string[] Cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];

    private const int Twenty = 20;

    private static readonly WordSet Known = new(Cardinals);

    /// <summary>Whether a word in small letters is a number up to ninety, one word long.</summary>
    public static bool IsCardinal(ReadOnlySpan<char> word) => Known.Contains(word);

    /// <summary>The value of such a word; -1 for another.</summary>
    public static int ValueOf(ReadOnlySpan<char> word)
    {
        if (!Known.Contains(word))
            return -1;
        for (int i = 0; i < Cardinals.Length; i++)
        {
            if (word.SequenceEqual(Cardinals[i]))
                return i <= Twenty ? i : Twenty + ((i - Twenty) * 10);
        }

        return -1;
    }

    /// <summary>The word for a number from 0 to 20, and for the tens up to 90; null for another.</summary>
    public static string? WordFor(long value) => value switch
    {
        >= 0 and <= Twenty => Cardinals[value],
        <= 90 when value % 10 == 0 => Cardinals[Twenty + (value / 10) - 2],
        _ => null,
    };

    /// <summary>Whether a word goes before a number of things rather than a year or a code: <c>about 1,550</c>, <c>more than 900</c>.</summary>
    public static bool IsApproximator(ReadOnlySpan<char> word) => word is
        "about" or "around" or "roughly" or "nearly" or "almost" or "approximately" or "some" or "than" or "least" or "most" or "over" or "exactly" or "only"
        or "another" or "additional" or "estimated" or "Only" or "About" or "Around" or "Roughly" or "Nearly" or "Almost" or "Some" or "Approximately";

    /// <summary>Whether a word names the scale of a number.</summary>
    public static bool IsScale(ReadOnlySpan<char> word) => word is "hundred" or "thousand" or "million" or "billion" or "trillion" or "m" or "bn" or "k";
}

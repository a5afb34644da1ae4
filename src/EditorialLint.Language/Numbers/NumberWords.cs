using EditorialLint.Language.Lexicons;

namespace EditorialLint.Language.Numbers;

/// <summary>Words around numbers.</summary>
public static class NumberWords
{
    private static readonly WordSet Small = new("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /// <summary>Whether a word in small letters is a number up to ninety, one word long.</summary>
    public static bool IsCardinal(ReadOnlySpan<char> word) => Small.Contains(word);

    /// <summary>Whether a word goes before a number of things rather than a year or a code: <c>about 1,550</c>, <c>more than 900</c>.</summary>
    public static bool IsApproximator(ReadOnlySpan<char> word) => word is
        "about" or "around" or "roughly" or "nearly" or "almost" or "approximately" or "some" or "than" or "least" or "most" or "over" or "exactly" or "only"
        or "another" or "additional" or "estimated" or "Only" or "About" or "Around" or "Roughly" or "Nearly" or "Almost" or "Some" or "Approximately";

    /// <summary>Whether a word names the scale of a number.</summary>
    public static bool IsScale(ReadOnlySpan<char> word) => word is "hundred" or "thousand" or "million" or "billion" or "trillion" or "m" or "bn" or "k";
}

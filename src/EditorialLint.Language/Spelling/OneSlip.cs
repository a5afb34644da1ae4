namespace EditorialLint.Language.Spelling;

/// <summary>The commonest slips of a pen: one letter too many, one too few, one for another, or two that change places.</summary>
public static class OneSlip
{
    /// <summary>Whether one slip makes a word of another one: their Damerau-Levenshtein distance is 1. Compares ordinally, in time linear in the words.</summary>
    public static bool Separates(ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
    {
        if (Math.Abs(written.Length - meant.Length) > 1)
            return false;
        int same = written.CommonPrefixLength(meant);
        ReadOnlySpan<char> left = written[same..], right = meant[same..];
        if (left.Length != right.Length)
            return left.Length > right.Length ? left[1..].SequenceEqual(right) : right[1..].SequenceEqual(left);
        return left.Length > 0
            && (left[1..].SequenceEqual(right[1..]) || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..])));
    }
}

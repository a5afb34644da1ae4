namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>How much two words are alike, by the letters that they share in runs.</summary>
internal static class Similarity
{
    /// <summary>What a difference in length costs.</summary>
    internal enum LengthPenalty
    {
        /// <summary>A longer second word is worse.</summary>
        Longer,

        /// <summary>Any difference is.</summary>
        Any,
    }

    /// <summary>Counts the runs of the first word, up to a length, that the second one has.</summary>
    /// <param name="longest">The longest run.</param>
    /// <param name="first">The word whose runs are sought.</param>
    /// <param name="second">The word in which they are.</param>
    /// <param name="penalty">What the lengths say.</param>
    /// <param name="weighted">Whether runs that are not there count against it, twice at the ends.</param>
    internal static int CountRuns(int longest, ReadOnlySpan<char> first, ReadOnlySpan<char> second, LengthPenalty penalty, bool weighted = false)
    {
        if (second.IsEmpty)
            return 0;
        int score = 0;
        for (int length = 1; length <= longest; length++)
        {
            int found = 0;
            for (int i = 0; i + length <= first.Length; i++)
            {
                if (second.IndexOf(first.Slice(i, length)) >= 0)
                    found++;
                else if (weighted)
                    found -= i == 0 || i == first.Length - length ? 2 : 1;
            }

            score += found;
            if (found < 2 && !weighted)
                break;
        }

        int difference = penalty == LengthPenalty.Longer ? second.Length - first.Length : Math.Abs(second.Length - first.Length);
        return score - Math.Max(0, difference - 2);
    }

    /// <summary>The length of the longest sequence of letters that both have in order.</summary>
    internal static int CountCommon(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Span<int> row = second.Length < 128 ? stackalloc int[second.Length + 1] : new int[second.Length + 1];
        row.Clear();
        foreach (char c in first)
        {
            int diagonal = 0;
            for (int j = 0; j < second.Length; j++)
            {
                int above = row[j + 1];
                row[j + 1] = c == second[j] ? diagonal + 1 : Math.Max(above, row[j]);
                diagonal = above;
            }
        }

        return row[second.Length];
    }

    /// <summary>How many letters both begin with; the case of the first does not count.</summary>
    internal static int CountStart(ReadOnlySpan<char> first, ReadOnlySpan<char> second, AffixFile rules)
    {
        if (first.IsEmpty || second.IsEmpty)
            return 0;
        if (rules.ComplexPrefixes)
            return first[^1] == second[^1] ? 1 : 0;
        if (first[0] != second[0] && first[0] != rules.Casing.ToLower(second[0]))
            return 0;
        int count = 1;
        while (count < first.Length && count < second.Length && first[count] == second[count])
            count++;
        return count;
    }

    /// <summary>Whether letters stand at the same places, and whether two of them only changed places.</summary>
    internal static bool HasSamePlaces(ReadOnlySpan<char> first, ReadOnlySpan<char> second, out bool isSwap)
    {
        int same = 0, different = 0, one = 0, two = 0;
        for (int i = 0; i < Math.Min(first.Length, second.Length); i++)
        {
            if (first[i] == second[i])
            {
                same++;
                continue;
            }

            if (different == 0)
                one = i;
            else if (different == 1)
                two = i;
            different++;
        }

        isSwap = different == 2 && first.Length == second.Length && first[one] == second[two] && first[two] == second[one];
        return same > 0;
    }
}

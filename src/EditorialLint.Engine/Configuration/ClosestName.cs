namespace EditorialLint.Engine.Configuration;

/// <summary>Finds the name that somebody probably meant when they wrote one that does not exist.</summary>
public static class ClosestName
{
    /// <summary>An unfinished word must be this long to be completed: shorter ones begin too many names.</summary>
    private const int ShortestStem = 3;

    /// <summary>
    /// The candidate with the fewest slips from <paramref name="word"/>, if they are at most a third of its length;
    /// otherwise the one candidate that the word begins, as <c>warn</c> begins <c>warning</c>; otherwise null.
    /// </summary>
    /// <param name="word">The unknown name.</param>
    /// <param name="candidates">The known names; of equally close ones the first is taken. Letter case is ignored.</param>
    /// <remarks>
    /// A slip is a character added, left out or replaced, or two neighbours swapped: Damerau's edits in their restricted
    /// form (optimal string alignment).
    /// </remarks>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        string? closest = null, completion = null;
        bool ambiguous = false;
        // Below two, nothing of the word is left to recognise it by.
        int limit = word.Length < 2 ? 0 : (word.Length + 2) / 3;
        foreach (string candidate in candidates)
        {
            int distance = Distance(word, candidate, limit);
            if (distance <= limit)
            {
                closest = candidate;
                limit = distance - 1;
            }

            if (word.Length >= ShortestStem && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                ambiguous |= completion is not null && !string.Equals(completion, candidate, StringComparison.OrdinalIgnoreCase);
                completion ??= candidate;
            }
        }

        return closest ?? (ambiguous ? null : completion);
    }

    /// <summary>The number of slips between two words, or more than <paramref name="limit"/> when they are too far apart to matter.</summary>
    private static int Distance(string left, string right, int limit)
    {
        // Also keeps a word of any length cheap: only names of about its own length are compared.
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;
        int[] beforeLast = new int[right.Length + 1], last = new int[right.Length + 1], current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            last[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                int best = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    best = Math.Min(best, beforeLast[j - 2] + 1);
                current[j] = best;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}

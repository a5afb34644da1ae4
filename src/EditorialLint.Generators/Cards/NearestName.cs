namespace EditorialLint.Generators.Cards;

/// <summary>Finds the known name that a mistyped one probably means.</summary>
internal static class NearestName
{
    // Two slips in a short word already make a different word; names longer than this are no slip of any key.
    private const int MaximumDistance = 2;
    private const int MaximumLength = 40;

    /// <summary>The words <c> Did you mean 'x'?</c> with a blank in front, or nothing.</summary>
    public static string Hint(string name, IEnumerable<string> known)
    {
        string? nearest = null;
        int best = Math.Min(MaximumDistance, name.Length / 2) + 1;
        foreach (string candidate in known)
        {
            int distance = name.Length > MaximumLength ? best : Distance(name, candidate);
            if (distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest is null ? "" : $" Did you mean '{nearest}'?";
    }

    // Optimal string alignment: insertions, deletions, changes and exchanged neighbours cost one each.
    private static int Distance(string a, string b)
    {
        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            cost[i, 0] = i;
        for (int j = 0; j <= b.Length; j++)
            cost[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int change = cost[i - 1, j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                int least = Math.Min(change, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    least = Math.Min(least, cost[i - 2, j - 2] + 1);
                cost[i, j] = least;
            }
        }

        return cost[a.Length, b.Length];
    }
}

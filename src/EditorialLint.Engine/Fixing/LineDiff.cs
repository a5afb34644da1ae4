using System.Collections.Immutable;

namespace EditorialLint.Engine.Fixing;

/// <summary>Finds which lines differ between two versions of a text.</summary>
/// <remarks>
/// E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the greedy forward form, between the first
/// and the last line that differ. Fixes change a few lines; where they change very many, lines are compared in pairs.
/// </remarks>
internal static class LineDiff
{
    /// <summary>How many differing lines are looked at one by one: the steps kept grow by its square.</summary>
    private const int MaximumDistance = 1000;

    /// <summary>The stretches that differ, in order, without overlap.</summary>
    internal static ImmutableArray<LineChange> Compare(string[] before, string[] after)
    {
        int start = 0, end = 0;
        int shared = Math.Min(before.Length, after.Length);
        while (start < shared && Same(before[start], after[start]))
            start++;
        while (end < shared - start && Same(before[^(end + 1)], after[^(end + 1)]))
            end++;
        ReadOnlySpan<string> left = before.AsSpan(start, before.Length - start - end);
        ReadOnlySpan<string> right = after.AsSpan(start, after.Length - start - end);
        List<(int Left, int Right)>? matches = left.IsEmpty || right.IsEmpty ? [] : Myers(left, right);
        if (matches is null)
            matches = left.Length == right.Length ? Pairs(left, right) : [];
        var changes = ImmutableArray.CreateBuilder<LineChange>();
        int atLeft = 0, atRight = 0;
        foreach ((int l, int r) in matches)
        {
            AddChange(l, r);
            (atLeft, atRight) = (l + 1, r + 1);
        }

        AddChange(left.Length, right.Length);
        return changes.ToImmutable();

        void AddChange(int l, int r)
        {
            if (l > atLeft || r > atRight)
                changes.Add(new LineChange(start + atLeft, l - atLeft, start + atRight, r - atRight));
        }
    }

    private static List<(int Left, int Right)>? Myers(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        int limit = Math.Min(left.Length + right.Length, MaximumDistance);
        int[] furthest = new int[(2 * limit) + 3];
        int middle = limit + 1;
        var steps = new List<int[]>();
        for (int distance = 0; distance <= limit; distance++)
        {
            steps.Add(furthest[(middle - distance)..(middle + distance + 1)]);
            for (int diagonal = -distance; diagonal <= distance; diagonal += 2)
            {
                bool down = diagonal == -distance || (diagonal != distance && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]);
                int x = down ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1;
                int y = x - diagonal;
                while (x < left.Length && y < right.Length && Same(left[x], right[y]))
                    (x, y) = (x + 1, y + 1);
                furthest[middle + diagonal] = x;
                if (x >= left.Length && y >= right.Length)
                    return Trace(steps, left.Length, right.Length);
            }
        }

        return null;
    }

    /// <summary>Walks the steps back from the end and collects the lines that both texts share.</summary>
    private static List<(int Left, int Right)> Trace(List<int[]> steps, int x, int y)
    {
        var matches = new List<(int, int)>();
        for (int distance = steps.Count - 1; distance >= 0; distance--)
        {
            int[] furthest = steps[distance];
            int diagonal = x - y;
            int previousX = 0, previousY = 0;
            if (distance > 0)
            {
                bool down = diagonal == -distance || (diagonal != distance && At(diagonal - 1) < At(diagonal + 1));
                int from = down ? diagonal + 1 : diagonal - 1;
                previousX = At(from);
                previousY = previousX - from;
            }

            while (x > previousX && y > previousY)
                matches.Add((--x, --y));
            (x, y) = (previousX, previousY);

            int At(int k) => k + distance >= 0 && k + distance < furthest.Length ? furthest[k + distance] : 0;
        }

        matches.Reverse();
        return matches;
    }

    private static List<(int Left, int Right)> Pairs(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        var matches = new List<(int, int)>();
        for (int i = 0; i < left.Length; i++)
        {
            if (Same(left[i], right[i]))
                matches.Add((i, i));
        }

        return matches;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}

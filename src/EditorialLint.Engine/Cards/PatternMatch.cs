namespace EditorialLint.Engine.Cards;

/// <summary>A match in a block's text.</summary>
/// <param name="Start">Offset in the block's text.</param>
/// <param name="End">Offset just behind it.</param>
/// <param name="Entry">Which of the card's entries matched.</param>
internal readonly record struct PatternMatch(int Start, int End, int Entry)
{
    /// <summary>Sorts matches and drops those that overlap an earlier or longer one.</summary>
    public static void Settle(List<PatternMatch> matches)
    {
        if (matches.Count < 2)
            return;
        matches.Sort(static (left, right) =>
            left.Start != right.Start ? left.Start.CompareTo(right.Start)
            : left.End != right.End ? right.End.CompareTo(left.End)
            : left.Entry.CompareTo(right.Entry));
        int kept = 1;
        for (int i = 1; i < matches.Count; i++)
        {
            if (matches[i].Start >= matches[kept - 1].End)
                matches[kept++] = matches[i];
        }

        matches.RemoveRange(kept, matches.Count - kept);
    }
}

namespace EditorialLint.Language.Spelling;

/// <summary>Keeps the best suggestions while they are sought.</summary>
/// <param name="count">How many are given in the end.</param>
internal sealed class BestSuggestions(int count)
{
    // What a step of commonness is worth beside the cost of slips.
    private const int CommonnessWorth = 11;
    private const int Kept = 40;
    private const int PossessiveCost = 30;

    private readonly List<Candidate> _candidates = [];

    /// <summary>Whether nothing found so far is likely.</summary>
    internal bool IsWeak => _candidates.Count == 0 || _candidates.TrueForAll(static one => one.Commonness < 3);

    internal void Add(string text, int cost, int commonness)
    {
        int known = _candidates.FindIndex(one => one.Text == text);
        if (known >= 0)
        {
            if (_candidates[known].Cost > cost)
                _candidates[known] = new Candidate(text, cost, commonness);
            return;
        }

        _candidates.Add(new Candidate(text, cost, commonness));
        if (_candidates.Count > 2 * Kept)
            Trim();
    }

    internal RankedSuggestions ToList(Func<string, string> restore)
    {
        Trim();
        if (_candidates.Count == 0)
            return RankedSuggestions.Empty;
        return new RankedSuggestions(
            [.. _candidates.Select(one => restore(one.Text)).Distinct(StringComparer.Ordinal).Take(count)], _candidates[0].Cost, _candidates[0].Commonness);
    }

    private void Trim()
    {
        _candidates.Sort(static (left, right) => left.Score != right.Score ? left.Score.CompareTo(right.Score) : string.CompareOrdinal(left.Text, right.Text));
        if (_candidates.Count > Kept)
            _candidates.RemoveRange(Kept, _candidates.Count - Kept);
    }

    private readonly record struct Candidate(string Text, int Cost, int Commonness)
    {
        // A possessive that nobody wrote an apostrophe for is seldom meant.
        internal int Score => Cost - (Commonness * CommonnessWorth) + (Text.EndsWith("'s", StringComparison.Ordinal) ? PossessiveCost : 0);
    }
}

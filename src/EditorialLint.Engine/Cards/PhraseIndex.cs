using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Cards;

/// <summary>Finds phrases of plain words in one pass, whatever their number.</summary>
internal sealed class PhraseIndex
{
    private const int FilterBits = 4096;

    private readonly bool _ignoreCase;
    private readonly Dictionary<int, Phrase[]> _byFirstUnit;

    // Most words start no phrase: a bit per hash spares the dictionary.
    private readonly ulong[] _filter = new ulong[FilterBits / 64];

    /// <summary>Makes an index.</summary>
    /// <param name="phrases">The phrases, each with the number by which a match names it.</param>
    /// <param name="ignoreCase">Whether case is ignored.</param>
    public PhraseIndex(IEnumerable<KeyValuePair<int, string>> phrases, bool ignoreCase)
    {
        _ignoreCase = ignoreCase;
        _byFirstUnit = phrases
            .Select(phrase => new Phrase(phrase.Key, phrase.Value, WordUnit.Split(phrase.Value)))
            .GroupBy(phrase => phrase.Units[0].Hash)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Units.Length).ToArray());
        foreach (int hash in _byFirstUnit.Keys)
            _filter[(hash & (FilterBits - 1)) >> 6] |= 1UL << (hash & 63);
    }

    public bool IsEmpty => _byFirstUnit.Count == 0;

    /// <summary>Adds all matches inside a stretch of a block, the longest phrase at each place, without overlap.</summary>
    public void FindAll(BlockText block, int start, int end, List<PatternMatch> matches)
    {
        if (IsEmpty)
            return;
        ReadOnlySpan<WordUnit> units = block.Units;
        for (int at = FirstUnit(units, start); at < units.Length && units[at].Start < end;)
        {
            int hash = units[at].Hash;
            bool possible = (_filter[(hash & (FilterBits - 1)) >> 6] & (1UL << (hash & 63))) != 0;
            at += possible && _byFirstUnit.TryGetValue(hash, out Phrase[]? phrases)
                ? Match(phrases, block.Text, units[at..], end, matches)
                : 1;
        }
    }

    /// <returns>How many units to go on by.</returns>
    private int Match(Phrase[] phrases, ReadOnlySpan<char> text, ReadOnlySpan<WordUnit> units, int end, List<PatternMatch> matches)
    {
        foreach (Phrase phrase in phrases)
        {
            int count = phrase.Units.Length;
            if (count > units.Length || units[count - 1].End > end || !phrase.Matches(text, units, _ignoreCase))
                continue;
            matches.Add(new PatternMatch(units[0].Start, units[count - 1].End, phrase.Entry));
            return count;
        }

        return 1;
    }

    private static int FirstUnit(ReadOnlySpan<WordUnit> units, int start) =>
        OrderedSearch.FirstFrom(units, start, static unit => unit.Start);

    private sealed record Phrase(int Entry, string Text, WordUnit[] Units)
    {
        public bool Matches(ReadOnlySpan<char> text, ReadOnlySpan<WordUnit> units, bool ignoreCase)
        {
            for (int i = 0; i < Units.Length; i++)
            {
                WordUnit own = Units[i], other = units[i];
                if (own.Hash != other.Hash
                    || !WordUnit.AreEqual(Text.AsSpan(own.Start, own.End - own.Start), text[other.Start..other.End], ignoreCase))
                {
                    return false;
                }
            }

            return true;
        }
    }
}

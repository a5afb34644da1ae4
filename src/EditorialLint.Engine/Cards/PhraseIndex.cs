using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Cards;

/// <summary>Finds phrases of plain words in one pass, whatever their number.</summary>
internal sealed class PhraseIndex
{
    private const int FilterBits = 16384;

    private readonly bool _ignoreCase;

    // By the first unit and, where there is one, the third, which stands behind a blank: "in" alone begins a hundred phrases.
    private readonly Dictionary<int, Phrase[]> _byStart;

    // Most words start no phrase: a bit per hash spares the dictionary.
    private readonly ulong[] _filter = new ulong[FilterBits / 64];
    private readonly bool _hasShort;

    /// <summary>Makes an index.</summary>
    /// <param name="phrases">The phrases, each with the number by which a match names it.</param>
    /// <param name="ignoreCase">Whether case is ignored.</param>
    public PhraseIndex(IEnumerable<KeyValuePair<int, string>> phrases, bool ignoreCase)
    {
        _ignoreCase = ignoreCase;
        _byStart = phrases
            .Select(phrase => new Phrase(phrase.Key, phrase.Value, [.. WordUnit.Split(phrase.Value)]))
            .GroupBy(phrase => Start(phrase.Units))
            .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Units.Length).ToArray());
        foreach ((int hash, Phrase[] sameStart) in _byStart)
        {
            _filter[(hash & (FilterBits - 1)) >> 6] |= 1UL << (hash & 63);
            _hasShort |= sameStart.Any(static phrase => phrase.Units.Length < 3);
        }
    }

    public bool IsEmpty => _byStart.Count == 0;

    /// <summary>Adds all matches inside a stretch of a block, the longest phrase at each place, without overlap.</summary>
    public void FindAll(BlockText block, int start, int end, List<PatternMatch> matches)
    {
        if (IsEmpty)
            return;
        ReadOnlySpan<WordUnit> units = block.Units;
        for (int at = FirstUnit(units, start); at < units.Length && units[at].Start < end;)
        {
            // No phrase begins with a blank.
            if (units[at].IsBlank)
            {
                at++;
                continue;
            }

            int count = at + 2 < units.Length ? Match(Combine(units[at].Hash, units[at + 2].Hash), block.Text, units[at..], end, matches) : 0;
            if (count == 0 && _hasShort)
                count = Match(units[at].Hash, block.Text, units[at..], end, matches);
            at += Math.Max(count, 1);
        }
    }

    /// <returns>How many units the phrase found has; zero for none.</returns>
    private int Match(int hash, ReadOnlySpan<char> text, ReadOnlySpan<WordUnit> units, int end, List<PatternMatch> matches)
    {
        if ((_filter[(hash & (FilterBits - 1)) >> 6] & (1UL << (hash & 63))) == 0 || !_byStart.TryGetValue(hash, out Phrase[]? phrases))
            return 0;
        foreach (Phrase phrase in phrases)
        {
            int count = phrase.Units.Length;
            if (count > units.Length || units[count - 1].End > end || !phrase.Matches(text, units, _ignoreCase))
                continue;
            matches.Add(new PatternMatch(units[0].Start, units[count - 1].End, phrase.Entry));
            return count;
        }

        return 0;
    }

    private static int Start(WordUnit[] units) => units.Length < 3 ? units[0].Hash : Combine(units[0].Hash, units[2].Hash);

    private static int Combine(int first, int third)
    {
        uint hash = ((uint)first * 16777619) ^ ((uint)third * 2654435761);
        return (int)(hash ^ (hash >> 15));
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

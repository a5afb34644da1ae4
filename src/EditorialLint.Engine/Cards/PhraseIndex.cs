using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Cards;

/// <summary>Finds phrases of plain words in one pass, whatever their number.</summary>
internal sealed class PhraseIndex
{
    private const int FilterBits = 16384;

    private readonly bool _ignoreCase;

    // By the first unit and, where there is one, the third, which stands behind a blank: "in" alone begins a hundred phrases.
    private readonly Phrase[] _phrases;

    // Most words start no phrase: a bit per hash spares the search.
    private readonly ulong[] _filter = new ulong[FilterBits / 64];
    private readonly bool _hasShort;

    /// <summary>Makes an index. Hundreds of phrases are made into one at each start of the program: they are looked at once and not kept in parts.</summary>
    /// <param name="phrases">The phrases, each with the number by which a match names it.</param>
    /// <param name="ignoreCase">Whether case is ignored.</param>
    public PhraseIndex(IEnumerable<KeyValuePair<int, string>> phrases, bool ignoreCase)
    {
        _ignoreCase = ignoreCase;
        _phrases = [.. phrases.Select(static phrase => Phrase.Of(phrase.Key, phrase.Value))];
        Array.Sort(_phrases, static (left, right) =>
            left.Start != right.Start ? left.Start.CompareTo(right.Start)
            : left.Count != right.Count ? right.Count.CompareTo(left.Count)
            : left.Entry != right.Entry ? left.Entry.CompareTo(right.Entry) : string.CompareOrdinal(left.Text, right.Text));
        foreach (Phrase phrase in _phrases)
        {
            _filter[(phrase.Start & (FilterBits - 1)) >> 6] |= 1UL << (phrase.Start & 63);
            _hasShort |= phrase.Count < 3;
        }
    }

    public bool IsEmpty => _phrases.Length == 0;

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
        if ((_filter[(hash & (FilterBits - 1)) >> 6] & (1UL << (hash & 63))) == 0)
            return 0;
        for (int i = OrderedSearch.FirstFrom<Phrase>(_phrases, hash, static phrase => phrase.Start); i < _phrases.Length && _phrases[i].Start == hash; i++)
        {
            Phrase phrase = _phrases[i];
            if (phrase.Count > units.Length || units[phrase.Count - 1].End > end || !phrase.Matches(text, units, _ignoreCase))
                continue;
            matches.Add(new PatternMatch(units[0].Start, units[phrase.Count - 1].End, phrase.Entry));
            return phrase.Count;
        }

        return 0;
    }

    private static int Combine(int first, int third)
    {
        uint hash = ((uint)first * 16777619) ^ ((uint)third * 2654435761);
        return (int)(hash ^ (hash >> 15));
    }

    private static int FirstUnit(ReadOnlySpan<WordUnit> units, int start) =>
        OrderedSearch.FirstFrom(units, start, static unit => unit.Start);

    /// <param name="Start">What the index orders phrases by.</param>
    /// <param name="Count">How many units the phrase has.</param>
    /// <param name="Entry">The number by which a match names the phrase.</param>
    /// <param name="Text">The phrase.</param>
    private readonly record struct Phrase(int Start, int Count, int Entry, string Text)
    {
        public static Phrase Of(int entry, string text)
        {
            int count = 0, first = 0, third = 0;
            for (int at = 0; at < text.Length; count++)
            {
                WordUnit unit = WordUnit.ReadAt(text, at);
                first = count == 0 ? unit.Hash : first;
                third = count == 2 ? unit.Hash : third;
                at = unit.End;
            }

            return new Phrase(count < 3 ? first : Combine(first, third), count, entry, text);
        }

        public bool Matches(ReadOnlySpan<char> text, ReadOnlySpan<WordUnit> units, bool ignoreCase)
        {
            int at = 0;
            for (int i = 0; i < Count; i++)
            {
                WordUnit own = WordUnit.ReadAt(Text, at), other = units[i];
                if (own.Hash != other.Hash
                    || !WordUnit.AreEqual(Text.AsSpan(own.Start, own.End - own.Start), text[other.Start..other.End], ignoreCase))
                {
                    return false;
                }

                at = own.End;
            }

            return true;
        }
    }
}

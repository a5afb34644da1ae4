namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>What a word must begin or end with to take an affix: one set of characters for each place.</summary>
internal sealed class AffixCondition
{
    internal static readonly AffixCondition Any = new([]);

    private readonly Place[] _places;

    private AffixCondition(Place[] places) => _places = places;

    /// <summary>Reads <c>[^aeiou]y</c>. Brackets that do not pair are plain characters.</summary>
    internal static AffixCondition Parse(string text, bool reversed)
    {
        if (text is "." or "")
            return Any;
        var places = new List<Place>();
        for (int i = 0; i < text.Length; i++)
        {
            int close = text[i] == '[' ? text.IndexOf(']', i + 1) : -1;
            if (close > i + 1)
            {
                bool negated = text[i + 1] == '^';
                places.Add(new Place(text[(negated ? i + 2 : i + 1)..close], negated));
                i = close;
            }
            else
            {
                places.Add(text[i] == '.' ? new Place("", true) : new Place(text[i].ToString(), false));
            }
        }

        if (reversed)
            places.Reverse();
        return new AffixCondition([.. places]);
    }

    internal bool MatchesStart(ReadOnlySpan<char> word) => word.Length >= _places.Length && Matches(word[.._places.Length]);

    internal bool MatchesEnd(ReadOnlySpan<char> word) => word.Length >= _places.Length && Matches(word[^_places.Length..]);

    private bool Matches(ReadOnlySpan<char> part)
    {
        for (int i = 0; i < part.Length; i++)
        {
            if (_places[i].Characters.Contains(part[i]) == _places[i].IsNegated)
                return false;
        }

        return true;
    }

    private readonly record struct Place(string Characters, bool IsNegated);
}

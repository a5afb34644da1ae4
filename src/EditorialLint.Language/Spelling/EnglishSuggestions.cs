using EditorialLint.Language.Spelling.Hunspell;

namespace EditorialLint.Language.Spelling;

/// <summary>Finds the English words that a slip of the pen or of the ear may stand for.</summary>
/// <remarks>
/// A depth-first walk of the graph beside the letters that were written. Each difference costs what it is worth: a person
/// who types or mishears seldom misses the first letter, often a double one. Common words come first.
/// </remarks>
internal static class EnglishSuggestions
{
    /// <summary>As many suggestions as a person reads.</summary>
    internal const int Usual = 8;

    private const int LongestWord = 40;

    /// <summary>Suggests for a word that is not in the dictionary.</summary>
    /// <param name="word">The word, in any casing.</param>
    /// <param name="dictionary">The variety of English.</param>
    /// <param name="count">The most suggestions.</param>
    /// <param name="farthest">What the slips may cost together.</param>
    internal static RankedSuggestions Find(string word, EnglishDictionary dictionary, int count, int farthest = SuggestionCosts.TwoSlips)
    {
        string written = word.TrimEnd('.').Replace('’', '\'');
        if (written.Length is 0 or > LongestWord || written.AsSpan().ContainsAnyInRange('0', '9'))
            return RankedSuggestions.Empty;
        CapitalKind kind = Casing.Default.KindOf(written);
        string small = written.ToLowerInvariant();
        var best = new BestSuggestions(count);
        var walk = new SuggestionWalk(small, dictionary, best);
        walk.Run(Math.Min(farthest, SuggestionCosts.OneSlip));
        if (farthest > SuggestionCosts.OneSlip && best.IsWeak)
            walk.Run(Math.Min(farthest, small.Length < 5 ? SuggestionCosts.OneSlip * 3 / 2 : SuggestionCosts.TwoSlips));
        if (farthest >= SuggestionCosts.Split)
            AddSplits(small, dictionary, best);
        return best.ToList(text => Restore(text, kind));
    }

    /// <summary><c>alot</c>: two words that ran together.</summary>
    private static void AddSplits(string word, EnglishDictionary dictionary, BestSuggestions best)
    {
        for (int at = 1; at < word.Length; at++)
        {
            int left = at == 1 && word[0] is not 'a' ? -1 : dictionary.GetCommonness(word.AsSpan(0, at));
            int right = left < 0 || at == word.Length - 1 ? -1 : dictionary.GetCommonness(word.AsSpan(at));
            if (left >= SuggestionCosts.CommonEnoughToSplit && right >= SuggestionCosts.CommonEnoughToSplit)
            {
                // Two of the commonest words in one is a slip of its own: alot, aswell, noone.
                int common = Math.Min(left, right);
                best.Add($"{word[..at]} {word[at..]}", SuggestionCosts.Split, common >= SuggestionCosts.CommonEnoughToJoin ? common + 2 : common / 2);
            }
        }
    }

    private static string Restore(string suggestion, CapitalKind kind) => kind switch
    {
        CapitalKind.All => Casing.Default.ToUpper(suggestion),
        CapitalKind.Initial or CapitalKind.MixedInitial => Casing.Default.ToInitial(suggestion),
        _ => suggestion,
    };
}

namespace EditorialLint.Language.Spelling.Hunspell;

/// <content>Compounds that are more likely a slip for another word, and the counting of Hungarian syllables.</content>
internal sealed partial class CompoundSearch
{
    private bool IsTypicalFault(string word) =>
        (rules.CheckCompoundReplacements && IsReplaceable(word)) || (words.HasPairs && IsPair(word));

    private bool IsReplaceable(string word)
    {
        foreach (Replacement replacement in rules.Replacements)
        {
            if (replacement.Pattern.Length == 0)
                continue;
            for (int at = word.IndexOf(replacement.Pattern, StringComparison.Ordinal); at >= 0; at = word.IndexOf(replacement.Pattern, at + 1, StringComparison.Ordinal))
            {
                if (replacement.Fits(word, at) && IsWord(replacement.Apply(word, at)))
                    return true;
            }
        }

        return false;
    }

    private bool IsPair(string word)
    {
        for (int at = 1; at < word.Length; at++)
        {
            if (IsWord(string.Concat(word.AsSpan(0, at), " ", word.AsSpan(at))))
                return true;
        }

        return false;
    }

    private bool IsWord(string word) => words.Find(word) is not null || affixes.Find(word) is not null;

    /// <summary>Only what derives counts, not the ending: its syllables are taken off again.</summary>
    private int SuffixSyllables(AffixedWord word)
    {
        if (!rules.IsHungarian || word.Suffix is null)
            return 0;
        Affix last = word.OuterSuffix ?? word.Suffix;
        int syllables = last.Continuation.Length == 0 ? CountSyllables(last.Add) : 0;
        if (rules.SyllableFlags.Length == 0)
            return syllables;
        return syllables - last.Flag switch
        {
            'c' => 2,
            'J' => 1,
            'I' when word.Entry.Has('J') => 1,
            _ => 0,
        };
    }

    private CompoundState CountAffixes(CompoundState state, AffixedWord word) =>
        rules.IsHungarian && word.Prefix is not null && CountSyllables(word.Prefix.Add) > 1 ? state with { Words = state.Words + 1 } : state;
}

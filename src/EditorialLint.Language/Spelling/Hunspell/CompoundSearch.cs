namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>Splits a word into parts that may stand together.</summary>
/// <remarks>
/// One instance serves one word. The ways to split grow exponentially with the length of a word, so the search gives up
/// after a fixed number of them, and the word is then no compound.
/// </remarks>
internal sealed partial class CompoundSearch(AffixFile rules, WordTable words, AffixSearch affixes)
{
    private const int MaximumSplits = 20_000;
    private const int MaximumWords = 100;

    private int _splits;
    private bool _refused;

    /// <summary>The first part of the compound that a word is; null for none.</summary>
    internal WordEntry? Find(string word, CompoundState state)
    {
        _refused = false;
        return Search(word, state);
    }

    private WordEntry? Search(string word, CompoundState state)
    {
        bool hasRules = rules.CompoundRules.Count > 0;
        for (int at = rules.CompoundMinimum; at <= word.Length - rules.CompoundMinimum; at++)
        {
            for (int byRule = state.RuleWords is null ? 0 : 1; byRule < (hasRules && (state.Words == 0 || state.RuleWords is not null) ? 2 : 1); byRule++)
            {
                if (++_splits > MaximumSplits)
                    return null;
                var split = new Split(word, at, null, byRule == 1);
                if (TrySplit(split, state) is { } found)
                    return found;
                if (_refused)
                    return null;
                if (byRule == 0 && rules.SimplifiedPatterns && TrySimplified(word, at, state) is { } simplified)
                    return simplified;
                if (_refused)
                    return null;
            }
        }

        return null;
    }

    /// <summary>A border that a pattern writes in another way is undone first.</summary>
    private WordEntry? TrySimplified(string word, int at, CompoundState state)
    {
        foreach (CompoundPattern pattern in rules.CompoundPatterns)
        {
            if (pattern.Written.Length == 0 || string.CompareOrdinal(word, at, pattern.Written, 0, pattern.Written.Length) != 0)
                continue;
            string undone = string.Concat(word.AsSpan(0, at), pattern.End, pattern.Begin) + word[(at + pattern.Written.Length)..];
            if (TrySplit(new Split(undone, at + pattern.End.Length, pattern, false), state) is { } found)
                return found;
            if (_refused)
                return null;
        }

        return null;
    }

    private WordEntry? TrySplit(Split split, CompoundState state)
    {
        if (FindFirst(split, state) is not { } first)
            return null;
        CompoundState next = state;
        if (first.Entry.Has(rules.CompoundRoot))
            next = next with { Words = next.Words + 1 };
        if (!IsFirstAllowed(split, state, first))
            return null;
        if (rules.IsHungarian)
        {
            next = next with { Syllables = next.Syllables + CountSyllables(split.Before) };
            if (first.Prefix is not null && CountSyllables(first.Prefix.Add) > 1)
                next = next with { Words = next.Words + 1 };
        }

        if (split.ByRule)
            next = next with { RuleWords = new RuleWord(first.Entry, state.RuleWords) };
        if (FindRest(split, next, first, split.At) is { } found)
            return found;
        // "Schiffahrt" for "Schiff" and "fahrt": two letters stand for three.
        bool triple = !_refused && rules.SimplifiedTriple && split.At > 2 && split.Word[split.At - 1] == split.Word[split.At - 2];
        return triple ? FindRest(split, next, first, split.At - 1) : null;
    }

    private bool IsRefused(WordEntry entry, CompoundState state)
    {
        if (!entry.Has(rules.Forbidden) && !entry.IsOnlyUpperCase && !(state.IsSuggestion && entry.Has(rules.NoSuggest)))
            return false;
        _refused = true;
        return true;
    }

    /// <summary>Whether a letter would stand three times, or a capital at the border.</summary>
    private bool IsBorderAllowed(Split split)
    {
        if (split.Pattern is not null || split.ByRule)
            return true;
        string word = split.Word;
        int at = split.At;
        if (rules.CheckCompoundTriple && word[at - 1] == word[at]
            && ((at > 1 && word[at - 1] == word[at - 2]) || (at + 1 < word.Length && word[at - 1] == word[at + 1])))
            return false;
        if (!rules.CheckCompoundCase)
            return true;
        char left = word[at - 1], right = word[at];
        return left == '-' || right == '-' || (rules.Casing.ToLower(left) == left && rules.Casing.ToLower(right) == right);
    }

    private int CountSyllables(ReadOnlySpan<char> text)
    {
        if (rules.CompoundSyllables == 0)
            return 0;
        int count = 0;
        foreach (char c in text)
        {
            if (rules.CompoundVowels.Contains(c))
                count++;
        }

        return count;
    }

    /// <summary>A place where a word is split.</summary>
    /// <param name="Word">The word, or with a pattern what it stands for.</param>
    /// <param name="At">Where the second part begins.</param>
    /// <param name="Pattern">The pattern that was undone, if one was.</param>
    /// <param name="ByRule">Whether the parts must follow a COMPOUNDRULE.</param>
    private readonly record struct Split(string Word, int At, CompoundPattern? Pattern, bool ByRule)
    {
        internal string Before => Word[..At];
    }
}

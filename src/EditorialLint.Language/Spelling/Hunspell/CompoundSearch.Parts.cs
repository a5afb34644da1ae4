namespace EditorialLint.Language.Spelling.Hunspell;

/// <content>The first part of a compound, and what follows it.</content>
internal sealed partial class CompoundSearch
{
    private AffixedWord? FindFirst(Split split, CompoundState state)
    {
        string form = split.Before;
        WordEntry? listed = words.Find(form);
        if (listed is not null && listed.Has(rules.CompoundForbid) && !state.IsHungarianMove)
            return null;
        WordEntry? entry = listed;
        while (entry is not null && !state.IsHungarianMove && !MayBegin(entry, split, state))
            entry = entry.Next;
        if (entry is not null)
        {
            if (entry.Has(rules.NeedAffix) || entry.Has(rules.Forbidden) || entry.IsOnlyUpperCase || (state.IsSuggestion && entry.Has(rules.NoSuggest)))
                return null;
            return new AffixedWord(entry, null, null);
        }

        if (split.ByRule)
            return null;
        AffixedWord? affixed = FindAffixedFirst(form, state);
        if (affixed is null || (affixed.Continues(rules.CompoundForbid) && !state.IsHungarianMove))
            return null;
        return IsRefused(affixed.Entry, state) ? null : affixed;
    }

    private bool MayBegin(WordEntry entry, Split split, CompoundState state)
    {
        if (entry.Has(rules.NeedAffix) || (split.Pattern is { EndFlag: not '\0' } pattern && !entry.Has(pattern.EndFlag)))
            return false;
        if (split.ByRule)
            return FollowsRule(entry, state.RuleWords, false);
        return entry.Has(rules.CompoundFlag) || entry.Has(state.Words == 0 ? rules.CompoundBegin : rules.CompoundMiddle);
    }

    private AffixedWord? FindAffixedFirst(string form, CompoundState state)
    {
        CompoundPlace place = state.IsHungarianMove ? CompoundPlace.Other : CompoundPlace.Begin;
        if (rules.CompoundFlag != '\0')
        {
            AffixedWord? found = affixes.FindPrefixed(form, place, rules.CompoundFlag);
            if (found is null)
            {
                found = affixes.FindSuffixed(form, null, '\0', rules.CompoundFlag, place, false)
                    ?? (rules.CompoundMoreSuffixes ? affixes.FindTwiceSuffixed(form, null, rules.CompoundFlag, false) : null);
                if (found is not null && !state.IsHungarianMove && (found.Suffix!.Continues(rules.CompoundForbid) || found.Suffix.Continues(rules.CompoundEnd)))
                    found = null;
            }

            if (found is not null)
                return found;
        }

        char needed = state.Words == 0 ? rules.CompoundBegin : rules.CompoundMiddle;
        return needed == '\0' ? null
            : affixes.FindSuffixed(form, null, '\0', needed, place, false)
                ?? (rules.CompoundMoreSuffixes ? affixes.FindTwiceSuffixed(form, null, needed, false) : null)
                ?? affixes.FindPrefixed(form, place, needed);
    }

    private bool IsFirstAllowed(Split split, CompoundState state, AffixedWord first)
    {
        bool isHungarianMove = state.IsHungarianMove && first.Prefix is null && first.Suffix is null;
        if (isHungarianMove && !first.Entry.Has(rules.CompoundFlag) && !first.Entry.Has('F') && !first.Entry.Has('G') && !first.Entry.Has('H'))
            return false;
        return (split.Pattern is not { EndFlag: not '\0' } pattern || first.Has(pattern.EndFlag)) && IsBorderAllowed(split);
    }

    private WordEntry? FindRest(Split split, CompoundState state, AffixedWord first, int at)
    {
        string rest = split.Word[at..];
        WordEntry? last = words.Find(rest);
        while (last is not null && !MayEnd(last, split, state))
            last = last.Next;
        if (last is not null && last.Has(rules.ForceUpperCase) && !state.HasCapitals)
            last = null;
        if (last is not null && split.ByRule)
            return first.Entry;
        if (last is not null)
        {
            if (IsRefused(last, state))
                return null;
            if (IsLastAllowed(split, Count(state, last), first, new AffixedWord(last, null, null), CountSyllables(last.Word) - (rules.IsHungarian && last.Has('I') && !last.Has('J') ? 1 : 0)))
                return Accept(split, first);
        }

        AffixedWord? affixed = FindAffixedLast(split, state, rest);
        if (_refused)
            return null;
        if (affixed is not null)
        {
            if (split.ByRule)
                return first.Entry;
            CompoundState counted = Count(CountAffixes(state, affixed), affixed.Entry);
            if (IsLastAllowed(split, counted, first, affixed, CountSyllables(rest) - SuffixSyllables(affixed)))
                return Accept(split, first);
        }

        return FindMore(split, state, first, rest);
    }

    private CompoundState Count(CompoundState state, WordEntry entry) => entry.Has(rules.CompoundRoot) ? state with { Words = state.Words + 1 } : state;

    private bool MayEnd(WordEntry entry, Split split, CompoundState state)
    {
        if (entry.Has(rules.NeedAffix) || (split.Pattern is { BeginFlag: not '\0' } pattern && !entry.Has(pattern.BeginFlag)))
            return false;
        return split.ByRule ? FollowsRule(entry, state.RuleWords, true) : entry.Has(rules.CompoundFlag) || entry.Has(rules.CompoundEnd);
    }

    private AffixedWord? FindAffixedLast(Split split, CompoundState state, string rest)
    {
        if (split.ByRule)
            return affixes.Find(rest, CompoundPlace.End) is { } byRule && FollowsRule(byRule.Entry, state.RuleWords, true) ? byRule : null;
        AffixedWord? found = rules.CompoundFlag == '\0' ? null : affixes.Find(rest, CompoundPlace.End, rules.CompoundFlag);
        if (found is null && rules.CompoundEnd != '\0')
            found = affixes.Find(rest, CompoundPlace.End, rules.CompoundEnd);
        if (found is null || (split.Pattern is { BeginFlag: not '\0' } pattern && !found.Has(pattern.BeginFlag)))
            return null;
        if (found.Continues(rules.CompoundForbid) || (found.Entry.Has(rules.ForceUpperCase) && !state.HasCapitals))
            return null;
        return IsRefused(found.Entry, state) ? null : found;
    }

    /// <summary>Whether the last part keeps within the number of words, or of syllables, that a compound may have.</summary>
    private bool IsLastAllowed(Split split, CompoundState state, AffixedWord first, AffixedWord last, int syllables)
    {
        bool isShort = rules.CompoundWordMaximum < 0 || state.Words + 1 < rules.CompoundWordMaximum;
        if (!isShort && (rules.CompoundSyllables == 0 || state.Syllables + syllables > rules.CompoundSyllables))
            return false;
        if (rules.CheckCompoundDuplicates && ReferenceEquals(first.Entry, last.Entry))
            return false;
        return split.Pattern is not null || !IsBorderForbidden(split, first, last);
    }

    private bool IsBorderForbidden(Split split, AffixedWord first, AffixedWord second)
    {
        foreach (CompoundPattern pattern in rules.CompoundPatterns)
        {
            if (pattern.Forbids(split.Word, split.At, first, second))
                return true;
        }

        return false;
    }

    private WordEntry? Accept(Split split, AffixedWord first)
    {
        if (!IsTypicalFault(split.Word))
            return first.Entry;
        _refused = true;
        return null;
    }

    private WordEntry? FindMore(Split split, CompoundState state, AffixedWord first, string rest)
    {
        if (state.OnlyTwo || state.Words + 2 >= MaximumWords)
            return null;
        WordEntry? more = Search(rest, state with { Words = state.Words + 1, IsHungarianMove = false });
        bool refused = _refused;
        _refused = false;
        if (more is null || refused)
            return null;
        bool forbidden = rules.CompoundPatterns.Count > 0 && IsBorderForbidden(split, first, new AffixedWord(more, null, null));
        if (rules.CompoundPatterns.Count > 0 && forbidden == (split.Pattern is null))
            return null;
        if (IsTypicalFault(split.Word))
        {
            _refused = true;
            return null;
        }

        return IsFaultyStart(split, rest, more) ? null : first.Entry;
    }

    /// <summary>Whether the first two parts together are a misspelled word, or one that is forbidden.</summary>
    private bool IsFaultyStart(Split split, string rest, WordEntry more)
    {
        if (!rest.StartsWith(more.Word, StringComparison.Ordinal))
            return false;
        string start = split.Before + more.Word;
        if (IsTypicalFault(start))
            return true;
        if (rules.Forbidden == '\0')
            return false;
        WordEntry? whole = words.Find(split.Word) ?? affixes.Find(split.Word)?.Entry;
        _refused = whole is not null && whole.Has(rules.Forbidden) && whole.Word.StartsWith(start, StringComparison.Ordinal);
        return _refused;
    }

    private bool FollowsRule(WordEntry entry, RuleWord? before, bool wholly)
    {
        var list = new RuleWord(entry, before);
        foreach (CompoundRule rule in rules.CompoundRules)
        {
            if (rule.Uses(entry) && rule.Matches(list, wholly))
                return true;
        }

        return false;
    }
}

namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>Decides whether one form, in the casing it has, is a word.</summary>
internal sealed class WordChecker(AffixFile rules, WordTable words)
{
    internal AffixSearch Affixes { get; } = new(rules, words);

    /// <summary>Finds the word behind a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="isInitial">Whether its one capital may only be that of a sentence's start.</param>
    /// <param name="hasCapitals">Whether it has capitals.</param>
    internal WordVerdict Check(string form, bool isInitial, bool hasCapitals)
    {
        form = WordText.Prepare(form, rules);
        if (form.Length == 0)
            return default;
        WordEntry? entry = words.Find(form);
        if (entry is not null && entry.Has(rules.Forbidden))
            return new WordVerdict(null, true, entry.Has(rules.CompoundFlag) && rules.IsHungarian);
        while (entry is not null && (entry.Has(rules.NeedAffix) || entry.Has(rules.OnlyInCompound) || (isInitial && entry.IsOnlyUpperCase)))
            entry = entry.Next;
        if (entry is not null)
            return new WordVerdict(entry, false, false);
        entry = Affixes.Find(form)?.Entry;
        if (entry is not null && (entry.Has(rules.OnlyInCompound) || (isInitial && entry.IsOnlyUpperCase)))
            entry = null;
        if (entry is not null)
            return entry.Has(rules.Forbidden) ? new WordVerdict(null, true, false) : new WordVerdict(entry, false, false);
        return rules.HasCompounds ? FindCompound(form, hasCapitals) : default;
    }

    /// <summary>Whether a form may be suggested.</summary>
    /// <param name="form">The form.</param>
    /// <param name="parts">1: a single word; 2: a compound of two; 3: any compound.</param>
    internal SuggestedForm CheckSuggestion(string form, int parts)
    {
        form = WordText.Prepare(form, rules);
        if (form.Length == 0)
            return SuggestedForm.None;
        return parts > 1 ? CheckSuggestedCompound(form, parts == 2) : CheckSuggestedWord(form);
    }

    private SuggestedForm CheckSuggestedCompound(string form, bool onlyTwo)
    {
        if (!rules.HasCompounds || new CompoundSearch(rules, words, Affixes).Find(form, new CompoundState { IsSuggestion = true, OnlyTwo = onlyTwo }) is null)
            return SuggestedForm.None;
        WordEntry? listed = words.Find(form);
        return listed is not null && (listed.Has(rules.Forbidden) || listed.Has(rules.NoSuggest)) ? SuggestedForm.None : SuggestedForm.Compound;
    }

    private SuggestedForm CheckSuggestedWord(string form)
    {
        WordEntry? entry = words.Find(form);
        if (entry is not null)
        {
            if (entry.Has(rules.Forbidden) || entry.Has(rules.NoSuggest) || entry.Has(rules.Substandard))
                return SuggestedForm.None;
            while (entry is not null && (entry.Has(rules.NeedAffix) || entry.IsOnlyUpperCase || entry.Has(rules.OnlyInCompound)))
                entry = entry.Next;
        }
        else
        {
            entry = Affixes.FindPrefixed(form, CompoundPlace.None, '\0')?.Entry;
        }

        entry ??= Affixes.Find(form)?.Entry;
        if (entry is null || entry.Has(rules.Forbidden) || entry.IsOnlyUpperCase || entry.Has(rules.NoSuggest) || entry.Has(rules.OnlyInCompound))
            return SuggestedForm.None;
        return entry.Has(rules.CompoundFlag) ? SuggestedForm.CompoundPart : SuggestedForm.Word;
    }

    private WordVerdict FindCompound(string form, bool hasCapitals)
    {
        var search = new CompoundSearch(rules, words, Affixes);
        var state = new CompoundState { HasCapitals = hasCapitals };
        if (search.Find(form, state with { OnlyTwo = true }) is { } two)
            return new WordVerdict(two, false, true);
        if (search.Find(form, state) is { } more)
            return new WordVerdict(more, false, true, true);
        WordEntry? entry = null;
        if (rules.IsHungarian && form.EndsWith('-') && form.Length > 1)
            entry = search.Find(form[..^1], state with { IsHungarianMove = true, Words = -5 });
        return new WordVerdict(entry, false, entry is not null);
    }
}

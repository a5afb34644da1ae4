namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>A dictionary in Hunspell's format.</summary>
public sealed class HunspellDictionary : ISpellingDictionary
{
    private readonly AffixFile _rules;
    private readonly WordTable _words;
    private readonly WordChecker _checker;

    internal HunspellDictionary(AffixFile rules, WordTable words)
    {
        _rules = rules;
        _words = words;
        _checker = new WordChecker(rules, words);
    }

    /// <inheritdoc/>
    public bool Check(ReadOnlySpan<char> word)
    {
        // Most words of a text are listed as they stand, without a flag that takes them back.
        if (_rules.InputConversion is null && !_rules.ComplexPrefixes && _words.Find(word) is { } entry && IsPlain(entry))
            return true;
        if (new SpellingSession(_rules, _checker).Check(word.ToString()).IsCorrect)
            return true;
        return word.Contains(' ') && CheckEach(word);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Suggest(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return new SuggestionSearch(_rules, _words, _checker).Suggest(word);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (new SpellingSession(_rules, _checker).Check(word) is not { IsCorrect: true, Entry: { } entry })
            return [];
        string stem = entry.Stem ?? (_rules.ComplexPrefixes ? WordText.Reverse(entry.Word) : entry.Word);
        return [_rules.OutputConversion?.Convert(stem) ?? stem];
    }

    /// <summary>All listed words with the forms that one suffix, one prefix or one of each make of them; no compounds.</summary>
    internal IEnumerable<(string Form, bool IsSuggested)> EnumerateForms()
    {
        foreach (WordEntry entry in _words.All)
        {
            if (entry.IsOnlyUpperCase || entry.Has(_rules.Forbidden) || entry.Has(_rules.OnlyInCompound))
                continue;
            bool isSuggested = !entry.Has(_rules.NoSuggest);
            if (!entry.Has(_rules.NeedAffix))
                yield return (entry.Word, isSuggested);
            foreach (string form in EnumerateAffixed(entry))
                yield return (form, isSuggested);
        }
    }

    private IEnumerable<string> EnumerateAffixed(WordEntry entry)
    {
        Affix[] prefixes = [.. entry.Flags.SelectMany(_rules.Prefixes.WithFlag)];
        foreach (Affix suffix in entry.Flags.SelectMany(_rules.Suffixes.WithFlag))
        {
            if (suffix.Suffix(entry.Word, _rules.FullStrip) is not string form)
                continue;
            yield return form;
            foreach (Affix prefix in prefixes)
            {
                if (prefix.Cross && suffix.Cross && prefix.Prefix(form, _rules.FullStrip) is string both)
                    yield return both;
            }
        }

        foreach (Affix prefix in prefixes)
        {
            if (prefix.Prefix(entry.Word, _rules.FullStrip) is string form)
                yield return form;
        }
    }

    private bool CheckEach(ReadOnlySpan<char> words)
    {
        foreach (Range range in words.Split(' '))
        {
            if (!Check(words[range]))
                return false;
        }

        return true;
    }

    private bool IsPlain(WordEntry entry) => !entry.IsOnlyUpperCase && !entry.Has(_rules.Forbidden) && !entry.Has(_rules.NeedAffix)
        && !entry.Has(_rules.OnlyInCompound) && !entry.Has(_rules.Warn) && !entry.Has(_rules.KeepCase);
}

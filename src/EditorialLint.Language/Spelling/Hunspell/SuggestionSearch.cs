namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>Looks for suggestions in all casings of a word and puts them into the casing that was written.</summary>
internal sealed class SuggestionSearch(AffixFile rules, WordTable words, WordChecker checker)
{
    private const int LongestWord = 100;
    private const int MostParts = 4;

    private readonly Casing _casing = rules.Casing;
    private readonly SpellingSession _session = new(rules, checker);

    internal IReadOnlyList<string> Suggest(string word)
    {
        var list = new SuggestionList();
        string text = Clean(word, out int dots);
        CapitalKind kind = _casing.KindOf(text);
        bool isForced = Collect(word, list, 0);
        IEnumerable<string> found = list.Words;
        if (!isForced && kind is CapitalKind.Initial or CapitalKind.MixedInitial)
            found = found.Select(_casing.ToInitial);
        if (dots > 0 && rules.SuggestionsWithDots)
            found = found.Select(suggestion => suggestion + word[^dots..]);
        if (kind is not (CapitalKind.None or CapitalKind.Mixed) && (rules.KeepCase != '\0' || rules.Forbidden != '\0'))
            found = found.Select(MendCasing).OfType<string>();
        IEnumerable<string> distinct = found.Distinct(StringComparer.Ordinal);
        return [.. rules.OutputConversion is { } conversion ? distinct.Select(conversion.Convert) : distinct];
    }

    /// <summary>A capital may have made a word that is forbidden; then it is written as the dictionary has it.</summary>
    private string? MendCasing(string suggestion)
    {
        if (suggestion.Contains(' '))
            return Array.TrueForAll(suggestion.Split(' '), IsCorrect) ? suggestion : null;
        if (IsCorrect(suggestion))
            return suggestion;
        string small = _casing.ToLower(suggestion);
        if (IsCorrect(small))
            return small;
        string initial = _casing.ToInitial(small);
        return IsCorrect(initial) ? initial : null;
    }

    private bool IsCorrect(string word) => _session.Check(word).IsCorrect;

    private string Clean(string word, out int dots) =>
        SpellingSession.Clean(rules.InputConversion?.Convert(word) ?? word, out dots);

    /// <returns>Whether the word only lacks the capital that its last part asks for.</returns>
    private bool Collect(string word, SuggestionList list, int depth)
    {
        string text = Clean(word, out int dots);
        if (text.Length == 0 || text.Length >= LongestWord)
            return false;
        CapitalKind kind = _casing.KindOf(text);
        if (kind == CapitalKind.None && rules.ForceUpperCase != '\0' && checker.Check(text, false, true).Entry is not null)
        {
            list.Words.Add(_casing.ToInitial(text));
            return true;
        }

        var edits = new SuggestionEdits(rules, checker, list);
        bool onlyCompounds = false;
        bool isGood = CollectCasings(text, dots > 0, kind, edits, list, ref onlyCompounds);
        if (!isGood && (list.Count == 0 || onlyCompounds) && rules.MaximumNgramSuggestions > 0)
            CollectAlike(text, kind, list);
        if (!isGood)
            CollectParts(word, text, list, depth);
        return false;
    }

    private bool CollectCasings(string text, bool hasDot, CapitalKind kind, SuggestionEdits edits, SuggestionList list, ref bool onlyCompounds)
    {
        string small = _casing.ToLower(text);
        bool isGood;
        switch (kind)
        {
            case CapitalKind.None:
                isGood = edits.Suggest(text, ref onlyCompounds);
                return hasDot ? edits.Suggest(text + ".", ref onlyCompounds) || isGood : isGood;
            case CapitalKind.Initial:
                isGood = edits.Suggest(text, ref onlyCompounds);
                return edits.Suggest(small, ref onlyCompounds) || isGood;
            case CapitalKind.All:
                isGood = edits.Suggest(small, ref onlyCompounds);
                if (rules.KeepCase != '\0' && IsCorrect(small))
                    list.AddFirst(small);
                isGood |= edits.Suggest(_casing.ToInitial(small), ref onlyCompounds);
                for (int i = 0; i < list.Count; i++)
                {
                    string upper = _casing.ToUpper(list.Words[i]);
                    list.Words[i] = rules.CheckSharps ? upper.Replace("ß", "SS", StringComparison.Ordinal) : upper;
                }

                return isGood;
            default:
                return CollectMixed(text, small, kind, edits, list, ref onlyCompounds);
        }
    }

    private bool CollectMixed(string text, string small, CapitalKind kind, SuggestionEdits edits, SuggestionList list, ref bool onlyCompounds)
    {
        bool isGood = edits.Suggest(text, ref onlyCompounds);
        int dot = text.IndexOf('.');
        if (dot >= 0 && dot + 1 < text.Length && _casing.KindOf(text.AsSpan(dot + 1)) == CapitalKind.Initial)
            list.AddFirst(text.Insert(dot + 1, " "));
        if (kind == CapitalKind.MixedInitial)
            isGood |= edits.Suggest(_casing.ToInitialSmall(text), ref onlyCompounds);
        if (IsCorrect(small))
            list.AddFirst(small);
        int before = list.Count;
        isGood |= edits.Suggest(small, ref onlyCompounds);
        if (kind == CapitalKind.MixedInitial)
        {
            string initial = _casing.ToInitial(small);
            if (IsCorrect(initial))
                list.AddFirst(initial);
            isGood |= edits.Suggest(initial, ref onlyCompounds);
        }

        for (int i = before; i < list.Count; i++)
            KeepCapitalBehindBlank(text, list, i);
        return isGood;
    }

    /// <summary><c>aNew</c> is <c>a New</c>.</summary>
    private void KeepCapitalBehindBlank(string text, SuggestionList list, int index)
    {
        string suggestion = list.Words[index];
        int blank = suggestion.IndexOf(' ');
        if (blank < 0)
            return;
        string second = suggestion[(blank + 1)..];
        if (second.Length >= text.Length || text.EndsWith(second, StringComparison.Ordinal))
            return;
        list.Words.RemoveAt(index);
        list.Words.Insert(0, suggestion[..(blank + 1)] + _casing.ToInitial(second));
    }

    private void CollectAlike(string text, CapitalKind kind, SuggestionList list)
    {
        var search = new NgramSearch(rules, words, checker, list);
        int before = list.Count;
        search.Suggest(kind == CapitalKind.None ? text : _casing.ToLower(text));
        for (int i = before; i < list.Count && kind == CapitalKind.All; i++)
            list.Words[i] = _casing.ToUpper(list.Words[i]);
    }

    /// <summary>Of a word with hyphens, the first part that is wrong is mended alone.</summary>
    private void CollectParts(string word, string text, SuggestionList list, int depth)
    {
        if (depth >= MostParts || !text.Contains('-') || list.Words.Exists(static suggestion => suggestion.Contains('-')))
            return;
        int start = 0;
        while (start <= text.Length)
        {
            int hyphen = text.IndexOf('-', start);
            int end = hyphen < 0 ? text.Length : hyphen;
            string part = text[start..end];
            if (part.Length > 0 && part != word && !IsCorrect(part))
            {
                var parts = new SuggestionList();
                Collect(part, parts, depth + 1);
                for (int i = parts.Count - 1; i >= 0; i--)
                {
                    string mended = string.Concat(text.AsSpan(0, start), parts.Words[i], text.AsSpan(end));
                    if (rules.Forbidden == '\0' || !checker.Check(mended, false, false).IsForbidden)
                        list.AddFirst(mended);
                }

                return;
            }

            start = end + 1;
        }
    }
}

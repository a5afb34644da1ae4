namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>Checks a word with all its casings and at its break points.</summary>
internal sealed class SpellingSession(AffixFile rules, WordChecker words)
{
    private const int LongestWord = 100;
    private const int MostBreaks = 10;
    private const int MostSharps = 5;

    private readonly Casing _casing = rules.Casing;

    /// <summary>Checks a word as it stands in a text.</summary>
    internal SpellingVerdict Check(string word, int depth = 0)
    {
        if (word.Length >= LongestWord || depth > MostBreaks)
            return default;
        string text = Clean(rules.InputConversion?.Convert(word) ?? word, out int dots);
        if (text.Length == 0)
            return new SpellingVerdict(true, false, null, false);
        if (IsNumber(text))
            return new SpellingVerdict(true, false, null, false);
        string last = text;
        WordVerdict verdict = CheckCasings(ref last, dots > 0);
        if (verdict.Entry is { } entry)
            return new SpellingVerdict(!(rules.ForbidWarn && entry.Has(rules.Warn)) && !IsLikelySlip(text, verdict), false, entry, verdict.IsCompound);
        if (verdict.IsForbidden)
            return new SpellingVerdict(false, true, null, verdict.IsCompound);
        return new SpellingVerdict(rules.Breaks.Count > 0 && CheckBroken(last, depth), false, null, verdict.IsCompound);
    }

    /// <summary>Takes the blanks before a word and the full stops behind it away.</summary>
    internal static string Clean(string word, out int dots)
    {
        string text = word.TrimStart(' ').TrimEnd('.');
        dots = word.Length - word.AsSpan().TrimEnd('.').Length;
        return text;
    }

    /// <summary>Whether a word is a number, with single separators inside.</summary>
    internal static bool IsNumber(ReadOnlySpan<char> word)
    {
        bool digit = false;
        for (int i = 0; i < word.Length; i++)
        {
            if (char.IsDigit(word[i]))
                digit = true;
            else if (word[i] is ',' or '.' or '-' && digit)
                digit = false;
            else
                return false;
        }

        return digit;
    }

    /// <summary>A compound of three or more parts is no word if one slip makes a listed word of it: <c>foobarbaz</c> for <c>goobarbaz</c>.</summary>
    private bool IsLikelySlip(string text, WordVerdict verdict)
    {
        if (!verdict.HasManyParts || rules.IsHungarian || rules.CompoundRules.Count > 0)
            return false;
        return new SuggestionEdits(rules, words, new SuggestionList()).HasSimple(text);
    }

    private WordVerdict CheckCasings(ref string word, bool hasDot)
    {
        CapitalKind kind = _casing.KindOf(word);
        switch (kind)
        {
            case CapitalKind.All:
                return CheckAllCapitals(ref word, hasDot);
            case CapitalKind.Initial:
                return CheckInitial(ref word, kind, hasDot);
            default:
                WordVerdict verdict = words.Check(word, false, kind != CapitalKind.None);
                if (verdict.Entry is null && hasDot)
                    verdict = Better(verdict, words.Check(word + ".", false, kind != CapitalKind.None));
                // A sentence may begin with iPhone.
                if (verdict is { Entry: null, IsForbidden: false } && kind == CapitalKind.MixedInitial)
                    verdict = words.Check(_casing.ToInitialSmall(word), false, true);
                return verdict;
        }
    }

    private WordVerdict CheckAllCapitals(ref string word, bool hasDot)
    {
        WordVerdict verdict = words.Check(word, false, true);
        if (verdict.Entry is null && hasDot)
            verdict = Better(verdict, words.Check(word + ".", false, true));
        if (verdict.Entry is not null)
            return verdict;
        // SANT'ELIA stands for Sant'Elia.
        int apostrophe = word.IndexOf('\'');
        if (apostrophe >= 0 && apostrophe < word.Length - 1)
        {
            string small = _casing.ToLower(word);
            string second = small[..(apostrophe + 1)] + _casing.ToInitial(small[(apostrophe + 1)..]);
            verdict = words.Check(second, false, true);
            if (verdict.Entry is null)
                verdict = words.Check(_casing.ToInitial(second), false, true);
            if (verdict.Entry is not null)
                return verdict;
        }

        if (rules.CheckSharps && word.Contains("SS", StringComparison.Ordinal))
        {
            string small = _casing.ToLower(word);
            verdict = CheckSharps(small, 0, 0, 0);
            if (verdict.Entry is null)
                verdict = CheckSharps(_casing.ToInitial(small), 0, 0, 0);
            if (verdict.Entry is null && hasDot)
                verdict = CheckSharps(small + ".", 0, 0, 0);
            if (verdict.Entry is null && hasDot)
                verdict = CheckSharps(_casing.ToInitial(small) + ".", 0, 0, 0);
            if (verdict.Entry is not null)
                return verdict;
        }

        return CheckInitial(ref word, CapitalKind.All, hasDot);
    }

    private WordVerdict CheckInitial(ref string word, CapitalKind kind, bool hasDot)
    {
        bool isDotted = word[0] == 'İ';
        bool isInitial = kind == CapitalKind.Initial;
        string small = _casing.ToLower(word);
        string initial = isInitial ? word : isDotted ? "İ" + small[1..] : _casing.ToInitial(small);
        word = initial;
        WordVerdict verdict = words.Check(initial, isInitial, true);
        if (verdict.IsForbidden)
            return verdict;
        if (verdict.Entry is not null && kind == CapitalKind.All && verdict.Entry.Has(rules.KeepCase))
            verdict = default;
        if (verdict.Entry is not null || (isDotted && !_casing.IsTurkic))
            return verdict;
        verdict = words.Check(small, false, true);
        if (verdict.Entry is null && hasDot)
        {
            verdict = words.Check(small + ".", false, true);
            if (verdict.Entry is null)
            {
                verdict = words.Check(initial + ".", isInitial, true);
                return verdict.Entry is not null && kind == CapitalKind.All && verdict.Entry.Has(rules.KeepCase) ? default : verdict;
            }
        }

        // A sharp s has no capital, so a word that keeps its case may begin with one all the same.
        bool keeps = verdict.Entry is not null && verdict.Entry.Has(rules.KeepCase)
            && (kind == CapitalKind.All || !(rules.CheckSharps && small.Contains('ß')));
        return keeps ? default : verdict;
    }

    /// <summary>Tries the sharp s for any of the double ones.</summary>
    private WordVerdict CheckSharps(string word, int from, int depth, int replaced)
    {
        int at = word.IndexOf("ss", from, StringComparison.Ordinal);
        if (at < 0 || depth >= MostSharps)
            return replaced > 0 ? words.Check(word, false, true) : default;
        WordVerdict verdict = CheckSharps(string.Concat(word.AsSpan(0, at), "ß", word.AsSpan(at + 2)), at + 1, depth + 1, replaced + 1);
        return verdict.Entry is not null ? verdict : CheckSharps(word, at + 2, depth + 1, replaced);
    }

    private bool CheckBroken(string word, int depth)
    {
        int count = 0;
        foreach (string mark in rules.Breaks)
        {
            for (int at = word.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = word.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
                count++;
        }

        if (count >= MostBreaks)
            return false;
        foreach (string mark in rules.Breaks)
        {
            if (mark.Length < 2 || mark.Length > word.Length)
                continue;
            if (mark[0] == '^' && word.AsSpan().StartsWith(mark.AsSpan(1), StringComparison.Ordinal) && Check(word[(mark.Length - 1)..], depth + 1).IsCorrect)
                return true;
            if (mark[^1] == '$' && word.AsSpan().EndsWith(mark.AsSpan(0, mark.Length - 1), StringComparison.Ordinal)
                && Check(word[..^(mark.Length - 1)], depth + 1).IsCorrect)
                return true;
        }

        // The second mark is tried first, for words that are listed with one inside.
        return CheckParts(word, depth, true) || CheckParts(word, depth, false);
    }

    private bool CheckParts(string word, int depth, bool second)
    {
        foreach (string mark in rules.Breaks)
        {
            int at = word.IndexOf(mark, StringComparison.Ordinal);
            if (at <= 0 || at >= word.Length - mark.Length)
                continue;
            int next = second ? word.IndexOf(mark, at + 1, StringComparison.Ordinal) : -1;
            if (next > 0 && next < word.Length - mark.Length)
                at = next;
            if (!Check(word[(at + mark.Length)..], depth + 1).IsCorrect)
                continue;
            if (Check(word[..at], depth + 1).IsCorrect || (rules.IsHungarian && mark == "-" && Check(word[..(at + 1)], depth + 1).IsCorrect))
                return true;
        }

        return false;
    }

    private static WordVerdict Better(WordVerdict first, WordVerdict second) => second.Entry is not null ? second : first;
}

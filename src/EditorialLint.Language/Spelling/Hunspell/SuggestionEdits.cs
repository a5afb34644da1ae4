namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>Looks for words that differ from a form by one slip, in Hunspell's order of slips.</summary>
/// <param name="rules">The affix file.</param>
/// <param name="checker">Knows the words.</param>
/// <param name="list">Where suggestions go.</param>
internal sealed partial class SuggestionEdits(AffixFile rules, WordChecker checker, SuggestionList list)
{
    private const int FarthestSwap = 4;

    // One suggestion costs some thousand looks; a hostile dictionary must not make it millions.
    private const int MostLooks = 60_000;

    private int _looks;
    private int _parts;

    /// <summary>Looks for words, then for compounds of two parts, then of more.</summary>
    /// <param name="word">The form.</param>
    /// <param name="onlyCompounds">Set where nothing but compounds was found.</param>
    /// <returns>Whether what was found is good enough to look no farther.</returns>
    internal bool Suggest(string word, ref bool onlyCompounds)
    {
        int before = list.Count, earlier = 0;
        bool isGood = false, enough = false;
        for (_parts = 1; _parts <= 3 && !enough; _parts++)
        {
            if (_parts > 1)
                earlier = list.Count;
            isGood |= Gain(() => TryCapitals(word));
            if (HasRoom(earlier))
                isGood |= Gain(() => TryReplacements(word));
            if (list.HasBest)
                return true;
            Run(earlier, () => TryMaps(word, 0, "", 0));
            if (_parts == 1 && list.Count > before)
                enough = true;
            TrySlips(word, earlier);
            if (_parts == 1 || (!rules.NoSplitSuggestions && list.Count < earlier + rules.MaximumCompoundSuggestions))
                isGood = TryTwoWords(word, isGood);
            if (list.HasBest)
                return true;
            if (_parts == 2 && (list.Count > earlier || list.HasListedCompound))
                enough = true;
        }

        if (!enough && list.Count > 0)
            onlyCompounds = true;
        return isGood;
    }

    /// <summary>Whether one slip makes a single word, or a listed pair, of a form.</summary>
    internal bool HasSimple(string word)
    {
        _parts = 1;
        TryCapitals(word);
        TryReplacements(word);
        if (list.Count == 0)
            TryMaps(word, 0, "", 0);
        if (list.Count == 0)
            TrySlips(word, 0);
        return list.Count > 0;
    }

    private void TrySlips(string word, int earlier)
    {
        char[] letters = word.ToCharArray();
        Run(earlier, () => TrySwaps(letters));
        Run(earlier, () => TryFarSwaps(letters));
        Run(earlier, () => TryKeys(letters));
        Run(earlier, () => TryExtra(word));
        Run(earlier, () => TryMissing(word));
        Run(earlier, () => TryMoves(letters));
        Run(earlier, () => TryWrong(letters));
        Run(earlier, () => TryDoubled(word));
    }

    private bool HasRoom(int earlier) => !list.IsFull && (_parts == 1 || list.Count < earlier + rules.MaximumCompoundSuggestions);

    private void Run(int earlier, Action slip)
    {
        if (HasRoom(earlier))
            slip();
    }

    private bool Gain(Action slip)
    {
        int before = list.Count;
        if (!list.IsFull)
            slip();
        return list.Count > before;
    }

    private SuggestedForm Look(string word, int parts) => ++_looks > MostLooks ? SuggestedForm.None : checker.CheckSuggestion(word, parts);

    private void Test(string candidate)
    {
        if (list.IsFull || list.Contains(candidate))
            return;
        SuggestedForm form = Look(candidate, _parts);
        if (form == SuggestedForm.None)
            return;
        list.HasListedCompound |= _parts == 1 && form == SuggestedForm.CompoundPart;
        list.Words.Add(candidate);
    }

    private void TryCapitals(string word) => Test(rules.Casing.ToUpper(word));

    private void TryReplacements(string word)
    {
        if (word.Length < 2)
            return;
        foreach (Replacement replacement in rules.Replacements)
        {
            if (replacement.Pattern.Length == 0 || replacement.Text.Length == 0)
                continue;
            for (int at = word.IndexOf(replacement.Pattern, StringComparison.Ordinal); at >= 0; at = word.IndexOf(replacement.Pattern, at + 1, StringComparison.Ordinal))
            {
                if (replacement.Fits(word, at))
                    TryReplacement(replacement.Apply(word, at));
            }
        }
    }

    private void TryReplacement(string candidate)
    {
        int before = list.Count;
        Test(candidate);
        if (list.Count > before)
            list.HasBest = true;
        int start = 0;
        for (int blank = candidate.IndexOf(' '); blank >= 0; blank = candidate.IndexOf(' ', start))
        {
            if (Look(candidate[start..blank], 1) != SuggestedForm.None)
            {
                before = list.Count;
                Test(candidate[(blank + 1)..]);
                if (list.Count > before)
                    list.Words[^1] = candidate;
            }

            start = blank + 1;
        }
    }

    private void TryMaps(string word, int at, string candidate, int depth)
    {
        if (word.Length < 2 || rules.Maps.Count == 0 || depth > 0x3F || _looks > MostLooks)
            return;
        if (at == word.Length)
        {
            if (!list.Contains(candidate) && !list.IsFull && Look(candidate, _parts) != SuggestedForm.None)
                list.Words.Add(candidate);
            return;
        }

        bool isMapped = false;
        foreach (string[] related in rules.Maps)
        {
            foreach (string letters in related)
            {
                if (letters.Length == 0 || string.CompareOrdinal(word, at, letters, 0, letters.Length) != 0)
                    continue;
                isMapped = true;
                foreach (string other in related)
                {
                    if (!list.IsFull)
                        TryMaps(word, at + letters.Length, candidate + other, depth + 1);
                }
            }
        }

        if (!isMapped)
            TryMaps(word, at + 1, candidate + word[at], depth);
    }
}

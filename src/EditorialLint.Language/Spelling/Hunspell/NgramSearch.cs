using static EditorialLint.Language.Spelling.Hunspell.Similarity;

namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>The last resort: looks through the whole dictionary for words that share runs of letters, or sound alike.</summary>
internal sealed class NgramSearch(AffixFile rules, WordTable words, WordChecker checker, SuggestionList list)
{
    private const int MostRoots = 100;
    private const int MostGuesses = 200;
    private const int MostForms = 100;
    private const int MostPhonetic = 2;
    private const int Excellent = 1000;
    private const int Poor = -100;

    private readonly Casing _casing = rules.Casing;

    /// <summary>Adds what is most like a word in small letters.</summary>
    internal void Suggest(string word)
    {
        if (word.Length > 100)
            return;
        if (rules.ComplexPrefixes)
            word = WordText.Reverse(word);
        (BestOf<WordEntry> roots, BestOf<WordEntry> sounds) = FindRoots(word);
        List<(Guess Item, int Score)> guesses = Expand(word, roots);
        Rescore(word, guesses);
        AddGuesses(Order(guesses));
        AddSounds(word, sounds);
    }

    private (BestOf<WordEntry> Roots, BestOf<WordEntry> Sounds) FindRoots(string word)
    {
        var roots = new BestOf<WordEntry>(MostRoots);
        var sounds = new BestOf<WordEntry>(MostRoots);
        string? sound = rules.Phonetics?.GetSound(_casing.ToUpper(word));
        foreach (WordEntry entry in words.All)
        {
            if (Math.Abs(word.Length - entry.Word.Length) > 4 || entry.Has(rules.Forbidden) || entry.IsOnlyUpperCase || entry.Has(rules.NoSuggest)
                || entry.Has(rules.NoNgramSuggest) || entry.Has(rules.OnlyInCompound))
                continue;
            int score = ScoreRoot(word, entry.Word);
            foreach (string other in entry.Sounds)
                score = Math.Max(score, ScoreRoot(word, other));
            roots.Add(entry, score);
            if (sound is not null && score > 2 && Math.Abs(word.Length - entry.Word.Length) <= 3)
                sounds.Add(entry, 2 * CountRuns(3, sound, rules.Phonetics!.GetSound(_casing.ToUpper(entry.Word)), LengthPenalty.Longer));
        }

        return (roots, sounds);
    }

    private int ScoreRoot(string word, string root) =>
        CountRuns(3, word, _casing.ToLower(root), LengthPenalty.Longer) + CountStart(word, root, rules);

    private List<(Guess Item, int Score)> Expand(string word, BestOf<WordEntry> roots)
    {
        int threshold = GetThreshold(word);
        var guesses = new BestOf<Guess>(MostGuesses);
        foreach ((WordEntry root, int score) in roots.Unordered)
        {
            foreach (Guess guess in GetForms(root, word))
            {
                int alike = CountRuns(word.Length, word, _casing.ToLower(guess.Text), LengthPenalty.Any) + CountStart(word, guess.Text, rules);
                if (alike > threshold)
                    guesses.Add(guess, alike);
            }
        }

        return [.. guesses.Unordered.OrderByDescending(static guess => guess.Score)];
    }

    /// <summary>The score of the word itself with every fourth letter wrong: less is not alike.</summary>
    private static int GetThreshold(string word)
    {
        int sum = 0;
        for (int start = 1; start < 4; start++)
        {
            char[] mangled = word.ToCharArray();
            for (int i = start; i < mangled.Length; i += 4)
                mangled[i] = '*';
            sum += CountRuns(word.Length, word, mangled, LengthPenalty.Any);
        }

        return (sum / 3) - 1;
    }

    private List<Guess> GetForms(WordEntry root, string word)
    {
        string? sound = root.Sounds.Count > 0 ? root.Sounds[0] : null;
        var forms = new List<(Guess Guess, bool Cross)>();
        if (!root.Has(rules.NeedAffix) && !root.Has(rules.OnlyInCompound))
        {
            forms.Add((new Guess(root.Word, null), false));
            if (sound is not null)
                forms.Add((new Guess(sound, root.Word), false));
        }

        foreach (Affix suffix in AffixesOf(root, rules.Suffixes))
        {
            if (forms.Count < MostForms && EndsLike(word, suffix) && !HidesAlone(suffix) && suffix.Suffix(root.Word, rules.FullStrip) is string form)
            {
                forms.Add((new Guess(form, null), suffix.Cross));
                if (sound is not null)
                    forms.Add((new Guess(sound + suffix.Add, form), false));
            }
        }

        int suffixed = forms.Count;
        for (int i = 1; i < suffixed; i++)
        {
            if (!forms[i].Cross)
                continue;
            foreach (Affix prefix in AffixesOf(root, rules.Prefixes))
            {
                if (forms.Count < MostForms && prefix.Cross && StartsLike(word, prefix) && prefix.Prefix(forms[i].Guess.Text, rules.FullStrip) is string form)
                    forms.Add((new Guess(form, null), true));
            }
        }

        foreach (Affix prefix in AffixesOf(root, rules.Prefixes))
        {
            if (forms.Count < MostForms && StartsLike(word, prefix) && !HidesAlone(prefix) && prefix.Prefix(root.Word, rules.FullStrip) is string form)
                forms.Add((new Guess(form, null), true));
        }

        return forms.ConvertAll(static form => form.Guess);
    }

    private static IEnumerable<Affix> AffixesOf(WordEntry root, AffixIndex index) => root.Flags.SelectMany(index.WithFlag);

    private static bool EndsLike(string word, Affix suffix) =>
        suffix.Add.Length == 0 || (word.Length > suffix.Add.Length && word.EndsWith(suffix.Add, StringComparison.Ordinal));

    private static bool StartsLike(string word, Affix prefix) =>
        prefix.Add.Length == 0 || (word.Length > prefix.Add.Length && word.StartsWith(prefix.Add, StringComparison.Ordinal));

    private bool HidesAlone(Affix affix) =>
        affix.Continues(rules.NeedAffix) || affix.Continues(rules.Circumfix) || affix.Continues(rules.OnlyInCompound);

    private void Rescore(string word, List<(Guess Item, int Score)> guesses)
    {
        double factor = rules.MaximumDifference >= 0 ? (10.0 - rules.MaximumDifference) / 5.0 : 1.0;
        for (int i = 0; i < guesses.Count; i++)
        {
            string guess = _casing.ToLower(guesses[i].Item.Text);
            int common = CountCommon(word, guess);
            if (word.Length == guess.Length && word.Length == common)
            {
                guesses[i] = guesses[i] with { Score = guesses[i].Score + 2000 };
                break;
            }

            int pairs = CountRuns(2, word, guess, LengthPenalty.Any, true) + CountRuns(2, guess, word, LengthPenalty.Any, true);
            int score = (2 * common) - Math.Abs(word.Length - guess.Length) + CountStart(word, guess, rules)
                + (HasSamePlaces(word, guess, out bool isSwap) ? 1 : 0) + (isSwap ? 10 : 0) + CountRuns(4, word, guess, LengthPenalty.Any) + pairs;
            int least = rules.Phonetics is null ? word.Length + guess.Length : guess.Length;
            guesses[i] = guesses[i] with { Score = pairs < least * factor ? score - 1000 : score };
        }
    }

    private static List<(Guess Item, int Score)> Order(List<(Guess Item, int Score)> guesses) => [.. guesses.OrderByDescending(static guess => guess.Score)];

    private void AddGuesses(List<(Guess Item, int Score)> guesses)
    {
        int before = list.Count;
        bool last = false;
        foreach ((Guess guess, int score) in guesses)
        {
            if (list.Count >= before + rules.MaximumNgramSuggestions || list.IsFull || (last && score <= Excellent))
                return;
            if (score > Excellent)
            {
                last = true;
            }
            else if (score < Poor)
            {
                last = true;
                if (list.Count > before || rules.OnlyMaximumDifference)
                    continue;
            }

            string text = guess.Word ?? guess.Text;
            if (!list.Words.Exists(word => text.Contains(word, StringComparison.Ordinal)) && checker.CheckSuggestion(text, 1) != SuggestedForm.None)
                list.Words.Add(text);
        }
    }

    private void AddSounds(string word, BestOf<WordEntry> sounds)
    {
        int before = list.Count;
        foreach ((WordEntry entry, int score) in sounds.Unordered.OrderByDescending(found => found.Score + ScoreSound(word, found.Item)))
        {
            if (list.Count >= before + MostPhonetic || list.IsFull)
                return;
            if (!list.Words.Exists(known => entry.Word.Contains(known, StringComparison.Ordinal)) && checker.CheckSuggestion(entry.Word, 1) != SuggestedForm.None)
                list.Words.Add(entry.Word);
        }
    }

    private int ScoreSound(string word, WordEntry entry)
    {
        string lower = _casing.ToLower(entry.Word);
        return (2 * CountCommon(word, lower)) - Math.Abs(word.Length - lower.Length) + CountStart(word, lower, rules);
    }

    /// <summary>A form that may be meant.</summary>
    /// <param name="Text">What is compared.</param>
    /// <param name="Word">The word itself, where the text is only how it sounds.</param>
    private sealed record Guess(string Text, string? Word);
}

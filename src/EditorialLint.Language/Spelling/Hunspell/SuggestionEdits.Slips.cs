namespace EditorialLint.Language.Spelling.Hunspell;

/// <content>The single slips. Each leaves the letters as it found them.</content>
internal sealed partial class SuggestionEdits
{
    private void TrySwaps(char[] letters)
    {
        for (int i = 0; i + 1 < letters.Length; i++)
            TestSwapped(letters, i, i + 1);
        // Two swaps in a short word: ahev for have, owudl for would.
        if (letters.Length is not (4 or 5))
            return;
        char[] twice = [.. letters];
        Swap(twice, 0, 1);
        Swap(twice, twice.Length - 2, twice.Length - 1);
        Test(new string(twice));
        if (twice.Length == 5)
        {
            twice[0] = letters[0];
            twice[1] = letters[2];
            twice[2] = letters[1];
            Test(new string(twice));
        }
    }

    private void TryFarSwaps(char[] letters)
    {
        for (int i = 0; i < letters.Length; i++)
        {
            for (int j = Math.Max(0, i - FarthestSwap); j < Math.Min(letters.Length, i + FarthestSwap + 1); j++)
            {
                if (Math.Abs(i - j) > 1)
                    TestSwapped(letters, i, j);
            }
        }
    }

    private void TestSwapped(char[] letters, int i, int j)
    {
        Swap(letters, i, j);
        Test(new string(letters));
        Swap(letters, i, j);
    }

    private static void Swap(char[] letters, int i, int j) => (letters[i], letters[j]) = (letters[j], letters[i]);

    private void TryKeys(char[] letters)
    {
        string keys = rules.Keyboard;
        for (int i = 0; i < letters.Length; i++)
        {
            char letter = letters[i];
            TestReplaced(letters, i, rules.Casing.ToUpper(letter));
            for (int key = keys.IndexOf(letter); key >= 0; key = keys.IndexOf(letter, key + 1))
            {
                if (key > 0 && keys[key - 1] != '|')
                    TestReplaced(letters, i, keys[key - 1]);
                if (key + 1 < keys.Length && keys[key + 1] != '|')
                    TestReplaced(letters, i, keys[key + 1]);
            }
        }
    }

    private void TestReplaced(char[] letters, int at, char other)
    {
        char letter = letters[at];
        if (other == letter)
            return;
        letters[at] = other;
        Test(new string(letters));
        letters[at] = letter;
    }

    private void TryExtra(string word)
    {
        for (int i = word.Length - 1; i >= 0 && word.Length > 1; i--)
            Test(word.Remove(i, 1));
    }

    private void TryMissing(string word)
    {
        foreach (char letter in rules.TryCharacters)
        {
            for (int i = word.Length; i >= 0; i--)
                Test(word.Insert(i, letter.ToString()));
        }
    }

    private void TryMoves(char[] letters)
    {
        if (letters.Length < 2)
            return;
        for (int from = 0; from < letters.Length; from++)
        {
            char[] moved = [.. letters];
            for (int to = from + 1; to < letters.Length && to - from <= FarthestSwap; to++)
            {
                Swap(moved, to - 1, to);
                if (to - from > 1)
                    Test(new string(moved));
            }
        }

        for (int from = letters.Length - 1; from > 0; from--)
        {
            char[] moved = [.. letters];
            for (int to = from - 1; to >= 0 && from - to <= FarthestSwap; to--)
            {
                Swap(moved, to + 1, to);
                if (from - to > 1)
                    Test(new string(moved));
            }
        }
    }

    private void TryWrong(char[] letters)
    {
        foreach (char letter in rules.TryCharacters)
        {
            for (int i = letters.Length - 1; i >= 0; i--)
                TestReplaced(letters, i, letter);
        }
    }

    /// <summary>Two letters that stand twice: <c>vacacation</c>.</summary>
    private void TryDoubled(string word)
    {
        if (word.Length < 5)
            return;
        int same = 0;
        for (int i = 2; i < word.Length; i++)
        {
            same = word[i] == word[i - 2] ? same + 1 : 0;
            if (same == 3 || (same == 2 && i >= 4))
            {
                Test(word.Remove(i - 1, 2));
                same = 0;
            }
        }
    }

    /// <summary>Two words that ran together. A pair that the dictionary lists is better than all else.</summary>
    private bool TryTwoWords(string word, bool isGood)
    {
        if (word.Length < 3)
            return false;
        for (int at = 1; at < word.Length; at++)
        {
            string first = word[..at], second = word[at..];
            isGood = TryPair($"{first} {second}", isGood);
            if (rules.UsesHyphens)
                isGood = TryPair($"{first}-{second}", isGood);
            if (list.IsFull || rules.NoSplitSuggestions || isGood)
                continue;
            SuggestedForm left = Look(first, _parts);
            SuggestedForm right = left == SuggestedForm.None ? SuggestedForm.None : Look(second, _parts);
            if (right == SuggestedForm.None)
                continue;
            AddPair(first, second, rules.IsHungarian && (IsTriple(word, at) || (left == SuggestedForm.Compound && right != SuggestedForm.Word)));
        }

        return isGood;
    }

    private bool TryPair(string pair, bool isGood)
    {
        if (_parts > 1 || Look(pair, 1) == SuggestedForm.None)
            return isGood;
        list.HasBest = true;
        if (!isGood)
            list.Words.Clear();
        list.AddFirst(pair);
        return true;
    }

    private void AddPair(string first, string second, bool onlyHyphen)
    {
        string pair = first + (onlyHyphen ? '-' : ' ') + second;
        if (!list.Contains(pair))
            list.Words.Add(pair);
        if (rules.UsesHyphens && first.Length > 1 && second.Length > 1 && !list.IsFull && !list.Contains($"{first}-{second}"))
            list.Words.Add($"{first}-{second}");
    }

    private static bool IsTriple(string word, int at) =>
        word[at - 1] == word[at] && ((at > 1 && word[at - 1] == word[at - 2]) || (at + 1 < word.Length && word[at - 1] == word[at + 1]));
}

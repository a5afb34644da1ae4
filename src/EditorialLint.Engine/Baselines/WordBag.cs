using EditorialLint.Engine.Reporting;

namespace EditorialLint.Engine.Baselines;

/// <summary>The words of a sentence without their order, to tell how much of it an edit has left.</summary>
internal readonly struct WordBag
{
    private readonly ulong[] _words;

    private WordBag(ulong[] words)
    {
        _words = words;
    }

    /// <summary>Collects the runs of letters and digits of a text.</summary>
    public static WordBag Of(ReadOnlySpan<char> text)
    {
        var words = new List<ulong>();
        ulong hash = Fnv1a.Offset;
        bool inWord = false;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                hash = Fnv1a.Add(hash, c);
                inWord = true;
            }
            else if (inWord)
            {
                words.Add(hash);
                hash = Fnv1a.Offset;
                inWord = false;
            }
        }

        if (inWord)
            words.Add(hash);
        words.Sort();
        return new WordBag([.. words]);
    }

    /// <summary>Twice the words in common by the words of both, from 0 to 1 (Dice's coefficient); 0 for two texts without a word.</summary>
    public double LikenessTo(WordBag other)
    {
        int common = 0, i = 0, j = 0;
        while (i < _words.Length && j < other._words.Length)
        {
            int order = _words[i].CompareTo(other._words[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        int all = _words.Length + other._words.Length;
        return all == 0 ? 0 : 2.0 * common / all;
    }
}

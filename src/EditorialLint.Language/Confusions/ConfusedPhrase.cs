using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Confusions;

/// <summary>A phrase in which a word stands for another.</summary>
internal sealed class ConfusedPhrase
{
    private readonly string[][] _before;
    private readonly string[][] _behind;

    private ConfusedPhrase(string word, string meant, string[][] before, string[][] behind)
    {
        Word = word;
        Meant = meant;
        _before = before;
        _behind = behind;
    }

    /// <summary>The word as written, in small letters.</summary>
    internal string Word { get; }

    /// <summary>The word that is meant.</summary>
    internal string Meant { get; }

    /// <summary>The written word of a line.</summary>
    internal static string ReadWord(string line)
    {
        int start = line.IndexOf('|', StringComparison.Ordinal) + 1;
        return line[start..line.IndexOf('|', start)];
    }

    /// <summary>Reads a line of <see cref="ConfusedPhrases"/>.</summary>
    internal static ConfusedPhrase Parse(string line)
    {
        string[] parts = line.Split('|');
        return new ConfusedPhrase(parts[1], parts[3], ReadWords(parts[0]), ReadWords(parts[2]));
    }

    /// <summary>Whether the words around are the phrase's.</summary>
    /// <param name="tags">The sentence.</param>
    /// <param name="first">Index of the first word of the written one.</param>
    /// <param name="last">Index of its last word.</param>
    internal bool Matches(SentenceTags tags, int first, int last) => MatchesAny(_before, tags, first - 1, -1) && MatchesAny(_behind, tags, last + 1, 1);

    private static string[][] ReadWords(string part) => [.. part.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(static words => words.Split(' ').SelectMany(Cut).ToArray())];

    /// <summary>Cuts a contraction as the sentence's words are cut: <c>did|n't</c>, <c>country|'s</c>.</summary>
    private static string[] Cut(string word) =>
        word.Length > 3 && word.EndsWith("n't", StringComparison.Ordinal) ? [word[..^3], "n't"]
        : word.Length > 2 && word.EndsWith("'s", StringComparison.Ordinal) ? [word[..^2], "'s"]
        : [word];

    private static bool MatchesAny(string[][] phrases, SentenceTags tags, int at, int step)
    {
        if (phrases.Length == 0)
            return true;
        foreach (string[] phrase in phrases)
        {
            bool all = true;
            for (int i = 0; i < phrase.Length && all; i++)
                all = IsWord(phrase[step > 0 ? i : phrase.Length - 1 - i], tags, at + (i * step));
            if (all)
                return true;
        }

        return false;
    }

    private static bool IsWord(string asked, SentenceTags tags, int at)
    {
        bool outside = at < 0 || at >= tags.Words.Count;
        if (string.Equals(asked, "#", StringComparison.Ordinal))
            return outside || tags.Words.GetText(at) is "." or "," or ";" or "?" or "!";
        if (outside)
            return false;
        if (asked.Length is > 1 and < 5 && char.IsAsciiLetterUpper(asked[1]))
            return PennTagNames.TryParse(asked, out PennTag tag) && tags[at].Penn == tag && char.IsAsciiLetterLower(tags.Words.GetText(at)[0]);
        ReadOnlySpan<char> text = tags.Words.GetText(at);
        if (text.Length == asked.Length && text.Contains('’'))
            return text[(text.IndexOf('’') + 1)..].SequenceEqual(asked.AsSpan(text.IndexOf('’') + 1)) && asked.Contains('\'', StringComparison.Ordinal);
        return text.SequenceEqual(asked) || (at == 0 && text.Equals(asked, StringComparison.OrdinalIgnoreCase));
    }
}

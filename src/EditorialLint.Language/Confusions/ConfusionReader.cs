using EditorialLint.Core.Documents;
using EditorialLint.Language.Models;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Language.Confusions;

/// <summary>Finds words that stand where another one is meant.</summary>
public static class ConfusionReader
{
    private const int LongestWord = 16;

    /// <summary>A capital may make a name of a word that opens a sentence.</summary>
    internal const float CapitalDoubt = 2;

    /// <summary>Whether a word of the sentence stands for another one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">Index of a word into the document's tokens.</param>
    /// <returns>Null where the word is in no set, or fits.</returns>
    public static ConfusedWord? Find(Sentence sentence, int token)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Find(sentence, token, EnglishModels.Confusions);
    }

    internal static ConfusedWord? Find(Sentence sentence, int token, ConfusionModel model)
    {
        Document document = sentence.Document;
        if (RightUses.Include(document, token))
            return null;
        if (FindPhrase(sentence, token) is { } phrase)
            return phrase;
        ReadOnlySpan<ConfusionUse> uses = UsesOf(document, token);
        if (!IsEverWrong(model, uses) || IsFixedPhrase(document, token) || !FrequentWords.AreWorthAsking(sentence, token))
            return null;
        Span<uint> features = stackalloc uint[ConfusionContext.Maximum];
        int count = ReadContext(sentence, token, features, out _);
        if (count == 0)
            return null;
        ConfusionUse? best = null;
        float excess = 0, doubt = char.IsAsciiLetterUpper(document.GetText(token)[0]) ? CapitalDoubt : 0;
        Span<float> chances = stackalloc float[SlotClass.Count];
        bool known = false;
        foreach (ConfusionUse use in uses)
        {
            float limit = model.Limit(use) + doubt;
            if (float.IsPositiveInfinity(limit))
                continue;
            float words = model.ScoreWords(use.Pair.Index, features[..count]), sign = use.IsLeft ? -1 : 1;

            // What classes are asked for takes longest to say, and hardly ever matters.
            if ((sign * words) + model.MostByClasses(use) <= limit)
                continue;
            if (!known)
                model.Slots.Read(features, chances);
            known = true;
            float over = (sign * (words + model.ScoreClasses(use.Pair.Index, chances))) - limit;
            if (over > excess)
            {
                excess = over;
                best = use;
            }
        }

        return best is { } found ? new ConfusedWord(new TokenNode(document, token), InCaseOf(document.GetText(token), found.Pair.Other(found.IsLeft))) : null;
    }

    private static bool IsEverWrong(ConfusionModel model, ReadOnlySpan<ConfusionUse> uses)
    {
        foreach (ConfusionUse use in uses)
        {
            if (!float.IsPositiveInfinity(model.Limit(use)))
                return true;
        }

        return false;
    }

    /// <summary>Phrases whose words are rare elsewhere, so that the texts to learn from hardly had them.</summary>
    private static bool IsFixedPhrase(Document document, int token)
    {
        if (token + 2 >= document.Tokens.Length)
            return false;
        if (document.GetText(token) is "effect" or "effecting" or "effects")
        {
            for (int i = token + 2; i < Math.Min(token + 10, document.Tokens.Length); i += 2)
            {
                if (VerbFrames.IsOutcome(document.GetText(i)))
                    return true;
            }
        }

        ReadOnlySpan<char> next = document.GetText(token + 2);
        return document.GetText(token) switch
        {
            "witch" => next.StartsWith("hunt", StringComparison.Ordinal) || next is "doctor" or "doctors" or "trial" or "trials",
            "piece" => next is "by" or "together",
            "form" => next is "letter" or "letters",
            "writ" => next is "large",
            "pore" or "pored" or "poring" => next is "over",
            "stationary" => next is "bike" or "bikes",
            _ => false,
        };
    }

    /// <summary>A word with the capital and the apostrophe of the written one.</summary>
    private static string InCaseOf(ReadOnlySpan<char> written, string word)
    {
        string meant = written.Contains('’') ? word.Replace('\'', '’') : word;
        return char.IsAsciiLetterUpper(written[0]) ? $"{char.ToUpperInvariant(meant[0])}{meant[1..]}" : meant;
    }

    /// <summary>The sets that a token's word belongs to: none for a name inside a sentence or a word in capitals.</summary>
    internal static ReadOnlySpan<ConfusionUse> UsesOf(Document document, int token)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return ConfusionSets.Find(lower[..Lower(document.GetText(token), lower)]);
    }

    /// <summary>Writes a word in small letters and plain apostrophes; nothing for a word with capitals behind its first letter.</summary>
    private static int Lower(ReadOnlySpan<char> text, Span<char> lower)
    {
        if (text.Length > LongestWord || text.Length < 2)
            return 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (i > 0 && char.IsAsciiLetterUpper(c))
                return 0;
            lower[i] = c == '’' ? '\'' : char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        }

        return text.Length;
    }

    private static ConfusedWord? FindPhrase(Sentence sentence, int token)
    {
        Document document = sentence.Document;
        Span<char> lower = stackalloc char[LongestWord];
        ReadOnlySpan<char> word = lower[..Lower(document.GetText(token), lower)];
        ReadOnlySpan<ConfusedPhrase> phrases = ConfusedPhrases.Find(word);
        if ((phrases.IsEmpty && !ConfusedFrames.Includes(word)) || FindWords(sentence, token) is not var (first, last))
            return null;
        SentenceTags tags = document.Get(Tags.Layer).Of(sentence);
        if (ConfusedFrames.Find(word, tags, first, last) is { } meant)
            return new ConfusedWord(new TokenNode(document, token), InCaseOf(document.GetText(token), meant));
        foreach (ConfusedPhrase phrase in phrases)
        {
            if (phrase.Matches(tags, first, last))
                return new ConfusedWord(new TokenNode(document, token), InCaseOf(document.GetText(token), phrase.Meant));
        }

        return null;
    }

    /// <summary>Writes the features of a token's context; none where it is a name.</summary>
    internal static int ReadContext(Sentence sentence, int token, Span<uint> features, out int slot)
    {
        slot = SlotClass.None;
        if (FindWords(sentence, token) is not var (first, last))
            return 0;
        SentenceTags tags = sentence.Document.Get(Tags.Layer).Of(sentence);
        slot = SlotClass.Of(tags, first, last);
        return ConfusionContext.Write(tags, first, last, features);
    }

    /// <summary>The first and last word of a token; null for a name.</summary>
    private static (int First, int Last)? FindWords(Sentence sentence, int token)
    {
        SentenceWords words = sentence.Document.Get(SyntacticWords.Layer).Of(sentence);
        int first = words.FindFirst(token), last = first;
        if (first >= words.Count || words[first].Token != token || (first > 0 && char.IsAsciiLetterUpper(words.GetText(first)[0]) && !OpensSentence(words, first)))
            return null;
        while (last + 1 < words.Count && words[last + 1].Token == token)
            last++;
        return (first, last);
    }

    private static bool OpensSentence(SentenceWords words, int word)
    {
        for (int i = word - 1; i >= 0; i--)
        {
            ReadOnlySpan<char> text = words.GetText(i);
            if (text is ":" or "“" or "\"" or "‘")
                return true;
            if (char.IsLetterOrDigit(text[0]))
                return false;
        }

        return true;
    }
}

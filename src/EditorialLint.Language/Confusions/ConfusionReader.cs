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
    private const float CapitalDoubt = 2;

    /// <summary>Whether a word of the sentence stands for another one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">Index of a word into the document's tokens.</param>
    /// <returns>Null where the word is in no set, or fits.</returns>
    public static ConfusedWord? Find(Sentence sentence, int token)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        Document document = sentence.Document;
        ReadOnlySpan<ConfusionUse> uses = UsesOf(document, token);
        if (uses.IsEmpty || IsFixedPhrase(document, token))
            return null;
        Span<uint> features = stackalloc uint[ConfusionContext.Maximum];
        int count = ReadContext(sentence, token, features, out _);
        if (count == 0)
            return null;
        ConfusionModel model = EnglishModels.Confusions;
        ConfusionUse? best = null;
        float excess = 0;
        bool capital = char.IsAsciiLetterUpper(document.GetText(token)[0]);
        Span<float> chances = stackalloc float[SlotClass.Count];
        model.Slots.Read(features, chances);
        foreach (ConfusionUse use in uses)
        {
            float limit = model.Limit(use);
            if (float.IsPositiveInfinity(limit))
                continue;
            float score = model.Score(use.Pair.Index, features[..count], chances);
            float over = (use.IsLeft ? -score : score) - limit - (capital && !use.Pair.IsCommon ? CapitalDoubt : 0);
            if (over > excess)
            {
                excess = over;
                best = use;
            }
        }

        return best is { } found ? new ConfusedWord(new TokenNode(document, token), InCaseOf(document.GetText(token), found.Pair.Other(found.IsLeft)), excess) : null;
    }

    /// <summary>Phrases whose words are rare elsewhere, so that the texts to learn from hardly had them.</summary>
    private static bool IsFixedPhrase(Document document, int token)
    {
        if (token + 2 >= document.Tokens.Length)
            return false;
        ReadOnlySpan<char> next = document.GetText(token + 2);
        return document.GetText(token) switch
        {
            "witch" => next.StartsWith("hunt", StringComparison.Ordinal) || next is "doctor" or "doctors" or "trial" or "trials",
            "piece" => next is "by" or "together",
            "form" => next is "letter" or "letters",
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
        ReadOnlySpan<char> text = document.GetText(token);
        if (text.Length > LongestWord || text.Length < 2)
            return [];
        Span<char> lower = stackalloc char[LongestWord];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (i > 0 && char.IsAsciiLetterUpper(c))
                return [];
            lower[i] = c == '’' ? '\'' : char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        }

        return ConfusionSets.Find(lower[..text.Length]);
    }

    /// <summary>Writes the features of a token's context; none where it is a name.</summary>
    internal static int ReadContext(Sentence sentence, int token, Span<uint> features, out int slot)
    {
        SentenceTags tags = sentence.Document.Get(Tags.Layer).Of(sentence);
        SentenceWords words = tags.Words;
        int first = words.FindFirst(token), last = first;
        slot = SlotClass.None;
        if (first >= words.Count || words[first].Token != token || (first > 0 && char.IsAsciiLetterUpper(words.GetText(first)[0]) && !OpensSentence(words, first)))
            return 0;
        while (last + 1 < words.Count && words[last + 1].Token == token)
            last++;
        slot = SlotClass.Of(tags, first, last);
        return ConfusionContext.Write(tags, first, last, features);
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

using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>A personal pronoun right before a verb: a subject that needs no parser.</summary>
internal static class PronounSubject
{
    private const int MostAdverbs = 2;

    /// <summary>The pronoun before a verb, with nothing but adverbs between.</summary>
    /// <returns>Word index; -1 where there is none, or one that may be an object: <c>those who like it are</c>.</returns>
    internal static int Find(SentenceTags tags, int verb)
    {
        int subject = verb - 1;
        while (subject > 0 && subject >= verb - MostAdverbs && tags[subject].Penn == PennTag.RB)
            subject--;
        if (subject < 0 || tags.Words[subject].Token == tags.Words[verb].Token)
            return -1;
        ReadOnlySpan<char> text = tags.Words.GetText(subject);
        bool nominative = text is "he" or "He" or "she" or "She" or "they" or "They" or "we" or "We" or "I";
        return nominative || (text is "it" or "It" or "you" or "You" && MayBegin(tags, subject)) ? subject : -1;
    }

    /// <summary>Whether a verb is in the wrong number for the pronoun before it.</summary>
    internal static bool Disagrees(SentenceTags tags, int subject, int verb, bool verbIsPlural)
    {
        SentenceWords words = tags.Words;
        ReadOnlySpan<char> text = words.GetText(subject);
        bool singular = text is "he" or "He" or "she" or "She" or "it" or "It";
        if (singular != verbIsPlural || (text is "I" && words.GetText(verb) is "was"))
            return false;
        int before = subject - 1;
        while (before >= 0 && tags[before].Penn == PennTag.OpenQuote)
            before--;
        // "World War I has ended".
        if (text is "I")
            return before < 0 || tags[before].Penn is not (PennTag.NNP or PennTag.NN or PennTag.CD or PennTag.NNS);
        if (!singular || before < 0)
            return true;
        // "Did he have", "he and she are", "nor does it have".
        return tags[before].Penn is not (PennTag.CC or PennTag.MD) && !IsAuxiliary(words.GetText(before)) && words.GetText(before) is not ("n't" or "n’t" or "not" or "than" or "as")
            && !MandativeVerbs.Contains(words.GetText(before));
    }

    /// <summary>Whether a pronoun that may be an object stands where a clause begins.</summary>
    private static bool MayBegin(SentenceTags tags, int subject)
    {
        int before = subject - 1;
        while (before >= 0 && tags[before].Penn == PennTag.OpenQuote)
            before--;
        if (before < 0)
            return true;
        return tags.Words.GetText(before) is "that" or "because" or "if" or "when" or "while" or "but" or "although" or "though" or "where" or "why" or "how" or "what" or "said" or "says";
    }

    private static bool IsAuxiliary(ReadOnlySpan<char> word) => word is
        "do" or "does" or "did" or "Do" or "Does" or "Did" or "have" or "has" or "had" or "Had" or "Has" or "be" or "is" or "was" or "Is" or "Was" or "were" or "Were" or "'d" or "’d" or "'s" or "’s" or "let" or "Let";
}

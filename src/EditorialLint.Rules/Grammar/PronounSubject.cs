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
        while (subject > 0 && subject >= verb - MostAdverbs && tags[subject].Penn == PennTag.RB && !tags.Words.GetText(subject).EndsWith("nt", StringComparison.Ordinal))
            subject--;
        if (subject < 0 || tags.Words[subject].Token == tags.Words[verb].Token)
            return -1;
        ReadOnlySpan<char> text = tags.Words.GetText(subject);
        bool nominative = text is "he" or "He" or "she" or "She" or "they" or "They" or "we" or "We" or "I";
        if (text is "This" or "That" or "These" or "Those")
            return subject == verb - 1 && (subject == 0 || tags[subject - 1].Penn == PennTag.OpenQuote) ? subject : -1;
        return nominative || (text is "it" or "It" or "you" or "You" && MayBegin(tags, subject)) ? subject : -1;
    }

    /// <summary>Whether a verb is in the wrong number for the pronoun before it.</summary>
    internal static bool Disagrees(SentenceTags tags, int subject, int verb, bool verbIsPlural)
    {
        SentenceWords words = tags.Words;
        ReadOnlySpan<char> text = words.GetText(subject);
        bool singular = text is "he" or "He" or "she" or "She" or "it" or "It" or "This" or "That";
        if (!verbIsPlural && text is "I" or "he" or "she" && IsSecondOfTwo(tags, subject))
            return true;
        if (singular != verbIsPlural || (text is "I" && words.GetText(verb) is "was"))
            return false;
        int before = subject - 1;
        while (before >= 0 && tags[before].Penn == PennTag.OpenQuote)
            before--;
        // "World War I has ended".
        if (text is "This" or "That")
            return words.GetText(verb) is "are" or "have" or "do" or "were";
        if (text is "I")
            return before < 0 || tags[before].Penn is not (PennTag.NNP or PennTag.NN or PennTag.CD or PennTag.NNS);
        if (!singular || before < 0)
            return true;
        // "Did he have", "he and she are", "nor does it have".
        return tags[before].Penn != PennTag.MD && words.GetText(before) is not ("and" or "or" or "nor" or "And" or "Or" or "Nor" or "&") && !IsAuxiliary(words.GetText(before)) && words.GetText(before) is not ("n't" or "n’t" or "not" or "than" or "as")
            && !MandativeVerbs.Contains(words.GetText(before));
    }

    /// <summary><c>My brother and I was late</c>, at the start of a sentence.</summary>
    private static bool IsSecondOfTwo(SentenceTags tags, int pronoun)
    {
        int i = pronoun - 2;
        if (i < 0 || tags.Words.GetText(pronoun - 1) is not "and" || tags[i].Penn is not (PennTag.NN or PennTag.NNP or PennTag.NNS or PennTag.PRP))
            return false;
        // "They all cheer and he laughs": a pronoun that begins a clause of its own.
        if (tags[i].Penn == PennTag.PRP)
            i--;
        while (i >= 0 && tags[i].Penn is PennTag.NN or PennTag.NNP or PennTag.NNS or PennTag.PRPS or PennTag.DT or PennTag.JJ or PennTag.OpenQuote)
            i--;
        return i < 0;
    }

    /// <summary>Whether a pronoun that may be an object stands where a clause begins.</summary>
    private static bool MayBegin(SentenceTags tags, int subject)
    {
        int before = subject - 1;
        while (before >= 0 && tags[before].Penn == PennTag.OpenQuote)
            before--;
        if (before < 0)
            return true;
        return tags.Words.GetText(before) is
            "that" or "because" or "Because" or "if" or "If" or "when" or "When" or "while" or "While" or "but" or "But" or "And" or "although" or "Although" or "though" or "Though" or "where" or "why" or "how" or "what" or "said" or "says"
            or "unless" or "until" or "hope" or ",";
    }

    private static bool IsAuxiliary(ReadOnlySpan<char> word) => word is
        "do" or "does" or "did" or "Do" or "Does" or "Did" or "have" or "has" or "had" or "Had" or "Has" or "be" or "is" or "was" or "Is" or "Was" or "were" or "Were" or "'d" or "’d" or "'s" or "’s" or "let" or "Let";
}

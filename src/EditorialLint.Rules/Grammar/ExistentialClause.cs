using EditorialLint.Language.Morphology;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Grammar;

/// <summary>What <c>there is</c> and <c>there are</c> say is there.</summary>
internal static class ExistentialClause
{
    private const int LongestPhrase = 8;

    /// <summary>The verb behind <c>there</c>, in the singular or plural.</summary>
    /// <returns>Word index; -1 where none follows.</returns>
    internal static int FindVerb(SentenceTags tags, int there)
    {
        int verb = there + 1;
        while (verb < tags.Words.Count && verb <= there + 2 && tags[verb].Penn == PennTag.RB)
            verb++;
        return verb < tags.Words.Count && tags.Words.GetText(verb) is "is" or "was" or "has" or "are" or "were" or "have" ? verb : -1;
    }

    /// <summary>The noun that the verb should agree with, where it stands close behind and is all there is.</summary>
    /// <param name="tags">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="number">The noun's number.</param>
    /// <returns>Word index; -1 where the phrase leaves a doubt.</returns>
    internal static int FindNoun(SentenceTags tags, int verb, out GrammaticalNumber number)
    {
        number = GrammaticalNumber.Unknown;
        int count = tags.Words.Count, noun = -1, i = verb + 1;
        bool one = false, many = false;
        if (tags.Words.GetText(verb) is "has" or "have" && (i >= count || tags.Words.GetText(i++) is not "been"))
            return -1;
        int end = Math.Min(count, i + LongestPhrase);
        for (; i < end; i++)
        {
            ReadOnlySpan<char> text = tags.Words.GetText(i);
            PennTag tag = tags[i].Penn;
            if (tag is PennTag.NN or PennTag.NNS)
                noun = i;
            else if (noun >= 0 || !IsInPhrase(tag))
                break;
            one |= text is "a" or "an" or "another" or "this" or "that" or "every" or "each";
            many |= tag is PennTag.CD || text is "few" or "many" or "more" or "these" or "those" or "several" or "lot" or "estimated" or "whole";
        }

        if (noun < 0 || i == end && end < count || (one && many))
            return -1;
        number = NounNumber.Of(tags.Words.GetText(noun), tags[noun].Penn);
        bool joined = i < count && (tags[i].Penn is PennTag.CC or PennTag.Comma or PennTag.HYPH or PennTag.POS or PennTag.NNP or PennTag.CD || tags.Words.GetText(i) is "/" or "of");
        if (number == GrammaticalNumber.Singular && (joined || many))
            return -1;
        if (number == GrammaticalNumber.Plural && (one || NounNumber.IsMeasure(tags.Words.GetText(noun)) || (i < count && tags[i].Penn is PennTag.HYPH or PennTag.POS or PennTag.NNP)))
            return -1;
        return noun;
    }

    private static bool IsInPhrase(PennTag tag) => tag is
        PennTag.DT or PennTag.PDT or PennTag.JJ or PennTag.JJR or PennTag.JJS or PennTag.CD or PennTag.RB or PennTag.RBR or PennTag.RBS or PennTag.VBN or PennTag.VBG or PennTag.HYPH;
}

using EditorialLint.Language.Morphology;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Grammar;

/// <summary>Subjects that agree with their verb at first sight, so that nine sentences in ten need no parser.</summary>
internal static class PlainSubject
{
    private const int Reach = 15;

    /// <summary>Whether a disagreement is possible at all.</summary>
    /// <param name="tags">The sentence.</param>
    /// <param name="verb">A finite verb.</param>
    /// <param name="number">The verb's number.</param>
    internal static bool MayDisagree(SentenceTags tags, int verb, GrammaticalNumber number)
    {
        int last = verb - 1;
        while (last >= 0 && tags[last].Penn == PennTag.RB)
            last--;
        if (last < 0 || tags[last].Penn == PennTag.WRB || InvertedSubject.MayBe(tags, verb))
            return InvertedSubject.MayBe(tags, verb);
        if (tags[last].Penn is PennTag.WDT or PennTag.WP)
            return last == 0 || !Is(tags, tags[last - 1].Penn == PennTag.Comma && last > 1 ? last - 2 : last - 1, number);
        int first = FindBoundary(tags, last, out bool decisive);
        int head = FindHead(tags, first, last);
        return decisive && head >= 0 ? !Is(tags, head, number) : HasOther(tags, last, number);
    }

    /// <summary>The first word behind what a clause begins with.</summary>
    private static int FindBoundary(SentenceTags tags, int last, out bool decisive)
    {
        int i = last;
        for (; i >= Math.Max(0, last - Reach); i--)
        {
            PennTag tag = tags[i].Penn;
            if (tag is PennTag.OpenQuote or PennTag.CC or PennTag.WRB || (tag == PennTag.IN && tags.Words.GetText(i) is "that" or "because" or "if" or "while" or "although" or "though" or "as" or "since" or "whether"))
                break;
            if (tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD or PennTag.VB or PennTag.VBG or PennTag.WDT or PennTag.WP or PennTag.Comma or PennTag.Colon or PennTag.CloseQuote or PennTag.EX)
                break;
        }

        // "The plan to help voters", "the man who met them": the subject stands before such a verb.
        decisive = i < 0 || tags[i].Penn is not (PennTag.VB or PennTag.VBG or PennTag.WDT or PennTag.WP or PennTag.MD or PennTag.EX) && !(tags[i].Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBP && IsInRelative(tags, i));
        return i + 1;
    }

    private static bool IsInRelative(SentenceTags tags, int verb)
    {
        for (int i = verb - 1; i >= Math.Max(0, verb - 5); i--)
        {
            if (tags[i].Penn is PennTag.WDT or PennTag.WP or PennTag.WPS)
                return true;
        }

        return false;
    }

    /// <summary>The noun that ends the first noun phrase.</summary>
    private static int FindHead(SentenceTags tags, int first, int last)
    {
        int head = -1;
        for (int i = first; i <= last; i++)
        {
            if (tags[i].Penn is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.PRP or PennTag.CD or PennTag.DT)
                head = i;
            else if (tags[i].Penn is PennTag.IN or PennTag.TO or PennTag.VBN && head >= 0)
                break;
            else if (tags[i].Penn == PennTag.POS)
                head = -1;
        }

        return head;
    }

    /// <summary>Whether a noun seems to have the verb's number.</summary>
    private static bool Is(SentenceTags tags, int noun, GrammaticalNumber number)
    {
        PennTag tag = tags[noun].Penn;
        ReadOnlySpan<char> text = tags.Words.GetText(noun);
        if (text is "number")
            return false;
        return number == GrammaticalNumber.Singular ? tag is PennTag.NN or PennTag.NNP or PennTag.DT or PennTag.CD && text is not ("these" or "those" or "These" or "Those" or "both" or "Both") : tag is PennTag.NNS or PennTag.NNPS || (tag == PennTag.CD && text is not ("one" or "One"));
    }

    private static bool HasOther(SentenceTags tags, int last, GrammaticalNumber number)
    {
        for (int i = last; i >= Math.Max(0, last - Reach); i--)
        {
            PennTag tag = tags[i].Penn;
            bool other = number == GrammaticalNumber.Singular ? tag is PennTag.NNS or PennTag.NNPS || tags.Words.GetText(i) is "number" or "those" or "these" or "both"
                : tag is PennTag.NN or PennTag.NNP or PennTag.CD || (tag == PennTag.DT && i == last);
            if (other)
                return true;
        }

        return false;
    }
}

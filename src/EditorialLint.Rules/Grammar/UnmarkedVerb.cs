using EditorialLint.Core.Analysis;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Spelling;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>Where a verb without the ending of the third person may be right with a singular subject, or no finite verb at all.</summary>
internal static class UnmarkedVerb
{
    /// <summary><c>Anybody have a knife?</c>; and a pair whose first part the parser lost: <c>both Lee and (Sen.) Ruiz are</c>.</summary>
    internal static bool IsElliptic(SentenceTags tags, int first)
    {
        if (first == 0)
            return tags.Words.GetText(tags.Words.Count - 1) is "?" || (tags.Words.Count > 1 && tags.Words.GetText(tags.Words.Count - 2) is "?");
        for (int i = first - 1; i >= Math.Max(0, first - 10); i--)
        {
            if (tags.Words.GetText(i) is "both" or "Both" or "either" or "Either" or "neither" or "Neither")
                return true;
        }

        return false;
    }

    /// <summary>Whether the subjunctive is due, which has no <c>-s</c> and no <c>was</c>: <c>if he were</c>, <c>insist that she have</c>.</summary>
    internal static bool MaySubjoin(SentenceTags tags, int first, int verb)
    {
        SentenceWords words = tags.Words;
        if (words.GetText(verb) is "were")
        {
            for (int i = first - 1; i >= Math.Max(0, first - 10); i--)
            {
                if (words.GetText(i) is "if" or "If" or "though" or "wish" or "wishes" or "wished" or "unless" or "whether" or "lest" or "suppose" or "imagine" or "Suppose" or "Imagine" or "rather" or "As" or "as" or "would")
                    return true;
            }

            return false;
        }

        if (words.GetText(verb) is "are" || first == 0)
            return false;
        // The base of a verb behind "that", unless somebody says so.
        bool that = words.GetText(first - 1) is "that";
        ReadOnlySpan<char> governor = that && first > 1 ? words.GetText(first - 2) : words.GetText(first - 1);
        // A perfect is no wish: "the debate that he have won".
        int next = verb + 1;
        while (next < words.Count && tags[next].Penn == PennTag.RB)
            next++;
        bool perfect = words.GetText(verb) is "have" && next < words.Count && tags[next].Penn == PennTag.VBN;
        return MandativeVerbs.Contains(governor) || (that && !perfect && !ReportingCues.IsVerb(governor));
    }

    /// <summary>Whether a verb in its base form may be a noun or belong to another construction, so that it proves nothing.</summary>
    internal static bool IsDoubtful(SentenceTags tags, int subject, int verb)
    {
        SentenceWords words = tags.Words;
        ReadOnlySpan<char> text = words.GetText(verb), head = words.GetText(subject);
        if (text is "are" or "were" or "have" or "do")
            return false;
        // "God bless America", "if anything", "this know also", "he live-tweeted".
        if (head is "God" or "Heaven" or "anything" || tags[subject].Penn == PennTag.DT || (verb + 1 < words.Count && words[verb + 1].Token == words[verb].Token))
            return true;
        bool known = text is "say" or "come" or "go" or "make" or "take" or "know" or "see" or "find" or "tell" or "think" or "mean" or "want" or "give" or "get" or "keep" or "remain";
        return !known && EnglishDictionary.For(Dialect.American).Check(string.Concat(text, "'s"))
            && !(verb + 1 < words.Count && (tags[verb + 1].Penn is PennTag.DT or PennTag.PRP or PennTag.PRPS || words.GetText(verb + 1) is "that"));
    }
}

using EditorialLint.Language.Morphology;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Confusions;

/// <summary>Where a possessive stands before a predicate, told by how the words behind are tagged with the contraction in its place: <c>because their easier to please</c>.</summary>
internal static class ClauseFrames
{
    /// <summary>Whether it is worth supposing another word: a noun behind a possessive is its own.</summary>
    internal static bool MayAskForVerb(WordFrame written) => written.Text(written.Behind) is "kind" or "sort" or "saying" or "hearing" || written.Tag(written.Behind) is not (null or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS);

    /// <summary>A possessive where only a subject with its verb can stand.</summary>
    /// <param name="written">The possessive.</param>
    /// <param name="meant">The same place with the contraction.</param>
    /// <param name="isRelative">Whether the word opens a clause by itself: <c>whose</c>.</param>
    internal static bool AsksForVerb(WordFrame written, WordFrame meant, bool isRelative = false)
    {
        int word = SkipAdverbs(meant);
        bool modified = word > meant.Behind;
        PennTag? tag = written.Tag(word);
        ReadOnlySpan<char> text = written.Text(word), next = written.Text(word + 1);
        bool clause = isRelative || BeginsClause(written);
        if (text is "kind" or "sort" && next is "of")
            return meant.Tag(word + 2) is PennTag.DT or PennTag.RB || (meant.Tag(word + 2) == PennTag.JJ && !meant.IsModifier(word + 3));
        if (text is "okay" or "OK" or "O.K." or "whether")
            return clause;
        if (text is "who" or "what" && !modified)
            return true;
        if (text is "here" or "there" && meant.IsEdge(word + 1))
            return clause || written.Text(written.Before) is "as";
        switch (meant.Tag(word))
        {
            case PennTag.CD:
                return written.IsEdge(word + 1) && written.Text(written.Before) is "when" or "if" or "because" or "until";
            case PennTag.DT:
                return text is "a" or "an" or "the" or "not" || (modified && text is not ("all" or "both" or "half"));
            case PennTag.IN or PennTag.TO:
                return clause && next is not "-" && text is "in" or "on" or "at" or "for" or "from" or "with" or "because" or "between" or "about" or "like" or "against" or "to" or "into" && !(text is "to" && next is "lose" or "win" or "keep" or "take");
            case PennTag.VBN or PennTag.VBD:
                return text is "been" or "done" or "had" || ((VerbMorphology.Read(text) & VerbForms.Participle) != 0 && tag is not (PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.JJ) && text is not "own" && IsBehindVerb(meant, word + 1));
            case PennTag.VBG:
                return text is "going" && next is "to" || (text is "saying" && next is "that") || (text is "hearing" && next is "from" or "about" && written.Text(written.Before) is "what")
                    || (PossessiveFrames.IsJudgement(text) && clause && next is "to" or "that" or "for") || (text is not ("being" or "having") && tag is PennTag.VBG && clause && (modified
                    ? meant.Tag(word + 1) is PennTag.DT or PennTag.PRP or PennTag.PRPS or PennTag.TO or PennTag.IN || meant.IsEdge(word + 1)
                    : next is "that" || meant.Tag(word + 1) is PennTag.DT or PennTag.PRP or PennTag.WP));
            case PennTag.JJ or PennTag.JJR:
                return tag is not (PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.VBG or PennTag.VBN) && (clause || meant.Tag(word) == PennTag.JJR || next is "to" or "for" or "than") && IsPredicateEnd(meant, word + 1) && !PossessiveFrames.MayBeNoun(text);
            default:
                return false;
        }
    }

    /// <summary><c>there</c> as the subject of a predicate that tells of persons: <c>because there voting now</c>.</summary>
    internal static bool AsksForVerbInsteadOfPlace(WordFrame written, WordFrame meant)
    {
        if (!BeginsClause(written) || written.Text(written.Before) is "," or "and" or "who" or "what" or "where" or "than" or "said" or "know" or "knows" || written.Text(written.Behind) is "," or "'s" or "’s")
            return false;
        int word = SkipAdverbs(meant);
        if (written.Text(word) is "here" && meant.IsEdge(word + 1))
            return true;
        return meant.Tag(word) switch
        {
            PennTag.VBG => written.Text(word) is not "being" && (written.Tag(word) == PennTag.VBG || written.Before < 0),
            PennTag.JJ => written.Tag(word) == PennTag.JJ && IsPredicateEnd(meant, word + 1),
            PennTag.VBN => (written.Tag(word) == PennTag.VBN || written.Before < 0) && written.Text(word) is not ("happened" or "seemed" or "appeared" or "used" or "remained") && IsBehindVerb(meant, word + 1),
            _ => false,
        };
    }

    /// <summary>Adverbs that stand before a predicate; those of rank and time belong to nouns too.</summary>
    private static int SkipAdverbs(WordFrame frame)
    {
        int word = frame.Behind;
        while ((frame.Tag(word) is PennTag.RB or PennTag.RBR || frame.Text(word) is "more" or "less" || (frame.Text(word) is "most" && frame.Text(word + 2) is "to")) && frame.Text(word) is not ("own" or "once" or "then" or "far" or "long" or "very" or "here" or "there"))
            word++;
        return word;
    }

    private static bool IsBehindVerb(WordFrame frame, int word) =>
        frame.Tag(word) is PennTag.IN or PennTag.DT or PennTag.PRP or PennTag.TO or PennTag.PRPS or PennTag.RP && frame.Text(word) is not ("and" or "or" or "-");

    private static bool BeginsClause(WordFrame frame) =>
        frame.IsEdge(frame.Before)
        || frame.Text(frame.Before) is "that" or "but" or "But" or "because" or "Because" or "'cause" or "if" or "If" or "when" or "When" or "while" or "While" or "so" or "So" or "though" or "although" or "since" or "unless" or "whether"
            or "maybe" or "Maybe" or "and" or "And" or "think" or "thinks" or "thought" or "says" or "said" or "say" or "know" or "knows" or "believe" or "guess" or "hope" or "mean" or "means" or "now" or "Now" or "Yet" or "yet" or "sure"
            or "what" or "What" or "where" or "why" or "how" or "who" or "than" or "feel" or "saying";

    private static bool IsPredicateEnd(WordFrame frame, int word) =>
        (frame.IsEdge(word) && (frame.Text(word) is "," && frame.Text(word + 1) is "”" or "\"" or "''" || frame.Text(word) is not ("," or "-" or "“" or "\"" or "‘" or "'" or "``" or "(" or "/")))
        || frame.Tag(word) is PennTag.TO or PennTag.WRB or PennTag.PRP
        || frame.Text(word) is "that" or "for" or "if" or "because" or "enough" or "of" or "when" or "than" or "but" or "in" or "with" or "at" or "about" or "not" or "as";
}

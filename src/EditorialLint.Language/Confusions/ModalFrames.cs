using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Confusions;

/// <summary>What a modal verb and <c>to</c> leave room for: a base form, no preposition and no past.</summary>
internal static class ModalFrames
{
    /// <summary><c>of</c> behind a modal: <c>they may of some doubts</c>.</summary>
    internal static bool AsksForHave(WordFrame frame)
    {
        if (frame.Text(frame.Behind) is "course" or "late" or "necessity")
            return false;
        int modal = frame.Before;
        if (frame.Text(modal) is "n't" or "n’t" or "not" or "never" or "also" or "easily" or "probably" or "surely" or "only" or "just" or "still" or "well" or "always" or "actually")
            modal--;
        bool plain = modal == frame.Before;
        return frame.Text(modal) switch
        {
            "could" or "would" or "should" or "Could" or "Would" or "Should" => true,
            "must" or "may" or "might" => !plain || frame.Tag(modal - 1) is not (PennTag.DT or PennTag.JJ or PennTag.PRPS or PennTag.POS or PennTag.CC or null) && frame.Text(modal - 1) is not ("full" or "military" or "in" or "of" or "economic" or "financial" or "with"),
            "ca" or "wo" => true,
            "will" or "can" => frame.Tag(modal - 1) == PennTag.PRP && frame.Text(modal - 1) is not ("it" or "her" or "them" or "him"),
            _ => false,
        };
    }

    /// <summary><c>led</c> behind what only a base form follows: <c>could led to</c>.</summary>
    internal static bool AsksForLead(WordFrame frame)
    {
        int before = frame.Text(frame.Before) is "also" or "then" or "soon" or "eventually" or "easily" or "only" or "ultimately" or "not" or "never" ? frame.Before - 1 : frame.Before;
        return frame.Tag(before) is PennTag.MD || frame.Text(before) is "n't" or "n’t" || (frame.Text(before) is "to" && frame.Tag(before) is PennTag.TO && !frame.IsEdge(frame.Behind) && !frame.IsNoun(frame.Behind));
    }

    /// <summary><c>too</c> before a base form that something asks for, or before the noun that a verb reaches with <c>to</c>: <c>likely too rain</c>, <c>led too doubts</c>.</summary>
    internal static bool AsksForTo(WordFrame written, WordFrame meant)
    {
        ReadOnlySpan<char> before = written.Text(written.Before), next = written.Text(written.Behind);
        if (next is "be")
            return true;
        if (written.IsEdge(written.Before))
            return false;
        bool taken = TakesTo(before);
        if (taken && meant.Tag(meant.Behind) is PennTag.NNS && written.Tag(written.Behind) is not PennTag.JJ)
            return true;
        if (taken && written.Tag(written.Behind) is PennTag.DT or PennTag.PRPS or PennTag.NNP or PennTag.NNS or PennTag.PRP && next is not ("many" or "few"))
            return true;
        if (taken && written.Tag(written.Behind) == PennTag.JJ && meant.Tag(meant.Behind + 1) == PennTag.NNS && before is "led" or "leads" or "lead" or "access" or "due" or "according")
            return true;
        int verb = meant.Tag(meant.Behind) == PennTag.RB && next.EndsWith("ly", StringComparison.Ordinal) ? meant.Behind + 1 : meant.Behind;
        if (meant.Tag(verb) == PennTag.VB && before is "going" or "continue" or "continues" or "tend" or "tends" or "want" or "wants" or "needs" or "able" or "unable" or "likely" or "willing" or "trying" or "tried" or "try" or "used" or "ready" or "supposed" or "quickly")
            return written.Text(verb + 1) is not ("for" or "to" or ".");
        if (meant.Tag(verb) != PennTag.VB || written.Tag(verb) is PennTag.JJ or PennTag.RB or PennTag.RBR or PennTag.JJR or PennTag.VBN or PennTag.VBG or PennTag.VBD)
            return written.Tag(verb) is PennTag.JJ && meant.Tag(verb) == PennTag.VB && meant.Tag(verb + 1) is PennTag.DT or PennTag.PRPS && written.Text(verb + 1) is not ("a" or "an") && written.IsVerb(written.Before);
        if (written.Text(verb) is "much" or "little" or "late" or "long" or "far" or "well" or "often" or "few" or "many" or "slow" or "clean" or "cool" or "warm" or "dry" or "clear" or "open" or "close" or "free")
            return false;
        return written.Tag(written.Before) switch
        {
            PennTag.VBG or PennTag.JJ or PennTag.VBN or PennTag.VBD or PennTag.VB or PennTag.VBZ or PennTag.VBP => !written.IsBe(written.Before),
            PennTag.NN or PennTag.NNP or PennTag.NNS or PennTag.PRP or PennTag.NNPS => IsObject(written, written.Before) || before is "me" or "him" or "us" or "them",
            PennTag.PRPS => before is "her" && IsObject(written, written.Before),
            PennTag.RB => before is "not" or "quickly" or "enough" or "back" or "how",
            _ => false,
        };
    }

    /// <summary>Whether a noun phrase is that of a verb or preposition, so that no verb behind it has it for a subject.</summary>
    private static bool IsObject(WordFrame frame, int noun)
    {
        int i = noun;
        while (i >= 0 && (frame.Text(i) is "her" || frame.IsModifier(i) || frame.Tag(i) is PennTag.NNP or PennTag.NNPS or PennTag.VBG && i < noun && frame.IsModifier(i + 1)) && !(frame.Tag(i) is PennTag.VBN && frame.IsBe(i - 1)))
            i--;
        if (frame.Tag(i) is PennTag.DT or PennTag.PRPS)
            i--;
        ReadOnlySpan<char> text = frame.Text(i);
        if (frame.Tag(i) == PennTag.RP)
            i--;
        return (frame.IsVerb(i) && !frame.IsBe(i) && !ReportsClause(text)) || text is "of" or "for" or "with" or "in" or "on" or "by" or "from" or "into" or "at" or "to";
    }

    private static bool ReportsClause(ReadOnlySpan<char> verb) => verb is "say" or "says" or "said" or "think" or "thinks" or "thought" or "believe" or "believes" or "know" or "knows" or "hope" or "hopes" or "feel" or "believed";

    /// <summary>Words that hand on to something with <c>to</c>.</summary>
    private static bool TakesTo(ReadOnlySpan<char> word) => word is
        "access" or "led" or "leads" or "leading" or "according" or "comes" or "prelude" or "due" or "listen" or "listened" or "listening" or "belong" or "belongs" or "belonged" or "refer" or "refers" or "referred" or "referring"
        or "relate" or "related" or "respond" or "responds" or "responded" or "responding" or "response" or "addition" or "regard" or "committed" or "devoted" or "dedicated" or "subject" or "prior" or "thanks" or "opposed" or "returning" or "returned" or "close"
        or "contributed" or "contribute" or "contributes" or "attention" or "threat" or "reaction" or "opposition" or "commitment" or "donated" or "apologized" or "pointed" or "pointing" or "turned" or "moved" or "talking" or "spoke" or "speaking" or "talked" or "talk";
}

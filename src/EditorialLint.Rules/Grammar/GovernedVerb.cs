using EditorialLint.Core.Analysis;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Spelling;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>A word behind one that takes a verb, in a form that does not go with it.</summary>
/// <param name="Words">The sentence.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Governor">Word index of the word that takes a verb.</param>
/// <param name="Verb">Word index of the verb.</param>
/// <param name="Forms">The forms that it may be.</param>
internal readonly record struct GovernedVerb(SentenceWords Words, SentenceTags Tags, int Governor, int Verb, VerbForms Forms)
{
    private bool IsNoun => EnglishDictionary.For(Dialect.American).Check(string.Concat(Words.GetText(Verb), "'s")) || EndsAsNoun;

    /// <summary><c>plans</c> is of a noun too, for <c>plan's</c> is listed.</summary>
    private bool EndsAsNoun => VerbMorphology.FindBaseOfThird(Words.GetText(Verb)) is { } stem && EnglishDictionary.For(Dialect.American).Check(stem + "'s");

    private PennTag Next => Verb + 1 < Words.Count ? Tags[Verb + 1].Penn : PennTag.Period;

    /// <summary>Whether an object or the like follows, as behind a verb.</summary>
    private bool HasObject => Next is PennTag.DT or PennTag.PRP or PennTag.PRPS || (Verb + 1 < Words.Count && Words.GetText(Verb + 1) is "that" or "him" or "them");

    internal bool IsSlip(VerbGovernment government, bool negated)
    {
        ReadOnlySpan<char> text = Words.GetText(Verb);
        PennTag tag = Tags[Verb].Penn;
        // "The debt he has is high", "the judge they referred to is": the governing word ends a clause that is the subject.
        bool done = government == VerbGovernment.Have && text is "did" && Governor > 0 && Tags[Governor - 1].Penn == PennTag.PRP && !IsClauseEnd;
        if (text is "is" or "are" or "was" or "were" or "did" or "does" && !(negated || done || (government == VerbGovernment.Modal && text is "did" or "does") || (government == VerbGovernment.To && TakesInfinitive)))
            return false;
        switch (government)
        {
            case VerbGovernment.Modal:
                return Tags[Governor].Penn == PennTag.MD && (negated || !char.IsUpper(Words.GetText(Governor)[0])) && text is not ("used" or "supposed") && Before is not ("as" or "As" or "than" or "so" or "nor" or "neither") && !(Before is "who" && (Forms & VerbForms.Past) != 0)
                    && (Forms != VerbForms.ThirdPerson || negated || !IsNoun || tag == PennTag.VBZ || (Governor > 0 && Tags[Governor - 1].Penn is PennTag.NN or PennTag.NNP or PennTag.NNS or PennTag.PRP or PennTag.WDT or PennTag.WP or PennTag.RB or PennTag.EX))
                    && (Forms != VerbForms.Gerund || (tag == PennTag.VBG && Governor > 0 && Tags[Governor - 1].Penn is PennTag.PRP or PennTag.NN or PennTag.NNS or PennTag.NNP));
            case VerbGovernment.Do:
                return text is not ("used" or "supposed" or "need" or "so") && tag is not (PennTag.JJ or PennTag.RB or PennTag.NN) && (Forms != VerbForms.ThirdPerson || !IsNoun || tag == PennTag.VBZ);
            case VerbGovernment.To:
                // "The man we spoke to said so": a preposition whose noun went before.
                if (IsClauseEnd && (!TakesInfinitive || Before is "him" or "them" or "us" or "me"))
                    return false;
                if (Forms == VerbForms.Past)
                    return !IsNoun || (TakesInfinitive && !IsNounToo(text));
                if (Forms == VerbForms.ThirdPerson)
                    return IsVerbOnly(text) || ((!IsNoun || TakesInfinitive) && tag == PennTag.VBZ) || (TakesInfinitive && HasObject);
                return (Forms & VerbForms.Participle) != 0 && (tag is PennTag.VBD or PennTag.VBN or PennTag.VB ? TakesInfinitive || (HasObject && IsBehindVerb) : TakesInfinitive && Next is not (PennTag.NN or PennTag.NNS or PennTag.JJ));
            case VerbGovernment.Have:
                if (text is "better" or "rather" or "best" || (IsClauseEnd && !negated))
                    return false;
                return (Forms & VerbForms.Past) != 0 ? !IsNounToo(text) || tag is PennTag.VBD or PennTag.VBN or PennTag.VBP or PennTag.VB
                    : tag is PennTag.VB or PennTag.VBP or PennTag.VBZ && (!IsNoun || HasObject || text is "be" or "go") && Governor > 0 && Words.GetText(Governor) is not ("Have" or "having");
            case VerbGovernment.Be when (Forms & VerbForms.Past) == 0:
                return IsBareBehindPast(text);
            case VerbGovernment.Be:
                return (Forms & VerbForms.Past) != 0 && !IsClauseEnd && (!IsNounToo(text) || tag is PennTag.VBD or PennTag.VBN) && text is not ("bore" or "fell" or "broke" or "woke");
            default:
                return false;
        }
    }

    /// <summary>
    /// A base behind <c>was</c> with no object, as behind a passive: <c>was build in</c>, <c>was approve by</c>. A clause may be said to be an
    /// action (<c>all he did was take notes</c>), so that nothing may stand before that tells of doing.
    /// </summary>
    private bool IsBareBehindPast(ReadOnlySpan<char> text)
    {
        if (Words.GetText(Governor) is not ("was" or "were" or "been" or "being") || Governor == 0 || IsClauseEnd)
            return false;
        bool by = Verb + 1 < Words.Count && Words.GetText(Verb + 1) is "by";
        if (!(by && !IsNoun && Tags[Verb].Penn is PennTag.VB or PennTag.VBP) && !IsPassiveBase(text))
            return false;
        if (Next is not (PennTag.Period or PennTag.Comma or PennTag.IN or PennTag.TO or PennTag.CC))
            return false;
        for (int i = Governor - 1; i >= Math.Max(0, Governor - 10); i--)
        {
            if (Words.GetText(i) is "do" or "did" or "does" or "done" or "doing" or "thing" or "What" or "what" or "All" or "all" or "goal" or "plan" or "idea" or "job" or "advice" or "rule" or "message" or "option" or "choice")
                return false;
        }

        return true;
    }

    /// <summary>Bases of strong verbs that are neither nouns nor adjectives in common use.</summary>
    private static bool IsPassiveBase(ReadOnlySpan<char> word) => word is
        "build" or "send" or "give" or "take" or "speak" or "choose" or "forget" or "eat" or "see" or "know" or "throw" or "tell" or "teach" or "bring" or "keep" or "hear" or "make" or "spend" or "lend"
        or "freeze" or "write" or "seek" or "sell" or "forbid" or "forgive" or "steal" or "shoot" or "lose" or "arise" or "swear" or "weave" or "catch" or "buy" or "hold" or "find" or "drive";

    private ReadOnlySpan<char> Before => Governor > 0 ? Words.GetText(Governor - 1) : [];

    /// <summary>Past forms that are nouns as well: <c>a rose</c>.</summary>
    private static bool IsNounToo(ReadOnlySpan<char> word) => word is "rose" or "dove" or "drove" or "bit" or "bore" or "saw" or "shot" or "ground" or "stole" or "found";

    /// <summary>Forms in <c>-s</c> that no noun shares in common use.</summary>
    private static bool IsVerbOnly(ReadOnlySpan<char> word) => word is
        "goes" or "has" or "comes" or "says" or "gives" or "gets" or "becomes" or "keeps" or "sees" or "knows" or "thinks" or "tells" or "brings" or "puts" or "lets" or "seems" or "wants" or "asks" or "helps" or "believes" or "loses" or "pays" or "does";

    private bool IsBehindVerb => Governor > 0 && Tags[Governor - 1].Penn is PennTag.VB or PennTag.VBD or PennTag.VBG or PennTag.VBN or PennTag.VBP or PennTag.VBZ or PennTag.JJ or PennTag.NN or PennTag.NNS;

    /// <summary>Whether the word before <c>to</c> takes an infinitive, and no thing that was done: not <c>led to increased costs</c>.</summary>
    private bool TakesInfinitive => Before is
        "going" or "want" or "wants" or "wanted" or "wanting" or "have" or "has" or "had" or "having" or "need" or "needs" or "needed" or "try" or "tries" or "tried" or "trying" or "plan" or "plans" or "planned" or "planning"
        or "hope" or "hopes" or "hoped" or "hoping" or "expect" or "expected" or "expects" or "like" or "able" or "unable" or "decide" or "decided" or "decides" or "likely" or "unlikely" or "willing" or "unwilling" or "ready" or "eager"
        or "seek" or "seeks" or "sought" or "seeking" or "refuse" or "refused" or "refuses" or "refusing" or "agree" or "agreed" or "agrees" or "continue" or "continues" or "continued" or "begin" or "began" or "begun" or "begins"
        or "start" or "started" or "fail" or "failed" or "fails" or "vowed" or "vows" or "promised" or "promises" or "pledged" or "pledges" or "supposed" or "how" or "decision" or "order" or "attempt" or "attempts" or "attempted"
        or "ability" or "chance" or "threatened" or "managed" or "struggled" or "struggling" or "intend" or "intends" or "intended" or "not" or "him" or "them" or "us" or "me" or "opportunity" or "desire" or "proposal" or "proposals" or "effort" or "efforts" or "time" or "way" or "ways" or "moment" or "means" or "happy" or "reluctant" or "determined" or "ought" or "tend" or "tends" or "appear" or "appears" or "appeared" or "seem" or "seems" or "seemed";

    /// <summary>Whether the governing word may end a clause that is the subject itself: <c>all they had went to the bank</c>.</summary>
    private bool IsClauseEnd
    {
        get
        {
            bool subject = false;
            for (int i = Governor - 1; i >= Math.Max(0, Governor - 6); i--)
            {
                PennTag tag = Tags[i].Penn;
                ReadOnlySpan<char> text = Words.GetText(i);
                if (tag is PennTag.WP or PennTag.WDT || text is "all" or "All" or "everything" or "Everything" or "there" or "than")
                    return subject;
                if (tag is PennTag.Comma or PennTag.Period or PennTag.Colon || text is "that" or "as" or "and" or "but")
                    return false;
                if (subject && tag is PennTag.NN or PennTag.NNS && Tags[i + 1].Penn is PennTag.PRP or PennTag.DT or PennTag.PRPS)
                    return true;
                subject |= tag is PennTag.PRP or PennTag.NN or PennTag.NNS or PennTag.NNP;
            }

            return false;
        }
    }
}

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

    /// <param name="government">What governs the verb.</param>
    /// <param name="negated">Whether a negation or question leaves no doubt that a verb follows.</param>
    /// <param name="apart">Whether two words or more stand between.</param>
    internal bool IsSlip(VerbGovernment government, bool negated, bool apart)
    {
        ReadOnlySpan<char> text = Words.GetText(Verb);
        PennTag tag = Tags[Verb].Penn;
        // "The debt he has is high", "the judge they referred to is": the governing word ends a clause that is the subject.
        bool done = government == VerbGovernment.Have && text is "did" && Governor > 0 && (IsClauseEnd ? Next is PennTag.Period or PennTag.Comma or PennTag.CloseQuote
            : Tags[Governor - 1].Penn == PennTag.PRP || (Tags[Governor - 1].Penn is PennTag.NN or PennTag.NNP or PennTag.NNS && Next is not (PennTag.RB or PennTag.NN)));
        if (text is "is" or "are" or "was" or "were" or "did" or "does" && !(negated || done || (government == VerbGovernment.Modal && text is "did" or "does") || (government == VerbGovernment.To && TakesInfinitive)))
            return false;
        switch (government)
        {
            case VerbGovernment.Modal:
                return Tags[Governor].Penn == PennTag.MD && (negated || !char.IsUpper(Words.GetText(Governor)[0])) && text is not ("used" or "supposed") && Before is not ("as" or "As" or "than" or "so" or "nor" or "neither") && !(Before is "who" && (Forms & VerbForms.Past) != 0)
                    && (Forms != VerbForms.ThirdPerson || negated || !IsNoun || tag == PennTag.VBZ || (Governor > 0 && Tags[Governor - 1].Penn is PennTag.NN or PennTag.NNP or PennTag.NNS or PennTag.PRP or PennTag.WDT or PennTag.WP or PennTag.RB or PennTag.EX))
                    && (Forms != VerbForms.Gerund || text is "being" || (tag == PennTag.VBG && Governor > 0 && Tags[Governor - 1].Penn is PennTag.PRP or PennTag.NN or PennTag.NNS or PennTag.NNP));
            case VerbGovernment.Do when !negated && !apart:
                return IsEmphatic && Forms != VerbForms.ThirdPerson && (HasObject || (Forms & VerbForms.Participle) == 0 || Forms == VerbForms.Participle) && !IsClauseEnd && text is not ("used" or "supposed") && tag is not (PennTag.JJ or PennTag.RB or PennTag.NN or PennTag.NNS);
            case VerbGovernment.Do:
                return text is not ("used" or "supposed" or "need" or "so") && tag is not (PennTag.JJ or PennTag.RB or PennTag.NN) && (Forms != VerbForms.ThirdPerson || !IsNoun || tag == PennTag.VBZ);
            case VerbGovernment.To:
                // "The man we spoke to said so": a preposition whose noun went before.
                if (IsClauseEnd && (!TakesInfinitive || Before is "him" or "them" or "us" or "me"))
                    return false;
                return IsNoInfinitive(text, tag);
            case VerbGovernment.Have:
                // "If you haven't already be sure to go": an order behind a clause cut short.
                if (text is "better" or "rather" or "best" || (IsClauseEnd && !negated && !done) || (text is "be" && Words.GetText(Verb - 1) is "already" or "yet"))
                    return false;
                return (Forms & VerbForms.Past) != 0 ? !IsNounToo(text) || tag is PennTag.VBD or PennTag.VBN or PennTag.VBP or PennTag.VB
                    : tag is PennTag.VB or PennTag.VBP or PennTag.VBZ && (!IsNoun || HasObject || text is "be" or "go") && Governor > 0 && Words.GetText(Governor) is not ("Have" or "having");
            case VerbGovernment.Be when text is "been":
                return Words.GetText(Governor) is "is" or "are" or "was" or "were" && Verb == Governor + 1 && !IsClauseEnd && Before is not ("what" or "where" or "how" or "it");
            case VerbGovernment.Be when (Forms & VerbForms.Past) == 0:
                return IsBareBehindBe(text);
            case VerbGovernment.Be:
                return (Forms & VerbForms.Past) != 0 && !IsClauseEnd && (!IsNounToo(text) || tag is PennTag.VBD or PennTag.VBN) && text is not ("bore" or "fell" or "broke" or "woke");
            default:
                return false;
        }
    }

    /// <summary>
    /// A base behind a form of <c>be</c> with no object, as behind a passive: <c>was build in</c>, <c>is expect to</c>. A clause may be said to be an
    /// action (<c>all he did was take notes</c>), so that nothing may stand before that tells of doing.
    /// </summary>
    private bool IsBareBehindBe(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> governor = Words.GetText(Governor);
        bool present = governor is "is" or "are";
        if (!(present || governor is "was" or "were" or "been" or "being" or "be") || Governor == 0 || IsClauseEnd)
            return false;
        bool by = Verb + 1 < Words.Count && Words.GetText(Verb + 1) is "by", verb = Tags[Verb].Penn is PennTag.VB or PennTag.VBP;
        // "Is expect to", "it is say,".
        bool reported = text is "expect" or "say" or "believe" or "suppose" or "allow" or "require" && Next is PennTag.TO || (text is "say" && Next == PennTag.Comma && Before is "it");
        if (!(by && verb && (!IsNoun || Tags[Governor - 1].Penn is PennTag.NN or PennTag.NNS)) && !IsPassiveBase(text) && !reported)
            return false;
        if (present && !reported && !by && !(text is "see" or "hear" or "know" or "find" && Next is PennTag.VBG or PennTag.TO))
            return false;
        if (Next is not (PennTag.Period or PennTag.Comma or PennTag.IN or PennTag.TO or PennTag.CC or PennTag.VBG) && !(governor is "be" && Next == PennTag.JJ))
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

    /// <summary><c>I did knew him</c>, not <c>what he did led</c> or <c>as they did went</c>.</summary>
    private bool IsEmphatic => Words.GetText(Governor) is "did" or "do" or "does" && Before is "I" or "he" or "she" or "we" or "they" or "We" or "They" or "He" or "She" && Verb == Governor + 1
        && (Governor < 2 || Tags[Governor - 2].Penn is PennTag.OpenQuote or PennTag.CC or PennTag.Comma or PennTag.Period || Words.GetText(Governor - 2) is "that" or "because");

    /// <summary>Whether the word behind <c>to</c> is a verb in a form that no infinitive has.</summary>
    private bool IsNoInfinitive(ReadOnlySpan<char> text, PennTag tag)
    {
        if (text is "been")
            return true;
        if (Forms == VerbForms.Gerund)
            return InfinitiveFrames.TakesNoNoun(Words, Tags, Governor);
        bool other = InfinitiveFrames.HasAccusative(Words, Tags, Governor);
        if (Forms == VerbForms.Past)
            return !IsNoun || ((TakesInfinitive || other) && (!IsNounToo(text) || HasObject || tag == PennTag.VBD || IsQuestionOrEnd));
        if (Forms == VerbForms.ThirdPerson)
            return IsVerbOnly(text) || ((!IsNoun || TakesInfinitive) && tag == PennTag.VBZ) || ((TakesInfinitive || other) && HasObject) || (Verb == Governor + 1 && InfinitiveFrames.TakesNoNoun(Words, Tags, Governor)) || (tag == PennTag.VBZ && HasPlainObject);
        if (Forms == VerbForms.Participle && text is "done" or "seen" or "taken" or "gone" or "spoken" or "written" or "begun" && !IsBehindSpeech && Next is not (PennTag.NN or PennTag.NNS or PennTag.JJ or PennTag.VBG or PennTag.HYPH))
            return true;
        if ((Forms & VerbForms.Participle) == 0)
            return false;
        if (text is "got" or "told" or "met" or "kept" or "began" or "became" or "brought" && !IsBehindSpeech && Next is not (PennTag.NN or PennTag.NNS or PennTag.HYPH))
            return true;
        if (HasObject && (other || (Before is "part" or "used" && tag is PennTag.VBD or PennTag.VBN)))
            return true;
        // "Designed in part to helped pay", not "thanks in part to increased revenue".
        if (Before is "part" && Next == PennTag.VB)
            return true;
        return tag is PennTag.VBD or PennTag.VBN or PennTag.VB ? TakesInfinitive || (HasObject && IsBehindVerb) : TakesInfinitive && Next is not (PennTag.NN or PennTag.NNS or PennTag.JJ);
    }

    private bool IsQuestionOrEnd => Next is PennTag.Period or PennTag.Comma or PennTag.CloseQuote || (Verb + 1 < Words.Count && Words.GetText(Verb + 1) is "if" or "what" or "how" or "whether");

    /// <summary><c>those they spoke to told</c>.</summary>
    private bool IsBehindSpeech => Before is "spoke" or "spoken" or "talked" or "speak" or "talk" or "referred" or "belonged" or "went" or "listened";

    /// <summary>Whether an object follows that is no subject of a clause: not <c>thanks to votes the party won</c>.</summary>
    private bool HasPlainObject
    {
        get
        {
            if (Next is not (PennTag.DT or PennTag.PRPS or PennTag.PRP))
                return false;
            int i = Verb + 1;
            while (i < Words.Count && Tags[i].Penn is PennTag.DT or PennTag.PRPS or PennTag.PRP or PennTag.JJ or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.CD)
                i++;
            return !NounNumber.IsTime(Words.GetText(i - 1)) && (i >= Words.Count || Tags[i].Penn is not (PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD or PennTag.VBN or PennTag.RB));
        }
    }

    private bool IsBehindVerb => Governor > 0 && Tags[Governor - 1].Penn is PennTag.VB or PennTag.VBD or PennTag.VBG or PennTag.VBN or PennTag.VBP or PennTag.VBZ or PennTag.JJ or PennTag.NN or PennTag.NNS;

    private bool TakesInfinitive => InfinitiveFrames.Takes(Words, Governor);

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
                if (subject && (tag is PennTag.NN or PennTag.NNS || text is "those" or "Those" or "many" or "Many" or "one" or "One" or "some" or "Some" or "few" or "most" or "Most" or "both") && Tags[i + 1].Penn is PennTag.PRP or PennTag.DT or PennTag.PRPS)
                    return true;
                subject |= tag is PennTag.PRP or PennTag.NN or PennTag.NNS or PennTag.NNP;
            }

            return false;
        }
    }
}

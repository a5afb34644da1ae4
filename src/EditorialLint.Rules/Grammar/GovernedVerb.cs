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
        if (text is "is" or "are" or "was" or "were" or "did" or "does" && !(negated || (government == VerbGovernment.Modal && text is "did" or "does")))
            return false;
        switch (government)
        {
            case VerbGovernment.Modal:
                // "A must wins", "what you can did": a noun, or the end of a clause.
                return Tags[Governor].Penn == PennTag.MD && (negated || !char.IsUpper(Words.GetText(Governor)[0])) && !(IsClauseEnd && !negated) && text is not ("used" or "supposed") && (Forms != VerbForms.ThirdPerson || negated || !IsNoun || tag == PennTag.VBZ)
                    && (Forms != VerbForms.Gerund || tag == PennTag.VBG);
            case VerbGovernment.Do:
                return text is not ("used" or "supposed" or "need" or "so") && tag is not (PennTag.JJ or PennTag.RB or PennTag.NN) && (Forms != VerbForms.ThirdPerson || !IsNoun || tag == PennTag.VBZ);
            case VerbGovernment.To:
                return (Forms == VerbForms.Past && !IsNoun && Tags[Governor].Penn == PennTag.TO) || (Forms == VerbForms.ThirdPerson && !IsNoun && tag == PennTag.VBZ) || ((Forms & VerbForms.Participle) != 0 && HasObject && IsBehindVerb && tag is PennTag.VBD or PennTag.VBN or PennTag.VB);
            case VerbGovernment.Have:
                if (text is "better" or "rather" or "best" || (IsClauseEnd && !negated))
                    return false;
                return Forms == VerbForms.Past ? tag is PennTag.VBD or PennTag.VBN or PennTag.VBP or PennTag.VB
                    : tag is PennTag.VB or PennTag.VBP or PennTag.VBZ && !IsNoun && Governor > 0 && Words.GetText(Governor) is not ("Have" or "having");
            case VerbGovernment.Be:
                return Forms == VerbForms.Past && !IsClauseEnd && !IsNoun && tag is PennTag.VBD or PennTag.VBN && text is not ("was" or "were" or "did");
            default:
                return false;
        }
    }

    private bool IsBehindVerb => Governor > 0 && Tags[Governor - 1].Penn is PennTag.VB or PennTag.VBD or PennTag.VBG or PennTag.VBN or PennTag.VBP or PennTag.VBZ or PennTag.JJ or PennTag.NN or PennTag.NNS;

    /// <summary>Whether the governing word may end a clause that is the subject itself: <c>all they had went to the bank</c>.</summary>
    private bool IsClauseEnd
    {
        get
        {
            for (int i = Governor - 1; i >= Math.Max(0, Governor - 6); i--)
            {
                if (Tags[i].Penn is PennTag.WP or PennTag.WDT or PennTag.WRB or PennTag.WPS || Words.GetText(i) is "all" or "All" or "everything" or "Everything" or "there" or "as" or "than" or "that")
                    return true;
                if (Tags[i].Penn is PennTag.Comma or PennTag.Period or PennTag.Colon)
                    return false;
                if (Tags[i].Penn == PennTag.PRP && i > 0 && Tags[i - 1].Penn is PennTag.NN or PennTag.NNS or PennTag.NNP)
                    return true;
            }

            return false;
        }
    }
}

using EditorialLint.Core.Analysis;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Grammar;

/// <summary>The noun that a relative clause tells about and that its verb agrees with: <c>the rules that apply</c>.</summary>
internal static class RelativeSubject
{
    private const float Sure = 0.6f;

    private const int Reach = 10;

    /// <summary>The noun right before <c>who</c>, <c>which</c> or <c>that</c>, where the verb does not agree with it.</summary>
    /// <returns>Word index; -1 where verb and noun agree or where the clause may tell about another noun.</returns>
    internal static int Find(DependencyTree tree, SentenceTags tags, FiniteClause clause, Dialect dialect, bool verbIsPlural)
    {
        int pronoun = clause.Subject, noun = tree[clause.Predicate].Head;
        if (pronoun == 0)
            return -1;
        ReadOnlySpan<char> text = tree.Words.GetText(pronoun);
        // A comma before "which" may make it tell about all that was said: "he left, which was a pity".
        bool comma = tags[pronoun - 1].Penn == PennTag.Comma && (verbIsPlural || text is "who");
        if (text is not ("who" or "that" or "which") || noun < 0 || noun != pronoun - (comma ? 2 : 1) || tree[clause.Predicate].Relation != Relation.Acl || !clause.IsAdjacent(tree, tags))
            return -1;
        if (tree[clause.Predicate].Confidence < Sure || tree[pronoun].Confidence < Sure || tags[noun].Penn is not (PennTag.NN or PennTag.NNS or PennTag.DT or PennTag.NNP))
            return -1;
        // "That is," explains; "the ideas that is Europe" is a riddle.
        if (clause.Verb + 1 < tree.Words.Count && tags[clause.Verb + 1].Penn == PennTag.Comma)
            return -1;
        var phrase = new SubjectPhrase(tree, tags, noun, dialect);
        if (phrase.Number(clause.Predicate) != (verbIsPlural ? GrammaticalNumber.Singular : GrammaticalNumber.Plural) || (tree.Words.GetText(clause.Verb) is "were" && clause.Verb + 1 < tree.Words.Count && tags[clause.Verb + 1].Penn == PennTag.TO))
            return -1;
        // "A tribe who are", "the team who won": who makes persons of a group in every dialect.
        if (verbIsPlural && text is "who" && NounNumber.IsCollective(tree.Words.GetText(noun)))
            return -1;
        // "The leader of the rebels who was shot", "he and the man who are": another noun may be meant.
        return NounNumber.IsTime(tree.Words.GetText(noun)) || HasRival(tags, phrase.FirstWord - 1, verbIsPlural, text is "who") ? -1 : noun;
    }

    /// <summary>Whether another noun before agrees with the verb.</summary>
    private static bool HasRival(SentenceTags tags, int from, bool verbIsPlural, bool personal)
    {
        for (int i = from; i >= Math.Max(0, from - Reach); i--)
        {
            PennTag tag = tags[i].Penn;
            if (i == from && tag == PennTag.RightBracket)
                return true;
            if ((!verbIsPlural && tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD) || tag == PennTag.OpenQuote)
                return false;
            ReadOnlySpan<char> text = tags.Words.GetText(i);
            if (i == from && verbIsPlural && tag is PennTag.CC or PennTag.Comma)
                return true;
            if (verbIsPlural ? tag is PennTag.NNS or PennTag.NNPS or PennTag.CD || text is "those" or "Those" or "these" or "many" or "all" or "they" or "we"
                : tag is PennTag.NNP or PennTag.PRP || (!personal && tag is PennTag.VB or PennTag.VBG) || text is "one" or "One" || (tag == PennTag.NN && (!personal || PersonNouns.Contains(text))))
                return true;
            // "Blue-collar workers": a part that the phrase does not reach.
            if (i == from && tag is PennTag.JJ or PennTag.HYPH or PennTag.VBN && verbIsPlural)
                return true;
        }

        return false;
    }
}

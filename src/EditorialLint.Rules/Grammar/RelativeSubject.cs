using EditorialLint.Core.Analysis;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Grammar;

/// <summary>The noun that a relative clause tells about and that its verb agrees with: <c>the rules that apply</c>.</summary>
internal static class RelativeSubject
{
    private const float Sure = 0.6f;

    /// <summary>The noun right before <c>who</c>, <c>which</c> or <c>that</c>, where the verb does not agree with it.</summary>
    /// <returns>Word index; -1 where verb and noun agree or where the clause may tell about another noun.</returns>
    internal static int Find(DependencyTree tree, SentenceTags tags, FiniteClause clause, Dialect dialect, bool verbIsPlural)
    {
        int pronoun = clause.Subject, noun = tree[clause.Predicate].Head;
        ReadOnlySpan<char> text = tree.Words.GetText(pronoun);
        if (text is not ("who" or "that" or "which") || noun < 0 || noun != pronoun - 1 || tree[clause.Predicate].Relation != Relation.Acl || !clause.IsAdjacent(tree, tags))
            return -1;
        if (tree[clause.Predicate].Confidence < Sure || tree[pronoun].Confidence < Sure || tags[noun].Penn is not (PennTag.NN or PennTag.NNS or PennTag.DT))
            return -1;
        // "That is," explains; "the ideas that is Europe" is a riddle.
        if (clause.Verb + 1 < tree.Words.Count && tags[clause.Verb + 1].Penn == PennTag.Comma)
            return -1;
        var phrase = new SubjectPhrase(tree, tags, noun, dialect);
        if (phrase.Number(clause.Predicate) != (verbIsPlural ? GrammaticalNumber.Singular : GrammaticalNumber.Plural) || tree.Words.GetText(clause.Verb) is "were" && verbIsPlural)
            return -1;
        // "The leader of the rebels who was shot", "he and the man who are": another noun may be meant.
        int before = phrase.FirstWord - 1;
        bool alone = before < 0 || tags[before].Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.OpenQuote or PennTag.EX
            || (tags[before].Penn is PennTag.IN && (before == 0 || tags[before - 1].Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.VBN));
        return alone && !NounNumber.IsTime(tree.Words.GetText(noun)) ? noun : -1;
    }
}

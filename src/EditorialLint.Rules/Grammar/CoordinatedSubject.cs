using EditorialLint.Core.Analysis;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Grammar;

/// <summary>Two subjects joined by <c>and</c>, which take a verb in the plural.</summary>
internal static class CoordinatedSubject
{
    private const float Sure = 0.8f;
    private const int Reach = 7;

    /// <summary>Whether two persons, or two things with an article each, stand right before a verb as its subjects.</summary>
    /// <remarks>Without both articles the two may be one: <c>bread and butter is</c>, <c>my friend and colleague is</c>.</remarks>
    internal static bool IsPlural(DependencyTree tree, SentenceTags tags, FiniteClause clause, Dialect dialect)
    {
        int last = clause.Verb - 1;
        while (last > clause.Subject && tags[last].Penn == PennTag.RB)
            last--;
        if (tree[clause.Subject].Confidence < Sure || last <= clause.Subject + 1)
            return false;
        var first = new SubjectPhrase(tree, tags, clause.Subject, dialect);
        for (int and = clause.Subject + 1; and < Math.Min(last, clause.Subject + Reach); and++)
        {
            if (tree.Words.GetText(and) is not "and")
            {
                // A name goes on; anything else may be a phrase that the second noun belongs to.
                if (tags[and].Penn is not (PennTag.NNP or PennTag.NNPS))
                    return false;
                continue;
            }

            for (int i = and + 1; i <= last; i++)
            {
                if (tree[i].Relation != Relation.Conj || tree[i].Head != clause.Subject || ClauseBoundary.FindLastWord(tree, i) != last)
                    continue;
                var second = new SubjectPhrase(tree, tags, i, dialect);
                return second.FirstWord == and + 1 && ClauseBoundary.IsBefore(tree, tags, clause, first.FirstWord, verbIsPlural: true) && (BothPersons(tags, first, second) || BothDetermined(tree, tags, first, second));
            }

            return false;
        }

        return false;
    }

    private static bool BothPersons(SentenceTags tags, SubjectPhrase first, SubjectPhrase second) =>
        tags[first.Head].Penn == PennTag.NNP && tags[second.Head].Penn == PennTag.NNP && first.IsPerson() && second.IsPerson();

    private static bool BothDetermined(DependencyTree tree, SentenceTags tags, SubjectPhrase first, SubjectPhrase second) =>
        tags[first.Head].Penn == PennTag.NN && tags[second.Head].Penn == PennTag.NN
        && tree.Words.GetText(first.FirstWord) is "the" or "The" or "his" or "her" or "His" or "Her" or "a" or "A"
        && tree.Words.GetText(second.FirstWord) is "the" or "his" or "her" or "a"
        && NounNumber.Of(tree.Words.GetText(second.Head), tags[second.Head].Penn) == GrammaticalNumber.Singular;
}

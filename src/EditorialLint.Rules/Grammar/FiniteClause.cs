using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Grammar;

/// <summary>A finite verb and its subject, as the parser sees them.</summary>
/// <param name="Verb">Word index of the verb that shows the number.</param>
/// <param name="Predicate">Word index of the clause's head: the verb itself, or what an auxiliary or copula belongs to.</param>
/// <param name="Subject">Word index of the subject's head.</param>
internal readonly record struct FiniteClause(int Verb, int Predicate, int Subject)
{
    /// <summary>How many words away a subject is looked for: more than one clause has, and the cost stays linear.</summary>
    internal const int Reach = 30;

    /// <summary>Whether nothing but adverbs stands between subject and verb.</summary>
    internal bool IsAdjacent(DependencyTree tree, SentenceTags tags)
    {
        int last = ClauseBoundary.FindLastWord(tree, Subject);
        for (int i = last + 1; i < Verb; i++)
        {
            if (tags[i].Penn != PennTag.RB)
                return false;
        }

        return true;
    }

    internal static FiniteClause? Find(DependencyTree tree, SentenceTags tags, int verb)
    {
        int predicate = tree[verb].Relation is Relation.Aux or Relation.Cop && tree[verb].Head >= 0 ? tree[verb].Head : verb;
        int subject = -1;
        // A bare verb below another one is an infinitive: "let it go".
        if (tags[verb].Penn == PennTag.VB && tree[predicate].Relation is not (Relation.Root or Relation.Ccomp or Relation.Advcl or Relation.Conj or Relation.Acl or Relation.Parataxis))
            return null;
        int last = Math.Min(tree.Words.Count - 1, Math.Max(verb, predicate) + Reach);
        for (int i = Math.Max(0, verb - Reach); i <= last; i++)
        {
            if (tree[i].Head != predicate)
                continue;
            if (i < verb && tags[verb].Penn == PennTag.VB && tree[i].Relation == Relation.Mark && tags[i].Penn == PennTag.TO)
                return null;
            // Another verb of the chain stands first and shows the number: "could have gone".
            if (i < verb && tree[i].Relation is Relation.Aux or Relation.Cop && tags[i].Penn is not (PennTag.TO or PennTag.RB))
                return null;
            if (tree[i].Relation is Relation.Csubj && i < verb)
                return null;
            if (tree[i].Relation == Relation.Nsubj && (subject < 0 || i < verb))
                subject = i;
        }

        return subject < 0 ? null : new FiniteClause(verb, predicate, subject);
    }

    /// <summary>The first word of a noun phrase: what leads to the head from the left without a gap.</summary>
    internal static int FindFirstWord(DependencyTree tree, int head)
    {
        int first = head;
        for (int i = head - 1; i >= Math.Max(0, head - Reach); i--)
        {
            int up = tree[i].Head;
            // A possessive ending hangs on the owner before it; a hyphen inside a word parts nothing.
            bool ending = (tree[i].Relation == Relation.Case && up == i - 1) || (i > 0 && tree.Words[i].Token == tree.Words[i - 1].Token && tree.Words[i].Token == tree.Words[i + 1].Token);
            if (!ending && (up <= i || up > head || tree[i].Relation is Relation.Case or Relation.Cc or Relation.Mark or Relation.Acl or Relation.Punct))
                break;
            first = i;
        }

        return first;
    }
}

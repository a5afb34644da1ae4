using EditorialLint.Core.Documents;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>A verb that is negated twice: by <c>not</c> and by its subject or object.</summary>
/// <param name="Negation">Token index of the word with <c>not</c>.</param>
/// <param name="FirstNegative">Token index of the negative word.</param>
/// <param name="LastNegative">Token index of its noun, or of itself.</param>
internal readonly record struct NegatedClause(int Negation, int FirstNegative, int LastNegative)
{
    /// <summary>An accusation asks for arcs that are right more than nine times in ten.</summary>
    private const float Sure = 0.9f;

    /// <summary>How many words may stand between the two negations: more than one clause has.</summary>
    private const int Reach = 40;

    internal static NegatedClause? Find(Document document, Sentence sentence)
    {
        DependencyTree tree = document.Get(Dependencies.Layer).Of(sentence);
        SentenceWords words = tree.Words;
        for (int negation = 0; negation < words.Count; negation++)
        {
            int verb = tree[negation].Head;
            // "That does not mean no answer" denies what the noun says, on purpose.
            if (verb < 0 || words.GetText(verb) is "mean" || words.GetText(negation) is not ("not" or "n't" or "n’t") || !IsSure(tree, negation, Relation.Advmod))
                continue;
            int last = Math.Min(words.Count - 1, negation + Reach);
            for (int i = Math.Max(0, negation - Reach); i <= last; i++)
            {
                int noun = NegativeNoun(tree, i);
                if (noun >= 0 && tree[noun].Head == verb && (IsSure(tree, noun, Relation.Obj) || IsSure(tree, noun, Relation.Nsubj)) && IsOneClause(tree, i, negation))
                    return new NegatedClause(words[negation].Token, words[i].Token, words[Math.Max(i, noun)].Token);
            }
        }

        return null;
    }

    private static bool IsSure(DependencyTree tree, int word, Relation relation) => tree[word].Relation == relation && tree[word].Confidence >= Sure;

    /// <summary>The noun that a negative word makes negative; -1 for any other word.</summary>
    private static int NegativeNoun(DependencyTree tree, int word)
    {
        ReadOnlySpan<char> text = tree.Words.GetText(word);
        if (text is "nobody" or "Nobody" or "nothing" or "Nothing")
            return word;
        // "That no good week": an adjective. "No doubt", "no matter" and "no wonder" negate nothing of the clause.
        bool negates = text is "no" or "No" && tree[word].Head > word && tree.Words.GetText(word + 1) is not ("good" or "doubt" or "matter" or "wonder");
        return negates && IsSure(tree, word, Relation.Det) ? tree[word].Head : -1;
    }

    /// <summary>Whether nothing between the two words opens a statement of its own or corrects: <c>not nothing, but …</c></summary>
    private static bool IsOneClause(DependencyTree tree, int one, int other)
    {
        for (int i = Math.Min(one, other) + 1; i < Math.Max(one, other); i++)
        {
            if (tree[i].Relation is Relation.Mark or Relation.Cc or Relation.Punct or Relation.Parataxis or Relation.Acl)
                return false;
        }

        return true;
    }
}

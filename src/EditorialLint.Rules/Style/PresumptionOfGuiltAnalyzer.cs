using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Parsing;

namespace EditorialLint.Rules.Style;

/// <summary>EL0805: a person is called guilty in a sentence that says the trial is still to come.</summary>
/// <remarks>A sentence is parsed only when it holds a word of guilt and a word of the court.</remarks>
[Rule("presumption-of-guilt")]
public sealed class PresumptionOfGuiltAnalyzer : ProseAnalyzer
{
    // How far a noun may stand from the name that is the subject: "killer Ana Ruiz", "Ana Ruiz, the killer of …".
    private const int MaximumClimb = 3;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        Sentence sentence = context.Node;
        if (!IsWorthATree(context.Document, sentence))
            return;
        DependencyTree tree = context.Document.Get(Dependencies.Layer).Of(sentence);
        for (int word = 0; word < tree.Words.Count; word++)
        {
            ReadOnlySpan<char> text = tree.Words.GetText(word);
            if ((GuiltWords.IsPerson(text) || GuiltWords.IsGroup(text)) && IsOneInParticular(tree, word, out int first) && AwaitsVerdict(tree, SubjectOf(tree, word)))
            {
                TextSpan span = TextSpan.FromBounds(tree.Words.GetSpan(first).Start, tree.Words.GetSpan(word).End);
                context.Report(new Finding(span) { Arguments = [context.Document.GetText(span).ToString()] });
                return;
            }

            if (GuiltWords.IsDeed(text) && DoerOf(tree, word) is var doer and >= 0 && AwaitsVerdict(tree, SubjectOf(tree, doer)))
            {
                context.Report(new Finding(tree.Words.GetSpan(word)) { Message = "deed", Arguments = [text.ToString()] });
                return;
            }
        }
    }

    private static bool IsWorthATree(Document document, Sentence sentence)
    {
        bool court = false;
        for (int i = sentence.FirstToken; i < sentence.EndToken && !court; i++)
            court = document.Tokens[i].Length is >= 5 and <= 7 && document.GetText(i) is "trial" or "court" or "guilty" or "charge" or "charges" or "charged";
        for (int i = sentence.FirstToken; i < sentence.EndToken && court; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Word)
                continue;
            ReadOnlySpan<char> word = document.GetText(i);
            if (GuiltWords.IsPerson(word) || GuiltWords.IsGroup(word) || GuiltWords.IsDeed(word))
                return true;
        }

        return false;
    }

    /// <summary><c>the killer</c>, <c>her killer</c>, <c>killer Ana Ruiz</c>; neither <c>a killer</c> nor <c>the alleged killer</c>.</summary>
    private static bool IsOneInParticular(DependencyTree tree, int noun, out int first)
    {
        first = noun;
        bool definite = IsWithName(tree, noun);
        for (int i = noun - 1; i >= 0 && i >= noun - 5; i--)
        {
            if (tree[i].Head != noun)
                break;
            ReadOnlySpan<char> word = tree.Words.GetText(i);
            if (GuiltWords.IsHedge(word) || tree[i].Relation is Relation.Case or Relation.Advmod)
                return false;
            if (tree[i].Relation == Relation.Det)
            {
                if (!(word.Equals("the", StringComparison.OrdinalIgnoreCase) || word.Equals("this", StringComparison.OrdinalIgnoreCase)
                    || word.Equals("these", StringComparison.OrdinalIgnoreCase)))
                    return definite && tree[noun].Relation == Relation.Appos;
                definite = true;
            }

            definite |= word is "his" or "her" or "their" or "His" or "Her" or "Their";
            if (tree[i].Relation == Relation.Punct)
                break;
            first = i;
        }

        return definite;
    }

    /// <summary><c>killer Ana Ruiz</c>, <c>Ana Ruiz, the killer</c>: whichever of the two the tree makes the head.</summary>
    private static bool IsWithName(DependencyTree tree, int noun)
    {
        int next = noun + 1;
        if (next < tree.Words.Count && tree[next].Head == noun && tree[next].Relation is Relation.Flat or Relation.Appos && char.IsUpper(tree.Words.GetText(next)[0]))
            return true;
        return tree[noun].Relation is Relation.Compound or Relation.Appos or Relation.Flat && char.IsUpper(tree.Words.GetText(tree[noun].Head)[0]);
    }

    /// <summary>The word that stands in the tree for the whole phrase: the subject itself, or the name it is joined to.</summary>
    private static int SubjectOf(DependencyTree tree, int noun)
    {
        int word = noun;
        for (int step = 0; step < MaximumClimb && tree[word].Relation is Relation.Compound or Relation.Appos or Relation.Flat; step++)
            word = tree[word].Head;
        return word;
    }

    /// <summary>Of <c>the man who murdered</c>, the man; -1 where the deed is hedged or is no relative clause.</summary>
    private static int DoerOf(DependencyTree tree, int deed)
    {
        if (tree[deed].Relation != Relation.Acl || deed < 2)
            return -1;
        bool relative = false;
        foreach (int dependent in tree.DependentsOf(deed))
        {
            ReadOnlySpan<char> word = tree.Words.GetText(dependent);
            if (GuiltWords.IsHedgingAdverb(word) || tree[dependent].Relation == Relation.Aux)
                return -1;
            relative |= word is "who" or "that" && tree[dependent].Relation == Relation.Nsubj;
        }

        int doer = tree[deed].Head;
        foreach (int dependent in tree.DependentsOf(doer))
        {
            ReadOnlySpan<char> word = tree.Words.GetText(dependent);
            if (GuiltWords.IsHedge(word) || (tree[dependent].Relation == Relation.Det && word is not ("the" or "The")))
                return -1;
        }

        return relative ? doer : -1;
    }

    private static bool AwaitsVerdict(DependencyTree tree, int subject) =>
        tree[subject].Relation == Relation.Nsubj && PendingTrial.Says(tree.Words, tree[subject].Head, subject);
}

using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>EL0407: a pair of conjunctions whose second part belongs to another pair: <c>neither … or</c>.</summary>
[Rule("correlative-mismatch")]
public sealed class CorrelativeMismatchAnalyzer : ProseAnalyzer
{
    private const int Reach = 14;

    /// <summary>The right partner may stand farther off than the wrong one; the cost stays linear in a sentence without an end.</summary>
    private const int SentenceReach = 60;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        SentenceWords words = context.Document.Get(SyntacticWords.Layer).Of(context.Node);
        for (int i = 0; i + 2 < words.Count; i++)
        {
            string? right = words.GetText(i) switch
            {
                "neither" or "Neither" => "nor",
                "either" or "Either" => "or",
                "both" or "Both" or "between" or "Between" => "and",
                _ => null,
            };
            if (right is not null && FindWrong(words, context.Document.Get(Tags.Layer).Of(context.Node), i, right) is var wrong and >= 0)
                Report(context, words, i, wrong, right);
        }
    }

    private static void Report(NodeContext<Sentence> context, SentenceWords words, int first, int wrong, string right)
    {
        TextSpan span = words.GetSpan(wrong);
        context.Report(new Finding(span)
        {
            Arguments = [right, words.GetText(wrong).ToString(), words.GetText(first).ToString()],
            Related = [new RelatedSpan(words.GetSpan(first), "The first part of the pair.")],
            Fixes = [Fix.Replace($"Write '{right}'", FixSafety.NeedsEditor, span, right)],
        });
    }

    /// <summary>The conjunction that stands where the second part of a pair should.</summary>
    /// <returns>Word index; -1 where the pair is whole or the first word is no part of one.</returns>
    private static int FindWrong(SentenceWords words, SentenceTags tags, int first, string right)
    {
        PennTag next = tags[first + 1].Penn;
        switch (right)
        {
            case "nor":
                // "Neither party knows or cares": not a pair but a determiner.
                return next is PennTag.NN or PennTag.NNS || words.GetText(first + 1) is "of" or "is" or "are" or "was" or "were" or "do" or "does" or "did" or "have" or "has" or "had" or "will" or "would" or "can" or "could" or "should" ? -1 : FindParallel(words, tags, first, right, "or");
            case "or":
                return next is PennTag.Comma or PennTag.Period || IsNegated(words, first) ? -1 : FindParallel(words, tags, first, right, "nor");
            default:
                if (words.GetText(first) is "between" or "Between")
                    return next == PennTag.CD && words.GetText(first + 2) is "to" && first + 3 < words.Count && tags[first + 3].Penn == PennTag.CD ? first + 2 : -1;
                return next is PennTag.DT or PennTag.PRPS or PennTag.NNP or PennTag.JJ && (first == 0 || words.GetText(first - 1) is not ("are" or "were" or "they" or "we" or "you" or "or")) ? FindParallel(words, tags, first, right, "or") : -1;
        }
    }

    private static int FindParallel(SentenceWords words, SentenceTags tags, int first, string right, string wrong)
    {
        int end = Math.Min(words.Count, first + Reach), found = -1;
        bool startsWithVerb = IsVerb(tags[first + 1].Penn);
        for (int i = first + 1; i < end; i++)
        {
            ReadOnlySpan<char> text = words.GetText(i);
            if (found < 0 && text.SequenceEqual(wrong))
                found = i;
            // A verb before the conjunction makes the first word's clause end there, and the conjunction another's.
            if (found < 0 && ((IsVerb(tags[i].Penn) && !(startsWithVerb && i == first + 1)) || tags[i].Penn is PennTag.WDT or PennTag.WP or PennTag.Colon or PennTag.CC))
                return -1;
        }

        for (int i = first + 1; found >= 0 && i < Math.Min(words.Count, first + SentenceReach); i++)
        {
            if (words.GetText(i).SequenceEqual(right))
                return -1;
        }

        return found > first + 1 && found + 1 < words.Count && words.GetText(found + 1) is not ("so" or "not" or "more" or "less" or "two") ? found : -1;
    }

    private static bool IsNegated(SentenceWords words, int first)
    {
        for (int i = Math.Max(0, first - 8); i < first; i++)
        {
            if (words.GetText(i) is "not" or "n't" or "n’t" or "no" or "never" or "neither" or "Neither" or "nor")
                return true;
        }

        return false;
    }

    private static bool IsVerb(PennTag tag) => tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD or PennTag.VB;
}

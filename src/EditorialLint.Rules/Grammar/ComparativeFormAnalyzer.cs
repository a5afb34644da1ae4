using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>EL0413: an adjective or adverb compared twice: <c>more better</c>, <c>most biggest</c>.</summary>
[Rule("comparative-form")]
public sealed class ComparativeFormAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        SentenceWords words = context.Document.Get(SyntacticWords.Layer).Of(context.Node);
        for (int i = 0; i + 1 < words.Count; i++)
        {
            ReadOnlySpan<char> text = words.GetText(i);
            if (text is not ("more" or "More" or "most" or "Most" or "less" or "least"))
                continue;
            ReadOnlySpan<char> next = words.GetText(i + 1);
            bool superlative = Comparison.IsSuperlative(next);
            if ((superlative || Comparison.IsComparative(next)) && IsDegree(context, words, i, superlative))
                Report(context, words, i);
        }
    }

    /// <summary>Whether the first word grades the second, and does not count what follows: <c>more older voters</c>, <c>most younger people</c>.</summary>
    private static bool IsDegree(NodeContext<Sentence> context, SentenceWords words, int degree, bool superlative)
    {
        int after = degree + 2;
        // "More lower-income voters", "at most best of three".
        if (after < words.Count && words[after].Token == words[degree + 1].Token || (degree > 0 && words.GetText(degree - 1) is "at" or "the" && words.GetText(degree) is "least"))
            return false;
        if (superlative && words.GetText(degree) is "most" or "Most" or "more" or "More")
            return true;
        SentenceTags tags = context.Document.Get(Tags.Layer).Of(context.Node);
        bool compared = after < words.Count && words.GetText(after) is "than";
        if (words.GetText(degree) is "less" or "least" or "most" or "Most" && !compared)
            return false;
        return compared || (tags[degree + 1].Penn is PennTag.JJR or PennTag.RBR && (after >= words.Count || tags[after].Penn is not (PennTag.NN or PennTag.NNS or PennTag.JJ or PennTag.NNP or PennTag.VBG or PennTag.VBN or PennTag.CC or PennTag.HYPH or PennTag.NNPS or PennTag.Comma)))
            || (degree > 0 && words.GetText(degree - 1) is "much" or "even" or "far" or "a" or "is" or "are" or "was" or "were" or "be");
    }

    private static void Report(NodeContext<Sentence> context, SentenceWords words, int degree)
    {
        TextSpan span = TextSpan.FromBounds(words.GetSpan(degree).Start, words.GetSpan(degree + 1).End);
        string form = words.GetText(degree + 1).ToString();
        string correct = char.IsUpper(words.GetText(degree)[0]) ? char.ToUpperInvariant(form[0]) + form[1..] : form;
        context.Report(new Finding(span)
        {
            Arguments = [correct, context.Document.GetText(span).ToString()],
            Fixes = [Fix.Replace($"Write '{correct}'", FixSafety.NeedsEditor, span, correct)],
        });
    }
}

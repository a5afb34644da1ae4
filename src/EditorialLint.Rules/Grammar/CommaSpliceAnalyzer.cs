using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Grammar;

/// <summary>EL0415: two sentences joined by nothing but a comma.</summary>
[Rule("comma-splice")]
public sealed class CommaSpliceAnalyzer : ProseAnalyzer
{
    private const float Sure = 0.6f;

    private const int ShortestClause = 4;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        SentenceTags tags = context.Document.Get(Tags.Layer).Of(context.Node);
        int comma = 0;
        while (comma < tags.Words.Count && tags.Words.GetText(comma) is not ",")
            comma++;
        // What stands between two commas may be an insertion, so that only the first is judged.
        if (comma >= ShortestClause && comma + 3 < tags.Words.Count && IsClause(tags, comma + 1) && IsSplice(context, tags, comma))
            context.Report(new Finding(tags.Words.GetSpan(comma)) { Arguments = [tags.Words.GetText(comma + 1).ToString()] });
    }

    /// <summary>A pronoun that can be no object, with its verb.</summary>
    private static bool IsClause(SentenceTags tags, int word) =>
        tags.Words.GetText(word) is "he" or "she" or "it" or "they" or "we" or "I" && tags[tags[word + 1].Penn == PennTag.RB ? word + 2 : word + 1].Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;

    /// <summary>Whether a whole main clause stands before the comma, and neither conjunction nor speech joins the two.</summary>
    private static bool IsSplice(NodeContext<Sentence> context, SentenceTags tags, int comma)
    {
        bool subject = false, verb = false;
        for (int i = 0; i < comma; i++)
        {
            PennTag tag = tags[i].Penn;
            // What is joined, subordinate, spoken or listed before the comma may ask for it.
            if (tag is PennTag.WRB or PennTag.WP or PennTag.WDT or PennTag.Comma or PennTag.OpenQuote or PennTag.CloseQuote or PennTag.Colon or PennTag.LeftBracket || (i == 0 && tag is not (PennTag.PRP or PennTag.DT or PennTag.NNP or PennTag.PRPS or PennTag.NNS or PennTag.NN or PennTag.EX)))
                return false;
            if (tags.Words.GetText(i) is "if" or "because" or "although" or "though" or "while" or "as" or "since" or "than" or "so" or "more" or "less" or "said" or "says" or "not" or "only")
                return false;
            subject |= !verb && tag is PennTag.PRP or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.EX;
            verb |= subject && tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;
        }

        if (!verb)
            return false;
        for (int i = comma + 1; i < tags.Words.Count; i++)
        {
            if (tags[i].Penn is PennTag.Comma or PennTag.CloseQuote || (i == comma + 2 && tags.Words.GetText(i) is "said" or "says" or "added" or "think" or "believe" or "know" or "guess" or "suppose" or "thought"))
                return false;
        }

        DependencyTree tree = context.Document.Get(Dependencies.Layer).Of(context.Node);
        int head = tree[comma + 1].Head;
        return head > comma && tree[head].Relation is Relation.Parataxis or Relation.Conj or Relation.Ccomp or Relation.Root && tree[comma + 1].Relation == Relation.Nsubj && tree[comma + 1].Confidence >= Sure;
    }
}

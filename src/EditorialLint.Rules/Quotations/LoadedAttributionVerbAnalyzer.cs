using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Quotations;

/// <summary>EL0204: a verb that judges what it reports.</summary>
[Rule("loaded-attribution-verb")]
public sealed class LoadedAttributionVerbAnalyzer : ProseAnalyzer
{
    private static readonly RuleOption<string> Verbs = new("verbs");

    /// <summary>More tokens than any edited paragraph has: a pasted stream, in which nothing is judged.</summary>
    private const int MaximumParagraph = 4000;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterQuotationAction(Analyze);

    private static void Analyze(NodeContext<Quotation> context)
    {
        Quotation quotation = context.Node;
        Document document = context.Document;
        string verbs = context.Option(Verbs);
        if (quotation.Depth > 0 || quotation.Kind is not (QuotationKind.Direct or QuotationKind.Partial) || !HasVerb(document, quotation.Block, verbs)
            || document.Get(AttributionSet.Layer).Find(quotation) is not { Cue: { } cue } attribution || !Contains(verbs, document.GetText(cue)))
            return;
        context.Report(new Finding(cue)
        {
            Arguments = [document.GetText(cue).ToString(), document.GetText(attribution.Speaker).ToString()],
            Related = [new RelatedSpan(attribution.Speaker, "The speaker.")],
            Fixes = [Fix.Replace("Write 'said'", FixSafety.NeedsEditor, cue, "said")],
        });
    }

    /// <summary>A cheap look that spares the parser.</summary>
    private static bool HasVerb(Document document, Block block, string verbs)
    {
        if (block.EndToken - block.FirstToken > MaximumParagraph)
            return false;
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Word && Contains(verbs, document.GetText(i)))
                return true;
        }

        return false;
    }

    private static bool Contains(ReadOnlySpan<char> verbs, ReadOnlySpan<char> word)
    {
        foreach (Range range in verbs.Split(','))
        {
            if (verbs[range].Trim().SequenceEqual(word))
                return true;
        }

        return false;
    }
}

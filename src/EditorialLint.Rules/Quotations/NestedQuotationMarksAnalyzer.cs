using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Quotations;

/// <summary>EL0207: a quotation inside another, with the same marks.</summary>
[Rule("nested-quotation-marks")]
public sealed class NestedQuotationMarksAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterQuotationAction(Analyze);

    private static void Analyze(NodeContext<Quotation> context)
    {
        Quotation inner = context.Node;
        if (inner.Depth == 0 || inner.CloseToken < 0 || inner.Mark == QuotationMark.Guillemets)
            return;
        QuotationSet quotations = context.Document.Get(QuotationSet.Layer);
        // With a mark missing or one too many in the paragraph, the pairs themselves are in doubt.
        if (quotations.FindAround(inner.OpenToken) is not { } outer || outer.Mark != inner.Mark || (outer.CloseToken < 0 && !outer.Continues)
            || quotations.HasUnpaired(inner.Block) || IsDoubled(outer, inner))
            return;
        Document document = context.Document;
        bool isSingle = inner.Mark == QuotationMark.Single;
        bool isCurly = document.GetText(inner.OpenToken)[0] is '“' or '”' or '‘';
        string open = isCurly ? (isSingle ? "“" : "‘") : isSingle ? "\"" : "'", close = isCurly ? (isSingle ? "”" : "’") : open;
        TextSpan openSpan = document.Tokens[inner.OpenToken].Span, closeSpan = document.Tokens[inner.CloseToken].Span;
        context.Report(new Finding(openSpan)
        {
            Arguments = [document.GetString(inner.OpenToken), open],
            Related = [new RelatedSpan(document.Tokens[outer.OpenToken].Span, "The quotation around it opens here.")],
            Fixes = [new Fix($"Set the inner quotation in '{open}' and '{close}'", FixSafety.NeedsEditor, [new TextEdit(openSpan, open), new TextEdit(closeSpan, close)])],
        });
    }

    /// <summary>Marks typed twice around the same words, or before a paragraph that runs on: nothing is nested.</summary>
    private static bool IsDoubled(Quotation outer, Quotation inner) =>
        inner.OpenToken == outer.OpenToken + 1 && (outer.CloseToken == inner.CloseToken + 1 || inner.CloseToken >= outer.LastToken);
}

using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0104: a space between quoted words and their mark.</summary>
[Rule("space-inside-quotation-marks")]
public sealed class SpaceInsideQuotationMarksAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterQuotationAction(Analyze);

    private static void Analyze(NodeContext<Quotation> context)
    {
        Quotation quotation = context.Node;
        if (quotation.Mark == QuotationMark.Guillemets)
            return; // French typography sets a blank there, and a French title in English copy keeps it.
        Report(context, quotation.OpenToken + 1, quotation.OpenToken + 2);
        if (quotation.CloseToken > quotation.OpenToken + 2)
            Report(context, quotation.CloseToken - 1, quotation.CloseToken - 2);
    }

    /// <summary>Reports a blank beside a mark, unless another mark or an ellipsis is behind it: both are kept apart by one.</summary>
    private static void Report(NodeContext<Quotation> context, int blank, int behind)
    {
        ReadOnlySpan<Token> tokens = context.Document.Tokens;
        if (behind < 0 || behind >= tokens.Length || tokens[blank].Kind != TokenKind.Whitespace
            || tokens[behind].Has(TokenTraits.Quote | TokenTraits.Ellipsis) || tokens[behind].Kind == TokenKind.LineBreak)
            return;
        bool certain = context.Node.CloseToken >= 0 && !context.Document.Get(QuotationSet.Layer).HasUnpaired(context.Node.Block);
        context.Report(new Finding(tokens[blank].Span)
        {
            Fixes = [Fix.Replace("Remove the space", certain ? FixSafety.Safe : FixSafety.NeedsEditor, tokens[blank].Span, "")],
        });
    }
}

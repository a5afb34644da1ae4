using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0103: a quotation mark without its other half.</summary>
[Rule("unpaired-quotation-mark")]
public sealed class UnpairedQuotationMarkAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        QuotationSet quotations = context.Document.Get(QuotationSet.Layer);
        if (quotations.Unpaired.IsEmpty)
            return;
        var openings = quotations.All.Where(static quotation => quotation.CloseToken < 0).Select(static quotation => quotation.OpenToken).ToHashSet();
        foreach (int token in quotations.Unpaired)
        {
            TextSpan span = context.Document.Tokens[token].Span;
            context.Report(new Finding(span)
            {
                Message = openings.Contains(token) ? RuleMessage.DefaultKey : "unopened",
                Arguments = [context.Document.GetString(token)],
            });
        }
    }
}

using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Quotations;

/// <summary>EL0209: a quotation over several paragraphs whose marks do not show that it goes on.</summary>
[Rule("running-quotation")]
public sealed class RunningQuotationAnalyzer : ProseAnalyzer
{
    /// <summary>As many words as a name and a role have.</summary>
    private const int MaximumSignature = 10;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterQuotationAction(Analyze);

    private static void Analyze(NodeContext<Quotation> context)
    {
        if (context.Node.LaterCloseToken >= 0)
        {
            if (!EndsInSignature(context.Document, context.Node.LaterCloseToken))
                ReportUnopened(context);
        }
        else if (ClosesTooEarly(context.Node, out Quotation? next))
            ReportClosed(context, next!);
    }

    /// <summary>A name and a role as a paragraph of their own, before the closing mark.</summary>
    private static bool EndsInSignature(Document document, int close)
    {
        Block last = document.FindBlock(close)!;
        int words = 0, capitals = 0;
        for (int i = last.FirstToken; i < close; i++)
        {
            words += document.Tokens[i].IsWordLike ? 1 : 0;
            capitals += document.Tokens[i].Has(TokenTraits.Capitalized) ? 1 : 0;
        }

        return words <= MaximumSignature && 2 * capitals >= words && close == last.EndToken - 1;
    }

    private static void ReportUnopened(NodeContext<Quotation> context)
    {
        Document document = context.Document;
        Quotation quotation = context.Node;
        string mark = document.GetString(quotation.OpenToken);
        Block last = document.FindBlock(quotation.LaterCloseToken)!;
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        for (int i = quotation.Block.Index + 1; i <= last.Index; i++)
            edits.Add(new TextEdit(new TextSpan(document.Tokens[document.Blocks[i].FirstToken].Start, 0), mark));
        context.Report(new Finding(document.Tokens[document.Blocks[quotation.Block.Index + 1].FirstToken].Span)
        {
            Arguments = [mark],
            Related =
            [
                new RelatedSpan(document.Tokens[quotation.OpenToken].Span, "The quotation opens here."),
                new RelatedSpan(document.Tokens[quotation.LaterCloseToken].Span, "The quotation closes here."),
            ],
            Fixes = [new Fix("Open each paragraph that goes on with the quotation", FixSafety.NeedsEditor, edits.ToImmutable())],
        });
    }

    /// <summary>
    /// A quotation that ends its paragraph, and a next paragraph that is a quotation as a whole, whose speaker can only be the
    /// one of the first. Marks of another style show words from elsewhere.
    /// </summary>
    private static bool ClosesTooEarly(Quotation quotation, out Quotation? next)
    {
        next = null;
        Document document = quotation.Block.Document;
        if (quotation.CloseToken != quotation.Block.EndToken - 1 || quotation.Depth > 0 || quotation.Kind != QuotationKind.Direct
            || quotation.Block.Index + 1 >= document.Blocks.Length || quotation.OpenToken == quotation.Block.FirstToken)
            return false;
        Block behind = document.Blocks[quotation.Block.Index + 1];
        if (behind.Kind != BlockKind.Paragraph || document.Get(QuotationSet.Layer).FindAround(behind.FirstToken + 1) is not { Depth: 0 } found
            || found.OpenToken != behind.FirstToken || !document.GetText(found.OpenToken).SequenceEqual(document.GetText(quotation.OpenToken)) || found.Kind != QuotationKind.Direct || (found.CloseToken != behind.EndToken - 1 && !found.Continues))
            return false;
        AttributionSet attributions = document.Get(AttributionSet.Layer);
        next = found;
        return attributions.Find(quotation) is { } mine && attributions.Find(found) is { } its && mine.Speaker == its.Speaker;
    }

    private static void ReportClosed(NodeContext<Quotation> context, Quotation next)
    {
        Document document = context.Document;
        TextSpan mark = document.Tokens[context.Node.CloseToken].Span;
        context.Report(new Finding(mark)
        {
            Message = "closed",
            Arguments = [document.GetString(context.Node.CloseToken)],
            Related = [new RelatedSpan(document.Tokens[next.OpenToken].Span, "The quotation goes on here.")],
            Fixes = [Fix.Replace("Remove the mark", FixSafety.NeedsEditor, mark, "")],
        });
    }
}

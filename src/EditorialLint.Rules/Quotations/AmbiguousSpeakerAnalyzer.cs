using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Quotations;
using EditorialLint.Language.Quotations.Bearers;

namespace EditorialLint.Rules.Quotations;

/// <summary>EL0202: <c>he said</c>, where two persons may be meant or nobody has been named.</summary>
[Rule("ambiguous-speaker")]
public sealed class AmbiguousSpeakerAnalyzer : ProseAnalyzer
{
    /// <summary>More tokens than any edited paragraph has: a pasted stream, in which nothing is judged.</summary>
    private const int MaximumParagraph = 4000;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterQuotationAction(Analyze);

    private static void Analyze(NodeContext<Quotation> context)
    {
        Quotation quotation = context.Node;
        Document document = context.Document;
        if (quotation.Depth > 0 || quotation.Kind != QuotationKind.Direct || !HasPronoun(document, quotation.Block)
            || document.Get(AttributionSet.Layer).Find(quotation) is not { Cue: not null, Basis: AttributionBasis.SameSentence } attribution
            || document.GetText(attribution.Speaker) is not ("he" or "she" or "He" or "She"))
            return;
        SpeakerBearer? bearer = document.Get(SpeakerBearers.Layer).Find(quotation);
        string pronoun = document.GetText(attribution.Speaker).ToString();
        if (bearer is null)
            context.Report(new Finding(attribution.Speaker) { Message = "nobody", Arguments = [pronoun] });
        else if (bearer.Rival is { } rival)
            context.Report(new Finding(attribution.Speaker)
            {
                Arguments = [pronoun, bearer.Bearer.Name, rival.Name],
                Related = [new RelatedSpan(bearer.Mention.Span, "May be meant."), new RelatedSpan(rival.Mentions[0].Span, "May be meant, too.")],
            });
    }

    /// <summary>A cheap look that spares the parser.</summary>
    private static bool HasPronoun(Document document, Block block)
    {
        if (block.EndToken - block.FirstToken > MaximumParagraph)
            return false;
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            if (document.GetText(i) is "he" or "she" or "He" or "She")
                return true;
        }

        return false;
    }
}

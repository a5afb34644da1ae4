using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Quotations;
using EditorialLint.Language.Quotations.Bearers;

namespace EditorialLint.Rules.Quotations;

/// <summary>EL0210: a second speaker in one paragraph.</summary>
[Rule("two-speakers-in-paragraph")]
public sealed class TwoSpeakersInParagraphAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(NodeContext<Block> context)
    {
        Document document = context.Document;
        if (context.Node.Kind is not BlockKind.Paragraph || !HasTwoStatements(document.Get(QuotationSet.Layer).In(context.Node)))
            return;
        (Quotation Quotation, SpeakerBearer Speaker)? first = null;
        foreach (Quotation quotation in document.Get(QuotationSet.Layer).In(context.Node))
        {
            if (quotation.Depth > 0 || quotation.Kind != QuotationKind.Direct
                || document.Get(AttributionSet.Layer).Find(quotation) is not { Cue: not null, Basis: AttributionBasis.SameSentence } attribution
                || document.Get(SpeakerBearers.Layer).Find(quotation) is not { Rival: null } speaker)
                continue;
            if (first is null)
            {
                first = (quotation, speaker);
                continue;
            }

            // A pronoun or noun may be the first speaker again, whomever it seems to take up.
            bool isNamed = attribution.Speaker.Overlaps(speaker.Mention.Span) && IsPerson(speaker) && IsPerson(first.Value.Speaker);
            if (!isNamed || ReferenceEquals(first.Value.Speaker.Bearer, speaker.Bearer))
                continue;
            context.Report(new Finding(attribution.Speaker)
            {
                Arguments = [speaker.Bearer.Name, first.Value.Speaker.Bearer.Name],
                Related = [new RelatedSpan(first.Value.Speaker.Mention.Span, "The first speaker."), new RelatedSpan(document.Tokens[first.Value.Quotation.OpenToken].Span, "The first quotation.")],
            });
            return;
        }
    }

    /// <summary>A cheap look before the speakers are asked for, which parses.</summary>
    private static bool HasTwoStatements(ReadOnlySpan<Quotation> quotations)
    {
        int statements = 0;
        foreach (Quotation quotation in quotations)
            statements += quotation.Depth == 0 && quotation.Kind == QuotationKind.Direct ? 1 : 0;
        return statements > 1;
    }

    private static bool IsPerson(SpeakerBearer speaker) => speaker.Bearer.IsPerson || speaker.Mention.IsFull;
}

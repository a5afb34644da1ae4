using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Quotations;

/// <summary>EL0203: quoted words of somebody whom the reader cannot know.</summary>
[Rule("vague-source")]
public sealed class VagueSourceAnalyzer : ProseAnalyzer
{
    /// <summary>More tokens than any edited paragraph has: a pasted stream, in which nothing is judged.</summary>
    private const int MaximumParagraph = 4000;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterQuotationAction(Analyze);

    private static void Analyze(NodeContext<Quotation> context)
    {
        Quotation quotation = context.Node;
        Document document = context.Document;
        if (quotation.Depth > 0 || quotation.Kind is not (QuotationKind.Direct or QuotationKind.Partial) || quotation.IsContinuation || !HasSource(document, quotation.Block)
            || document.Get(AttributionSet.Layer).Find(quotation) is not { Cue: not null } attribution
            || attribution.Basis != AttributionBasis.SameSentence)
            return;
        int first = document.FindToken(attribution.Speaker.Start), last = document.FindToken(attribution.Speaker.End - 1);
        if (!IsVague(document, first, last) || IsNamed(document, last, quotation.Block.EndToken) || GivesReason(document, quotation.Block))
            return;
        context.Report(new Finding(attribution.Speaker)
        {
            Arguments = [document.GetText(attribution.Speaker).ToString()],
            Related = [new RelatedSpan(document.Tokens[quotation.OpenToken].Span, "The quotation.")],
        });
    }

    /// <summary>A cheap look for the nouns, before the attribution is asked, which parses.</summary>
    private static bool HasSource(Document document, Block block)
    {
        if (block.EndToken - block.FirstToken > MaximumParagraph)
            return false;
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Word && (VagueSources.IsSingular(document.GetText(i)) || VagueSources.IsPlural(document.GetText(i))))
                return true;
        }

        return false;
    }

    /// <summary><c>an aide</c>, <c>one senior official</c>, <c>some critics</c>, <c>sources</c>; not <c>the aide</c>, who was named before.</summary>
    private static bool IsVague(Document document, int first, int last)
    {
        bool plural = VagueSources.IsPlural(document.GetText(last));
        if (!plural && !VagueSources.IsSingular(document.GetText(last)))
            return false;
        // "the League of Business Executives": a name.
        if (first < last && document.Tokens[last].Has(TokenTraits.Capitalized))
            return false;
        for (int i = first; i < last; i++)
        {
            if (document.GetText(i) is "the" or "The" or "this" or "his" or "her" or "their" or "my" or "our" or "its" || document.Tokens[i].Has(TokenTraits.ApostropheS))
                return false;
        }

        // "People say" is a manner of speaking; "people close to the talks" are sources.
        if (document.GetText(last) is "person" or "people" && !(last + 2 < document.Tokens.Length && document.GetText(last + 2) is "close" or "familiar" or "briefed" or "involved" or "with"))
            return false;
        return plural || (first < last && document.GetText(first) is "a" or "an" or "A" or "An" or "one" or "One" or "another" or "Another");
    }

    /// <summary><c>an aide, Ana Ruiz, said</c>, <c>an aide named Ruiz</c>.</summary>
    private static bool IsNamed(Document document, int last, int end)
    {
        for (int i = last + 1, words = 0; i < end && words < 8; i++)
        {
            Token token = document.Tokens[i];
            if (token.IsTrivia)
                continue;
            if (token.Has(TokenTraits.Terminal | TokenTraits.Quote))
                return false;
            if (document.GetText(i) is "," or ":" && i + 2 < end && document.Tokens[i + 2].Has(TokenTraits.Capitalized))
                return true;
            if (document.GetText(i) is "named" or "called")
                return true;
            words += token.IsWordLike ? 1 : 0;
        }

        return false;
    }

    /// <summary>The paragraph says why the source is not named.</summary>
    private static bool GivesReason(Document document, Block block)
    {
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            if (document.GetText(i) is "anonymity" or "anonymously" or "anonymous" or "condition" or "authorized" or "authorised" or "unauthorized" or "unnamed" or "identified"
                or "named" or "background" or "candidly" or "freely")
                return true;
        }

        return false;
    }
}

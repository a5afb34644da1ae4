using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Quotations;

/// <summary>EL0201: a direct quotation that nobody near says.</summary>
[Rule("unattributed-quotation")]
public sealed class UnattributedQuotationAnalyzer : ProseAnalyzer
{
    /// <summary>Shorter statements in marks are as often slogans, signs and thoughts.</summary>
    private const int MinimumWords = 6;

    /// <summary>As many tokens as a name and a verb have, with blanks and full stop.</summary>
    private const int ShortSentence = 8;

    /// <summary>More tokens than any edited paragraph has: a pasted stream, in which nothing is judged.</summary>
    private const int MaximumParagraph = 4000;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterQuotationAction(Analyze);

    private static void Analyze(NodeContext<Quotation> context)
    {
        Quotation quotation = context.Node;
        if (quotation.Kind != QuotationKind.Direct || quotation.Depth > 0 || quotation.Mark == QuotationMark.Single || quotation.CloseToken < 0
            || quotation.IsContinuation || quotation.Block.Kind is not BlockKind.Paragraph || CountWords(quotation) < MinimumWords
            || IsLedUpTo(quotation) || HasTwoMarks(quotation) || IsListed(quotation) || HasSource(quotation) || GoesOn(quotation) || IsSaid(context.Document, context.Document.Get(AttributionSet.Layer).Find(quotation)))
            return;
        TextSpan mark = context.Document.Tokens[quotation.OpenToken].Span;
        context.Report(new Finding(TextSpan.FromBounds(mark.Start, quotation.Content.End)));
    }

    /// <summary>Whether somebody says it: in another sentence only a verb of saying shows that, or words that do nothing else.</summary>
    private static bool IsSaid(Document document, Attribution? attribution)
    {
        if (attribution is not { Basis: AttributionBasis.NeighbouringSentence or AttributionBasis.NeighbouringParagraph, Cue: { } cue })
            return attribution is not null;
        int token = document.FindToken(cue.Start);
        if (ReportingCues.IsVerb(document.GetText(cue)) || (token + 2 < document.Tokens.Length && document.GetText(token + 2) is "on"))
            return true;
        // "Ruiz pressed." behind a question is its attribution, though a sentence of its own.
        return document.FindSentence(token) is { } sentence && sentence.EndToken - sentence.FirstToken <= ShortSentence;
    }

    private static int CountWords(Quotation quotation)
    {
        int words = 0;
        for (int i = quotation.OpenToken + 1; i < quotation.EndToken; i++)
            words += quotation.Block.Document.Tokens[i].IsWordLike ? 1 : 0;
        return words;
    }

    /// <summary>
    /// A credit in brackets or with <c>by</c>, or a reporting verb, speaks for a source. The verb is a cheap look before the
    /// attribution is asked, which parses: without it the rule finds the same and a run takes several times as long.
    /// </summary>
    private static bool HasSource(Quotation quotation)
    {
        Document document = quotation.Block.Document;
        if (quotation.Block.EndToken - quotation.Block.FirstToken > MaximumParagraph)
            return true;
        QuotationSet quotations = document.Get(QuotationSet.Layer);
        for (int i = quotation.Block.FirstToken; i < quotation.Block.EndToken; i++)
        {
            Token token = document.Tokens[i];
            bool candidate = token.Has(TokenTraits.OpenBracket | TokenTraits.Address)
                || (token.Kind == TokenKind.Word && (ReportingCues.IsVerb(document.GetText(i)) || document.GetText(i) is "by"));
            if (candidate && !quotations.IsQuoted(token.Start))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the quotation opens its paragraph behind one with a quotation and a verb of saying, so that it goes on with that
    /// speaker. A cheap look that spares the parser.
    /// </summary>
    private static bool GoesOn(Quotation quotation)
    {
        Document document = quotation.Block.Document;
        if (quotation.Block.Index == 0 || quotation.OpenToken != quotation.Block.FirstToken)
            return false;
        Block before = document.Blocks[quotation.Block.Index - 1];
        QuotationSet quotations = document.Get(QuotationSet.Layer);
        bool isQuoted = false, reports = false;
        for (int i = before.EndToken - 1; i >= before.FirstToken && i >= before.EndToken - MaximumParagraph; i--)
        {
            Token token = document.Tokens[i];
            isQuoted |= token.Has(TokenTraits.Quote);
            reports |= token.Kind == TokenKind.Word && ReportingCues.IsVerb(document.GetText(i)) && !quotations.IsQuoted(token.Start);
        }

        return isQuoted && reports;
    }

    /// <summary>Whether a second mark opens it, so that where it ends is not sure.</summary>
    private static bool HasTwoMarks(Quotation quotation) =>
        quotation.FirstToken < quotation.EndToken && quotation.Block.Document.Tokens[quotation.FirstToken].Has(TokenTraits.Quote);

    /// <summary>Whether it and a neighbouring paragraph are nothing but a quotation: a list of statements or a record of a talk, led up to as a whole.</summary>
    private static bool IsListed(Quotation quotation) =>
        IsQuotationAlone(quotation.Block) && ((Neighbour(quotation.Block, -1) is { } before && IsQuotationAlone(before)) || (Neighbour(quotation.Block, 1) is { } behind && IsQuotationAlone(behind)));

    private static Block? Neighbour(Block block, int step)
    {
        int index = block.Index + step;
        return index >= 0 && index < block.Document.Blocks.Length ? block.Document.Blocks[index] : null;
    }

    private static bool IsQuotationAlone(Block block)
    {
        int first = block.FirstToken, last = block.EndToken - 1;
        while (last > first && block.Document.Tokens[last].IsTrivia)
            last--;
        if (first >= last || !block.Document.Tokens[first].Has(TokenTraits.Quote) || !block.Document.Tokens[last].Has(TokenTraits.Quote))
            return false;
        return block.Document.Get(QuotationSet.Layer).FindAround(first + 1) is { } one && one.OpenToken == first && one.CloseToken == last;
    }

    /// <summary>A colon before the quotation, or at the end of the paragraph before, introduces its source or its setting.</summary>
    private static bool IsLedUpTo(Quotation quotation)
    {
        Document document = quotation.Block.Document;
        int before = quotation.OpenToken - 1;
        while (before >= 0 && document.Tokens[before].IsTrivia)
            before--;
        return before >= 0 && document.GetText(before) is ":";
    }
}

using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Quotations;

/// <summary>Tells statements, fragments, scare quotes and titles apart by their form.</summary>
internal static class QuotationClassifier
{
    internal static QuotationKind Classify(Quotation quotation)
    {
        Document document = quotation.Block.Document;
        int words = 0, capitals = 0, small = 0, last = -1, first = -1;
        for (int i = quotation.OpenToken + 1; i < quotation.EndToken; i++)
        {
            Token token = document.Tokens[i];
            if (token.IsTrivia)
                continue;
            last = i;
            if (!token.IsWordLike)
                continue;
            first = first < 0 ? i : first;
            words++;
            if (token.Kind == TokenKind.Number || token.Has(TokenTraits.Capitalized))
                capitals++;
            else if (!IsSmallInTitles(document.GetText(i)))
                small++;
        }

        if (words == 0)
            return QuotationKind.Scare;
        bool ends = last >= 0 && (document.Tokens[last].Has(TokenTraits.Terminal | TokenTraits.Ellipsis | TokenTraits.Dash) || document.GetText(last) is ",");
        bool starts = document.Tokens[first].Has(TokenTraits.Capitalized);
        bool statement = ends && document.GetText(last) is not ",";
        if (small == 0 && capitals > 0 && words <= 10 && !(statement && words > 3) && !(starts && ends && IsFollowedByCue(quotation)))
            return QuotationKind.Title;
        if (words <= 2 && !ends)
            return QuotationKind.Scare;
        return starts && (ends || words > 5) ? QuotationKind.Direct : QuotationKind.Partial;
    }

    private static bool IsFollowedByCue(Quotation quotation)
    {
        Document document = quotation.Block.Document;
        int seen = 0;
        for (int i = quotation.EndToken + 1; i < quotation.Block.EndToken && seen < 5; i++)
        {
            if (document.Tokens[i].IsTrivia)
                continue;
            seen++;
            if (ReportingVerbs.IsPast(document.GetText(i)))
                return true;
        }

        return false;
    }

    /// <summary>Words that titles leave small.</summary>
    private static bool IsSmallInTitles(ReadOnlySpan<char> word) => word is
        "a" or "an" or "the" or "and" or "or" or "but" or "nor" or "of" or "in" or "on" or "at" or "to" or "for" or "by" or "with" or "from" or
        "as" or "vs." or "v." or "de" or "la" or "le" or "into" or "over" or "is";
}

using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>What the features need to know of the quotation itself.</summary>
internal sealed class QuotationView
{
    internal QuotationView(Quotation quotation, bool hasWriter, bool hasReport)
    {
        Quotation = quotation;
        Document document = quotation.Block.Document;
        HasWriter = hasWriter;
        HasReport = hasReport;
        int first = quotation.OpenToken + 1;
        while (first < quotation.EndToken && document.Tokens[first].IsTrivia)
            first++;
        bool isSmall = first < quotation.EndToken && document.GetText(first) is { IsEmpty: false } word && char.IsLower(word[0]);
        Form = (uint)((isSmall ? 1 : 0) + (quotation.Kind == QuotationKind.Direct ? 2 : quotation.Kind == QuotationKind.Partial ? 4 : 0));
        Lead = LeadOf(document, quotation);
        End = EndOf(document, quotation);
        IsParagraph = quotation.OpenToken == quotation.Block.FirstToken && quotation.EndToken >= quotation.Block.EndToken - 1;
    }

    internal Quotation Quotation { get; }

    /// <summary>Whether the writer has a word in the quotation's sentence.</summary>
    internal bool HasWriter { get; }

    /// <summary>Whether a verb of saying with a subject stands in the quotation's sentence.</summary>
    internal bool HasReport { get; }

    /// <summary>Whether it fills its paragraph.</summary>
    internal bool IsParagraph { get; }

    /// <summary>Whether its sentence has words of the writer's, one of them reports, and it fills its paragraph, as bits.</summary>
    internal uint State => (HasReport ? 1u : 0u) + (HasWriter ? 2u : 0u) + (IsParagraph ? 4u : 0u);

    /// <summary>How the quotation begins and what it is.</summary>
    internal uint Form { get; }

    /// <summary>What stands right before the opening mark.</summary>
    internal uint Lead { get; }

    /// <summary>What ends the quotation.</summary>
    internal uint End { get; }

    private static uint LeadOf(Document document, Quotation quotation)
    {
        int before = quotation.OpenToken - 1;
        while (before >= quotation.Block.FirstToken && document.Tokens[before].IsTrivia)
            before--;
        if (before < quotation.Block.FirstToken)
            return 1;
        return document.GetText(before) switch
        {
            "," => 2,
            ":" => 3,
            "that" => 4,
            "." or "?" or "!" => 5,
            "(" or "[" => 6,
            "as" => 7,
            "a" or "an" or "the" or "his" or "her" or "their" => 8,
            "\"" or "”" or "''" => 9,
            "-" or "–" or "—" => 10,
            "of" or "in" or "for" or "to" => 11,
            _ => 12,
        };
    }

    private static uint EndOf(Document document, Quotation quotation)
    {
        if (quotation.CloseToken < 0)
            return 1;
        int last = quotation.EndToken - 1;
        uint inside = last <= quotation.OpenToken ? 0u : document.GetText(last) switch { "," => 1, "." => 2, "?" or "!" => 3, _ => 0 };
        int behind = quotation.CloseToken + 1;
        while (behind < quotation.Block.EndToken && document.Tokens[behind].IsTrivia)
            behind++;
        uint outside = behind >= quotation.Block.EndToken ? 0u : document.GetText(behind) switch { "," => 1, "." => 2, "and" => 3, _ => 4 };
        return 2 + (inside * 5) + outside;
    }
}

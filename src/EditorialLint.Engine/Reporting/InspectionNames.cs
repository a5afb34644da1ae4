using EditorialLint.Core.Documents;
using EditorialLint.Language.Names;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Engine.Reporting;

/// <summary>What inspections call the kinds of things. Other programs read these words: they stay.</summary>
internal static class InspectionNames
{
    public static string Of(BlockKind kind) => kind switch
    {
        BlockKind.Headline => "headline",
        BlockKind.SubHeadline => "sub-headline",
        BlockKind.Dateline => "dateline",
        BlockKind.ListItem => "list-item",
        BlockKind.Credit => "credit",
        BlockKind.BlockQuotation => "block-quotation",
        BlockKind.TableCell => "table-cell",
        BlockKind.AltText => "alt-text",
        BlockKind.Caption => "caption",
        _ => "paragraph",
    };

    public static string Of(NameKind kind) => kind switch
    {
        NameKind.Person => "person",
        NameKind.Organisation => "organisation",
        NameKind.Place => "place",
        _ => "other",
    };

    public static string Of(TokenKind kind) => kind switch
    {
        TokenKind.Word => "word",
        TokenKind.Number => "number",
        TokenKind.Punctuation => "punctuation",
        TokenKind.Symbol => "symbol",
        TokenKind.Whitespace => "whitespace",
        TokenKind.LineBreak => "line-break",
        _ => "markup",
    };

    public static string Of(QuotationKind kind) => kind switch
    {
        QuotationKind.Partial => "partial",
        QuotationKind.Scare => "scare",
        QuotationKind.Title => "title",
        _ => "direct",
    };

    public static string Of(QuotationMark mark) => mark switch
    {
        QuotationMark.TwoApostrophes => "two-apostrophes",
        QuotationMark.Single => "single",
        QuotationMark.Guillemets => "guillemets",
        _ => "double",
    };

    public static string Of(AttributionBasis basis) => basis switch
    {
        AttributionBasis.SameParagraph => "same-paragraph",
        AttributionBasis.NeighbouringSentence => "neighbouring-sentence",
        AttributionBasis.RunningQuotation => "running-quotation",
        AttributionBasis.NeighbouringParagraph => "neighbouring-paragraph",
        _ => "same-sentence",
    };
}


namespace EditorialLint.Language.Quotations;

/// <summary>One mark that may open or close a quotation, with what its neighbours say of its direction.</summary>
internal readonly record struct QuoteMark(int Token, QuotationMark Mark, MarkDirection Shape, bool LooksOpening, bool LooksClosing)
{
    internal bool IsDouble => Mark != QuotationMark.Single;
}

/// <summary>What the character of a mark says of its direction.</summary>
internal enum MarkDirection
{
    /// <summary>A straight mark.</summary>
    Either,

    /// <summary>A mark that is drawn as an opening one.</summary>
    Opening,

    /// <summary>A mark that is drawn as a closing one; ’ is an apostrophe too.</summary>
    Closing,
}

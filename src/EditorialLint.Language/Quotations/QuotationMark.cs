namespace EditorialLint.Language.Quotations;

/// <summary>The kind of marks around a quotation.</summary>
public enum QuotationMark
{
    /// <summary>Straight or curly double marks.</summary>
    Double,

    /// <summary>Two apostrophes used as a double mark, a habit of some wire feeds.</summary>
    TwoApostrophes,

    /// <summary>Straight or curly single marks.</summary>
    Single,

    /// <summary>Guillemets, double or single.</summary>
    Guillemets,
}

namespace EditorialLint.Language.Quotations;

/// <summary>What words in quotation marks are.</summary>
public enum QuotationKind
{
    /// <summary>A whole statement.</summary>
    Direct,

    /// <summary>A fragment inside the writer's own sentence.</summary>
    Partial,

    /// <summary>A word or two that the writer keeps at a distance.</summary>
    Scare,

    /// <summary>The name of a work, event or organisation.</summary>
    Title,
}

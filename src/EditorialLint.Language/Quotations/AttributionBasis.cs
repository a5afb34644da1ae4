namespace EditorialLint.Language.Quotations;

/// <summary>Where the speaker of a quotation was found.</summary>
public enum AttributionBasis
{
    /// <summary>In the sentence of the quotation.</summary>
    SameSentence,

    /// <summary>With another quotation of the same paragraph.</summary>
    SameParagraph,

    /// <summary>In the sentence before or behind.</summary>
    NeighbouringSentence,

    /// <summary>The quotation goes on from the paragraph before.</summary>
    RunningQuotation,

    /// <summary>In the paragraph before or behind.</summary>
    NeighbouringParagraph,
}

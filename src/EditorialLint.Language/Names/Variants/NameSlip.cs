namespace EditorialLint.Language.Names.Variants;

/// <summary>How two spellings differ that are one edit apart.</summary>
internal enum NameSlip
{
    /// <summary>Not by one letter lost, added, changed or moved past its neighbour; or by one that makes another name or form of it.</summary>
    None,

    /// <summary>By an edit that also makes another name: at the first letter, or at an ending.</summary>
    Doubtful,

    /// <summary>By an edit inside.</summary>
    Inside,
}

namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>What a form that might be suggested is.</summary>
internal enum SuggestedForm
{
    /// <summary>Nothing to suggest.</summary>
    None,

    /// <summary>A word.</summary>
    Word,

    /// <summary>A word that may be part of compounds.</summary>
    CompoundPart,

    /// <summary>A compound that no line lists.</summary>
    Compound,
}

namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>How a word is capitalised.</summary>
internal enum CapitalKind
{
    /// <summary><c>word</c>.</summary>
    None,

    /// <summary><c>Word</c>.</summary>
    Initial,

    /// <summary><c>WORD</c>.</summary>
    All,

    /// <summary><c>wORd</c>.</summary>
    Mixed,

    /// <summary><c>WoRd</c>.</summary>
    MixedInitial,
}

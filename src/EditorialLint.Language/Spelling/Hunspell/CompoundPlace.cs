namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>Where in a compound a form stands.</summary>
internal enum CompoundPlace
{
    /// <summary>It is a word of its own.</summary>
    None,

    /// <summary>At the start, or anywhere before the last part.</summary>
    Begin,

    /// <summary>At the end.</summary>
    End,

    /// <summary>Anywhere: a Hungarian rule.</summary>
    Other,
}

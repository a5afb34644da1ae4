namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>How flags are written.</summary>
internal enum FlagMode
{
    /// <summary>One byte each.</summary>
    Character,

    /// <summary>Two characters each.</summary>
    Long,

    /// <summary>Numbers with commas between.</summary>
    Number,

    /// <summary>One character of UTF-8 each.</summary>
    Utf8,
}

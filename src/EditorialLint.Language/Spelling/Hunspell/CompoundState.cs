namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>What is known of a compound left of the part that is read now.</summary>
internal readonly record struct CompoundState
{
    /// <summary>How many words stand before.</summary>
    internal int Words { get; init; }

    /// <summary>How many syllables they have; only Hungarian counts them.</summary>
    internal int Syllables { get; init; }

    /// <summary>The words before, where a COMPOUNDRULE leads; null elsewhere.</summary>
    internal RuleWord? RuleWords { get; init; }

    /// <summary>Whether only compounds of two parts are sought.</summary>
    internal bool OnlyTwo { get; init; }

    /// <summary>Whether the whole word has capitals, so that FORCEUCASE is content.</summary>
    internal bool HasCapitals { get; init; }

    /// <summary>Whether it would be a suggestion, which is held to more.</summary>
    internal bool IsSuggestion { get; init; }

    /// <summary>Whether a word with a hyphen at its end is sought, by a Hungarian rule.</summary>
    internal bool IsHungarianMove { get; init; }
}

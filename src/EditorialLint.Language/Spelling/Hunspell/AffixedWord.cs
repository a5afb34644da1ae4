namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>A form that affixes make of a listed word.</summary>
/// <param name="Entry">The word.</param>
/// <param name="Prefix">Its prefix.</param>
/// <param name="Suffix">Its suffix; of two the inner one.</param>
/// <param name="OuterSuffix">The outer one of two suffixes.</param>
internal sealed record AffixedWord(WordEntry Entry, Affix? Prefix, Affix? Suffix, Affix? OuterSuffix = null)
{
    /// <summary>Whether the word or one of its affixes has a flag.</summary>
    internal bool Has(char flag) => Entry.Has(flag) || Continues(flag);

    /// <summary>Whether one of the affixes, the outer suffix apart, has a flag of its own.</summary>
    internal bool Continues(char flag) => Prefix?.Continues(flag) == true || Suffix?.Continues(flag) == true;
}

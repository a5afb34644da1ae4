namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>The words of a compound so far, the last one first, for the COMPOUNDRULEs.</summary>
/// <param name="Entry">The last word.</param>
/// <param name="Previous">Those before it.</param>
internal sealed record RuleWord(WordEntry Entry, RuleWord? Previous)
{
    internal int Count { get; } = (Previous?.Count ?? 0) + 1;

    /// <summary>The word with a number, from 0 at the start of the compound.</summary>
    internal WordEntry At(int index)
    {
        RuleWord word = this;
        while (word.Count - 1 > index)
            word = word.Previous!;
        return word.Entry;
    }
}

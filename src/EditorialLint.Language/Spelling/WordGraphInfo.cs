namespace EditorialLint.Language.Spelling;

/// <summary>What the graph knows of a word: varieties of English, how common it is, whether it is fit to be suggested.</summary>
/// <param name="Bits">The bits; 0 for no word.</param>
internal readonly record struct WordGraphInfo(uint Bits)
{
    internal const int CommonnessShift = 4;
    internal const int MaximumCommonness = 15;
    private const uint NoSuggestBit = 1 << 8;
    private const uint RareBit = 1 << 9;
    private const uint DialectMask = 15;

    /// <summary>A word that only larger lists have: no dictionary takes it, but nobody calls it a misspelling either.</summary>
    internal static WordGraphInfo Rare { get; } = new(RareBit | NoSuggestBit);

    /// <summary>The bits of a word.</summary>
    /// <param name="dialects">One bit for each variety, in the order of <see cref="Core.Analysis.Dialect"/>.</param>
    /// <param name="commonness">From 0, rare, to 15; a step is a doubling.</param>
    /// <param name="isSuggested">Whether it may be suggested.</param>
    internal static WordGraphInfo Create(uint dialects, int commonness, bool isSuggested) =>
        new(dialects | ((uint)commonness << CommonnessShift) | (isSuggested ? 0 : NoSuggestBit));

    /// <summary>The same word, which is also in larger lists that know no varieties.</summary>
    internal WordGraphInfo AndRare() => new(Bits | RareBit);

    internal bool IsWord => Bits != 0;

    internal uint Dialects => Bits & DialectMask;

    internal int Commonness => (int)(Bits >> CommonnessShift) & MaximumCommonness;

    internal bool IsRare => (Bits & RareBit) != 0;

    internal bool IsSuggested => (Bits & NoSuggestBit) == 0;
}

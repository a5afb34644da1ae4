namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>Capitals and small letters, with the dotted and dotless <c>i</c> of Turkic languages.</summary>
internal sealed class Casing
{
    internal static readonly Casing Default = new(false);
    internal static readonly Casing Turkic = new(true);

    private readonly bool _turkic;

    private Casing(bool turkic) => _turkic = turkic;

    internal bool IsTurkic => _turkic;

    internal char ToLower(char c) => c switch
    {
        'I' when _turkic => 'ı',
        'İ' => 'i',
        _ => char.ToLowerInvariant(c),
    };

    internal char ToUpper(char c) => c switch
    {
        'i' when _turkic => 'İ',
        'ı' => 'I',
        _ => char.ToUpperInvariant(c),
    };

    internal string ToLower(string word) => Map(word, static (casing, c) => casing.ToLower(c));

    internal string ToUpper(string word) => Map(word, static (casing, c) => casing.ToUpper(c));

    /// <summary>The word with its first letter as a capital, the others as they are.</summary>
    internal string ToInitial(string word) => word.Length == 0 ? word : string.Concat([ToUpper(word[0])], word.AsSpan(1));

    /// <summary>The word with its first letter small, the others as they are.</summary>
    internal string ToInitialSmall(string word) => word.Length == 0 ? word : string.Concat([ToLower(word[0])], word.AsSpan(1));

    internal CapitalKind KindOf(ReadOnlySpan<char> word)
    {
        int capitals = 0, neutral = 0;
        foreach (char c in word)
        {
            if (ToLower(c) != c)
                capitals++;
            else if (ToUpper(c) == c)
                neutral++;
        }

        if (capitals == 0)
            return CapitalKind.None;
        bool first = ToLower(word[0]) != word[0];
        if (capitals == 1 && first)
            return CapitalKind.Initial;
        if (capitals + neutral == word.Length)
            return CapitalKind.All;
        return first ? CapitalKind.MixedInitial : CapitalKind.Mixed;
    }

    private string Map(string word, Func<Casing, char, char> map) => string.Create(word.Length, (this, word, map), static (mapped, state) =>
    {
        for (int i = 0; i < mapped.Length; i++)
            mapped[i] = state.map(state.Item1, state.word[i]);
    });
}

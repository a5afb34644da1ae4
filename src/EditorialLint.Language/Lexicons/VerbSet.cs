namespace EditorialLint.Language.Lexicons;

/// <summary>A fixed set of verbs by their base forms; regular inflected forms are reduced to them.</summary>
internal sealed class VerbSet(params string[] bases)
{
    private readonly WordSet _bases = new(bases);

    internal bool Contains(ReadOnlySpan<char> word)
    {
        if (IsBase(word))
            return true;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return IsBaseWith(word[..^3], "y");
        if (word.EndsWith("ied", StringComparison.Ordinal))
            return IsBaseWith(word[..^3], "y");
        if (word.EndsWith("ing", StringComparison.Ordinal))
            return IsStem(word[..^3]);
        if (word.EndsWith("ed", StringComparison.Ordinal))
            return IsStem(word[..^2]);
        return word.EndsWith("s", StringComparison.Ordinal) && (IsBase(word[..^1]) || (word.EndsWith("es", StringComparison.Ordinal) && IsBase(word[..^2])));
    }

    private bool IsStem(ReadOnlySpan<char> stem) =>
        IsBase(stem) || IsBaseWith(stem, "e") || (stem.Length > 2 && stem[^1] == stem[^2] && IsBase(stem[..^1]));

    private bool IsBaseWith(ReadOnlySpan<char> stem, string ending)
    {
        Span<char> word = stackalloc char[16];
        return stem.Length + ending.Length <= word.Length && stem.TryCopyTo(word) && ending.AsSpan().TryCopyTo(word[stem.Length..])
            && IsBase(word[..(stem.Length + ending.Length)]);
    }

    private bool IsBase(ReadOnlySpan<char> word) => _bases.Contains(word);
}

namespace EditorialLint.Language.Words;

/// <summary>Hashes of words and of rows of them, whatever their case: the same in every run and on every machine (FNV-1a, 64 bits).</summary>
public static class WordHash
{
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of no word.</summary>
    public const ulong Empty = 14695981039346656037;

    /// <summary>Appends a word to a row.</summary>
    /// <param name="hash">The row's hash so far; <see cref="Empty"/> for none.</param>
    /// <param name="word">The word.</param>
    public static ulong Append(ulong hash, ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        // Parts "a bc" from "ab c".
        return (hash ^ ' ') * Prime;
    }
}

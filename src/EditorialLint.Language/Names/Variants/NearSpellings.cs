using System.Runtime.InteropServices;

namespace EditorialLint.Language.Names.Variants;

/// <summary>Finds spellings one edit apart: both then have a form in common once each loses at most one letter.</summary>
/// <remarks>The symmetric delete method. Memory grows with the square of a word's length, which is bounded.</remarks>
internal sealed class NearSpellings<TName>
    where TName : class
{
    /// <summary>As many names as are kept for one form; more share one only in texts made of noise.</summary>
    private const int MostNames = 8;

    private readonly Dictionary<string, List<TName>> _names = new(StringComparer.Ordinal);

    internal void Add(string text, TName name)
    {
        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[text.Length];
        for (int i = 0; i <= text.Length; i++)
        {
            ref List<TName>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, Without(text, i, buffer), out _);
            list ??= [];
            if (list.Count < MostNames && (list.Count == 0 || list[^1] != name))
                list.Add(name);
        }
    }

    /// <summary>Adds the names near a word, some more than once.</summary>
    internal void Find(string word, List<TName> found)
    {
        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[word.Length];
        for (int i = 0; i <= word.Length; i++)
        {
            if (lookup.TryGetValue(Without(word, i, buffer), out List<TName>? names))
                found.AddRange(names);
        }
    }

    /// <summary>The word without one letter; the whole word behind the last one.</summary>
    private static ReadOnlySpan<char> Without(string word, int letter, Span<char> buffer)
    {
        if (letter == word.Length)
            return word;
        word.AsSpan(0, letter).CopyTo(buffer);
        word.AsSpan(letter + 1).CopyTo(buffer[letter..]);
        return buffer[..(word.Length - 1)];
    }
}

using System.Collections.Immutable;

namespace EditorialLint.Engine.Configuration;

/// <summary>Words the report of a name that does not exist.</summary>
internal static class UnknownName
{
    /// <summary>A longer list of names no longer helps in one line.</summary>
    private const int LongestList = 10;

    /// <summary>Says what is unknown and what was probably meant, or else what there is to choose from.</summary>
    /// <param name="noun">What the name should have named.</param>
    /// <param name="word">The name.</param>
    /// <param name="key">The key that it stands in or with; null when it is itself the key.</param>
    /// <param name="known">The names that exist.</param>
    public static string Describe(string noun, string word, string? key, ImmutableArray<string> known)
    {
        string start = key is null ? $"unknown {noun} '{word}'" : $"unknown {noun} '{word}' in '{key}'";
        if (ClosestName.Find(word, known) is string closest)
            return $"{start}; did you mean '{closest}'?";
        return known.Length is 0 or > LongestList ? start : $"{start}; there is {string.Join(", ", known)}";
    }
}

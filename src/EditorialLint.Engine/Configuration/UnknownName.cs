using System.Collections.Immutable;

namespace EditorialLint.Engine.Configuration;

/// <summary>Words the report of a name that does not exist, in a configuration or on the command line.</summary>
public static class UnknownName
{
    /// <summary>A longer list of names no longer helps in one line.</summary>
    private const int LongestList = 10;

    /// <summary>Says what is unknown and what was probably meant, or else what there is to choose from.</summary>
    /// <param name="noun">What the name should have named.</param>
    /// <param name="word">The name.</param>
    /// <param name="key">The key or command-line option that it was given for; null when the name stands alone.</param>
    /// <param name="known">The names that exist, in the order to list them in.</param>
    /// <returns>A clause without a place and, unless it asks, without a full stop.</returns>
    public static string Describe(string noun, string word, string? key, ImmutableArray<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        string start = key is null ? $"unknown {noun} '{word}'" : $"unknown {noun} '{word}' in '{key}'";
        if (ClosestName.Find(word, known) is string closest)
            return $"{start}; did you mean '{closest}'?";
        return known.Length is 0 or > LongestList ? start : $"{start}; use one of {string.Join(", ", known)}";
    }
}

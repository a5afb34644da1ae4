using System.Collections.Immutable;

namespace EditorialLint.Engine.Configuration;

/// <summary>Words the report of a name that does not exist, in a configuration or on the command line.</summary>
public static class UnknownName
{
    /// <summary>A longer list of names no longer helps in one line.</summary>
    private const int LongestList = 10;

    /// <summary>Says what is unknown, what was probably meant, and what there is to choose from.</summary>
    /// <param name="noun">What the name should have named.</param>
    /// <param name="word">The name.</param>
    /// <param name="key">The key or command-line option that it was given for; null when the name stands alone.</param>
    /// <param name="known">The names that exist, in the order to list them in.</param>
    /// <param name="meant">The one that was meant, where that is known better than by its letters.</param>
    /// <returns>A text without a place and a full stop.</returns>
    public static string Describe(string noun, string word, string? key, ImmutableArray<string> known, string? meant = null)
    {
        ArgumentNullException.ThrowIfNull(word);
        return DescribeIn(key is null ? "" : $" in '{key}'", noun, word, known, meant);
    }

    /// <summary>Says the same of a name that stands in a suppression.</summary>
    internal static string DescribeInSuppression(string noun, string word, ImmutableArray<string> known) =>
        DescribeIn(" in the suppression", noun, word, known, null);

    private static string DescribeIn(string place, string noun, string word, ImmutableArray<string> known, string? meant)
    {
        string start = $"unknown {noun} '{word}'{place}";
        string? list = known.Length is > 0 and <= LongestList ? string.Join(", ", known) : null;
        if ((meant ?? ClosestName.Find(word, known)) is string closest)
            return known.Length is 1 || list is null ? $"{start}; did you mean '{closest}'?" : $"{start}; did you mean '{closest}'? Use one of {list}";
        if (list is not null)
            return $"{start}; use {(known.Length == 1 ? $"'{list}'" : $"one of {list}")}";
        return noun.StartsWith("rule", StringComparison.Ordinal) ? $"{start}; 'editorial-lint rules' lists all" : start;
    }
}

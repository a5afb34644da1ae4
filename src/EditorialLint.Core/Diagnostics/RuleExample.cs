using System.Collections.Immutable;

namespace EditorialLint.Core.Diagnostics;

/// <summary>A text of a rule's card: documentation that runs as a test.</summary>
/// <param name="Text">The text; in a bad example <c>[|</c> and <c>|]</c> mark what the rule reports.</param>
/// <param name="IsBad">Whether the rule must report the marked spans, or must be silent.</param>
public sealed record RuleExample(string Text, bool IsBad)
{
    /// <summary>The text after the first fix of each finding, or null when the rule offers none here.</summary>
    public string? Fixed { get; init; }

    /// <summary>Settings that the example needs: <c>dialect</c>, <c>format</c>, or an option's name.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Settings { get; init; } = [];

    /// <summary>The other texts of the run, for a rule that compares documents. They come before the example's own.</summary>
    public ImmutableArray<string> Files { get; init; } = [];
}

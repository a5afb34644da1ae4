using System.Collections.Immutable;
using EditorialLint.Core.Analysis;

namespace EditorialLint.Engine.Facts;

/// <summary>The facts of one document, in the order in which they were exported.</summary>
/// <param name="All">Each with the id of its rule.</param>
public sealed record DocumentFacts(ImmutableArray<(string Rule, Fact Fact)> All)
{
    /// <summary>No facts.</summary>
    public static DocumentFacts None { get; } = new([]);
}

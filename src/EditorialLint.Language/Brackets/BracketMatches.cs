using System.Collections.Immutable;
using EditorialLint.Core.Analysis;

namespace EditorialLint.Language.Brackets;

/// <summary>Which brackets of a document belong together, and which stand alone.</summary>
/// <param name="Pairs">The pairs, ordered by their closing bracket.</param>
/// <param name="Lone">Brackets without their other half, in text order.</param>
public sealed record BracketMatches(ImmutableArray<BracketPair> Pairs, ImmutableArray<LoneBracket> Lone)
{
    /// <summary>The layer.</summary>
    public static DocumentLayer<BracketMatches> Layer { get; } = new(BracketMatcher.Match);
}

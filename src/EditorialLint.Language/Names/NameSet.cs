using System.Collections.Immutable;
using EditorialLint.Core.Analysis;

namespace EditorialLint.Language.Names;

/// <summary>The names of a document.</summary>
/// <param name="Mentions">All mentions, in text order.</param>
/// <param name="Bearers">The bearers, in order of their first mention.</param>
public sealed record NameSet(ImmutableArray<NameMention> Mentions, ImmutableArray<NameBearer> Bearers)
{
    /// <summary>The layer.</summary>
    public static DocumentLayer<NameSet> Layer { get; } = new(NameReader.Read);
}

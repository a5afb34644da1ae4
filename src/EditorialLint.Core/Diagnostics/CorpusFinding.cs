using System.Collections.Immutable;
using EditorialLint.Core.Text;

namespace EditorialLint.Core.Diagnostics;

/// <summary>A finding that took more than one document to see.</summary>
/// <param name="Where">The defective words: the place of a fact, or of a part of it.</param>
public sealed record CorpusFinding(Location Where)
{
    /// <summary>The key of the message in the rule's card.</summary>
    public string Message { get; init; } = RuleMessage.DefaultKey;

    /// <summary>What stands for the message's placeholders, in order.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Places in this document or others that explain the finding.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];
}

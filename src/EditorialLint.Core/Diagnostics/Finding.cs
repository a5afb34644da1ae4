using System.Collections.Immutable;
using EditorialLint.Core.Text;

namespace EditorialLint.Core.Diagnostics;

/// <summary>What a rule reports: a place and what the card's message needs. The driver makes a <see cref="Diagnostic"/> of it.</summary>
/// <param name="Span">The defective words, as few as possible.</param>
public sealed record Finding(TextSpan Span)
{
    /// <summary>The key of the message in the rule's card.</summary>
    public string Message { get; init; } = RuleMessage.DefaultKey;

    /// <summary>What stands for the message's placeholders, in order.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Other places that explain the finding.</summary>
    public ImmutableArray<RelatedSpan> Related { get; init; } = [];

    /// <summary>Ways to mend it, the best first.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];
}

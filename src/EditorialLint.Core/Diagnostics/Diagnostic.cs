using System.Collections.Immutable;
using EditorialLint.Core.Text;

namespace EditorialLint.Core.Diagnostics;

/// <summary>A finding with its rule, its effective level and its resolved place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Level">The level in force for this file.</param>
/// <param name="Location">The defective words.</param>
public sealed record Diagnostic(RuleDescriptor Rule, Severity Level, Location Location)
{
    /// <summary>The message in the rule's card.</summary>
    public required RuleMessage Message { get; init; }

    /// <summary>What stands for the message's placeholders, in order.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Other places that explain it.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>Ways to mend it, the best first, checked by the driver.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];

    /// <summary>The comment that suppresses it, or null.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>How it compares with the run's baseline; null in a run without one.</summary>
    public BaselineState? Baseline { get; init; }

    /// <summary>The message as a person reads it.</summary>
    public string Text => Message.Format(Arguments);
}

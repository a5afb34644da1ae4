using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Driving;

/// <summary>What a writer knows of a run before the first result.</summary>
/// <param name="ToolVersion">The product's semantic version.</param>
/// <param name="ProjectUrl">The project's address without a final slash; empty for none.</param>
/// <param name="Rules">All enabled rules, ordered by id.</param>
public sealed record RunDescription(string ToolVersion, string ProjectUrl, ImmutableArray<RuleDescriptor> Rules)
{
    /// <summary>The lowest level that makes the run fail; <see cref="Severity.None"/> for none. Filled in by the run.</summary>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>What differs from run to run and machine to machine; null unless it was asked for.</summary>
    public RunDetails? Details { get; init; }
}

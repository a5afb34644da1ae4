using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Baselines;

namespace EditorialLint.Engine.Driving;

/// <summary>What a run is to check.</summary>
/// <param name="Sources">The sources, each once, in any order.</param>
/// <param name="Description">What the report says of the run; its rules and the level it fails on are filled in by the run.</param>
public sealed record LintRequest(ImmutableArray<LintSource> Sources, RunDescription Description)
{
    /// <summary>Trouble met while the sources were looked for.</summary>
    public ImmutableArray<ToolNotification> Notifications { get; init; } = [];

    /// <summary>What the results are compared with; null for nothing.</summary>
    public BaselineComparison? Baseline { get; init; }

    /// <summary>The number of threads, at least one.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>The lowest level that makes the run fail; <see cref="Severity.None"/> for none.</summary>
    public Severity FailOn { get; init; } = Severity.Error;
}

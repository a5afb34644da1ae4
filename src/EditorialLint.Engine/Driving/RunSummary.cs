using System.Collections.Immutable;
using EditorialLint.Engine.Baselines;

namespace EditorialLint.Engine.Driving;

/// <summary>How a run ended.</summary>
/// <param name="Files">Files that were checked.</param>
/// <param name="Errors">Diagnostics at level error.</param>
/// <param name="Warnings">Diagnostics at level warning.</param>
/// <param name="Suggestions">Diagnostics at level suggestion.</param>
/// <param name="Fixable">Diagnostics that <c>--fix</c> would mend.</param>
/// <param name="Fixed">Fixes that were applied.</param>
/// <param name="ExitCode">The exit code that the run ends with.</param>
/// <param name="Notifications">All notifications, in order of path; those of no file first.</param>
public sealed record RunSummary(
    int Files,
    int Errors,
    int Warnings,
    int Suggestions,
    int Fixable,
    int Fixed,
    int ExitCode,
    ImmutableArray<ToolNotification> Notifications)
{
    /// <summary>Diagnostics that comments suppress; no other number counts them.</summary>
    public int Suppressed { get; init; }

    /// <summary>Whether the configuration kept the run from looking at anything: no count of findings then says anything.</summary>
    public bool IsStopped { get; init; }

    /// <summary>How the run compares with its baseline; null in a run without one. No number above counts what it knows unchanged.</summary>
    public BaselineOutcome? Baseline { get; init; }
}

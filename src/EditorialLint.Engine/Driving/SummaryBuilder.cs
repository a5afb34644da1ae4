using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Driving;

/// <summary>Counts what a run writes and chooses its exit code.</summary>
internal sealed class SummaryBuilder
{
    private readonly ImmutableArray<ToolNotification>.Builder _ofRun = ImmutableArray.CreateBuilder<ToolNotification>();
    private readonly ImmutableArray<ToolNotification>.Builder _ofFiles = ImmutableArray.CreateBuilder<ToolNotification>();
    private int _files;
    private int _errors;
    private int _warnings;
    private int _suggestions;
    private int _fixable;
    private int _fixed;
    private int _suppressed;
    private Severity _highestFailing;

    internal void Add(ToolNotification notification) => (notification.Path is null ? _ofRun : _ofFiles).Add(notification);

    internal void Add(LintOutcome outcome)
    {
        DocumentResult result = outcome.Result;
        _files += result.Text is null ? 0 : 1;
        _fixed += outcome.FixedCount;
        _suppressed += result.Suppressed.Length;
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            if (diagnostic.Baseline == BaselineState.Unchanged)
                continue;
            if (diagnostic.Baseline != BaselineState.Updated && diagnostic.Level > _highestFailing)
                _highestFailing = diagnostic.Level;
            _errors += diagnostic.Level == Severity.Error ? 1 : 0;
            _warnings += diagnostic.Level == Severity.Warning ? 1 : 0;
            _suggestions += diagnostic.Level == Severity.Suggestion ? 1 : 0;
            _fixable += diagnostic.Fixes.Any(static fix => fix.Safety == FixSafety.Safe) ? 1 : 0;
        }

        foreach (ToolNotification notification in result.Notifications)
            Add(notification);
    }

    /// <param name="failOn">The lowest level that makes the run fail; <see cref="Severity.None"/> for none.</param>
    internal RunSummary ToSummary(Severity failOn)
    {
        // Stable, unlike the builder's own sorting: the notes on one file stay in the order in which they were made.
        ImmutableArray<ToolNotification> notifications = [.. _ofRun, .. _ofFiles.OrderBy(static one => one.Path, StringComparer.Ordinal)];
        return new RunSummary(_files, _errors, _warnings, _suggestions, _fixable, _fixed, ExitCode(failOn, notifications), notifications)
        {
            Suppressed = _suppressed,
        };
    }

    private int ExitCode(Severity failOn, ImmutableArray<ToolNotification> notifications)
    {
        if (notifications.Any(static notification => notification.Level == Severity.Error))
            return LintRun.IncompleteExitCode;
        bool fails = failOn != Severity.None && _highestFailing >= failOn;
        return fails ? LintRun.FindingsExitCode : 0;
    }
}

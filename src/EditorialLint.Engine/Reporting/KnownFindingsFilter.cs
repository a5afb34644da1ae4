using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>Keeps findings that a baseline knows from a report whose format cannot mark them as known.</summary>
/// <param name="writer">Takes the rest.</param>
public sealed class KnownFindingsFilter(IReportWriter writer) : IReportWriter, IDisposable
{
    /// <inheritdoc/>
    public void Begin(RunDescription run) => writer.Begin(run);

    /// <inheritdoc/>
    public void Write(DocumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        bool holdsKnown = result.Diagnostics.Any(static diagnostic => diagnostic.Baseline == BaselineState.Unchanged);
        writer.Write(holdsKnown
            ? result with { Diagnostics = result.Diagnostics.RemoveAll(static diagnostic => diagnostic.Baseline == BaselineState.Unchanged) }
            : result);
    }

    /// <inheritdoc/>
    public void End(RunSummary summary) => writer.End(summary);

    /// <summary>Releases the writer.</summary>
    public void Dispose() => (writer as IDisposable)?.Dispose();
}

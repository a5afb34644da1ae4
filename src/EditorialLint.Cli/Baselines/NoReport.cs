using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;

namespace EditorialLint.Cli.Baselines;

/// <summary>Takes the results of a run that nobody wants to read.</summary>
internal sealed class NoReport : IReportWriter
{
    /// <inheritdoc/>
    public void Begin(RunDescription run)
    {
    }

    /// <inheritdoc/>
    public void Write(DocumentResult result)
    {
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
    }
}

using System.Collections.Immutable;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>Gives the results of one run to several writers, in their order.</summary>
/// <param name="writers">The writers.</param>
public sealed class CompositeReportWriter(ImmutableArray<IReportWriter> writers) : IReportWriter
{
    /// <inheritdoc/>
    public void Begin(RunDescription run)
    {
        foreach (IReportWriter writer in writers)
            writer.Begin(run);
    }

    /// <inheritdoc/>
    public void Write(DocumentResult result)
    {
        foreach (IReportWriter writer in writers)
            writer.Write(result);
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        foreach (IReportWriter writer in writers)
            writer.End(summary);
    }
}

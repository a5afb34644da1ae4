using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes a run's results as they arrive: <see cref="Begin"/> once, then every result, then <see cref="End"/> once.</summary>
public interface IReportWriter
{
    /// <summary>Starts the report.</summary>
    void Begin(RunDescription run);

    /// <summary>Adds one file's results. Results come ordered by path.</summary>
    void Write(DocumentResult result);

    /// <summary>Ends the report and flushes it. The stream stays open.</summary>
    void End(RunSummary summary);
}

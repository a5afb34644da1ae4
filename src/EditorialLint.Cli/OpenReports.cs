using System.Collections.Immutable;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;

namespace EditorialLint.Cli;

/// <summary>The reports of one run, from their opening until each file gets its name.</summary>
internal sealed class OpenReports : IDisposable
{
    private readonly RunEnvironment _environment;
    private readonly List<Report> _reports = [];
    private readonly ProgressLine? _progress;

    private OpenReports(RunEnvironment environment, ProgressLine? progress)
    {
        _environment = environment;
        _progress = progress;
    }

    /// <summary>Feeds all of them.</summary>
    public IReportWriter Writer
    {
        get
        {
            IEnumerable<IReportWriter> writers = _reports.Select(static report => report.Writer);
            return new CompositeReportWriter([.. _progress is null ? writers : writers.Prepend(_progress)]);
        }
    }

    /// <summary>Opens them; null when one cannot be written, which is then said on standard error.</summary>
    /// <param name="requests">What is asked for.</param>
    /// <param name="create">Makes a report's writer for the stream of its target.</param>
    /// <param name="files">How many files the run has.</param>
    /// <param name="environment">Has the folder and the streams.</param>
    /// <param name="pending">Keeps account of files under way.</param>
    public static OpenReports? Open(
        ImmutableArray<ReportRequest> requests,
        Func<ReportRequest, Stream, IReportWriter> create,
        int files,
        RunEnvironment environment,
        PendingFiles pending)
    {
        // Findings that appear on the terminal tell of progress themselves, and would tear the line apart.
        bool showsFindings = environment.TerminalWidth is not null && requests.Any(static request => request.IsStandardOutput);
        var reports = new OpenReports(environment, showsFindings ? null : new ProgressLine(environment, files));
        foreach (ReportRequest request in requests)
        {
            if (environment.OpenTarget(request.Path, pending) is not OutputTarget target)
            {
                reports.Dispose();
                return null;
            }

            reports._reports.Add(new Report(request.Format, request.Path, target, create(request, target.Stream)));
        }

        return reports;
    }

    /// <summary>
    /// Finishes them, then prints the trouble of the run. Files get their names only when all are written; those of a run
    /// that was stopped only where their format tells why.
    /// </summary>
    /// <returns>The exit code.</returns>
    public int Finish(int exitCode, RunSummary summary)
    {
        Report[] finished = [.. _reports.Where(report => !summary.IsStopped || ReportFormats.TellTrouble(report.Format))];
        if (!Each(finished, static target => target.Close()) || !Each(finished, static target => target.Commit()))
            exitCode = ExitCodes.Incomplete;
        _environment.Print(summary.Notifications);
        return exitCode;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _progress?.Dispose();
        foreach (Report report in _reports)
        {
            (report.Writer as IDisposable)?.Dispose();
            report.Target.Dispose();
        }
    }

    private bool Each(Report[] reports, Action<OutputTarget> step)
    {
        foreach (Report report in reports)
        {
            if (!_environment.TryFinish(report.Path, () => step(report.Target)))
                return false;
        }

        return true;
    }

    private sealed record Report(string Format, string? Path, OutputTarget Target, IReportWriter Writer);
}

using System.Collections.Immutable;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;

namespace EditorialLint.Cli;

/// <summary>The reports of one run, from their opening until each file gets its name.</summary>
internal sealed class OpenReports : IDisposable
{
    private readonly RunEnvironment _environment;
    private readonly List<Report> _reports = [];

    private OpenReports(RunEnvironment environment)
    {
        _environment = environment;
    }

    /// <summary>Feeds all of them.</summary>
    public IReportWriter Writer =>
        _reports is [Report only] ? only.Writer : new CompositeReportWriter([.. _reports.Select(static report => report.Writer)]);

    /// <summary>Opens them; null when one cannot be written, which is then said on standard error.</summary>
    /// <param name="requests">What is asked for.</param>
    /// <param name="look">How text looks for a report that goes to the terminal or not.</param>
    /// <param name="withSuppressed">Whether a SARIF log tells what is suppressed.</param>
    /// <param name="environment">Has the folder and the streams.</param>
    /// <param name="pending">Keeps account of files under way.</param>
    public static OpenReports? Open(
        ImmutableArray<ReportRequest> requests,
        Func<ReportRequest, TextReportOptions> look,
        bool withSuppressed,
        RunEnvironment environment,
        PendingFiles pending)
    {
        var reports = new OpenReports(environment);
        foreach (ReportRequest request in requests)
        {
            if (environment.OpenTarget(request.Path, pending) is not OutputTarget target)
            {
                reports.Dispose();
                return null;
            }

            reports._reports.Add(new Report(request.Path, target, ReportFormats.Create(request.Format, target.Stream, look(request), withSuppressed)));
        }

        return reports;
    }

    /// <summary>Finishes them, then prints the trouble of the run. Files get their names only when all are written.</summary>
    /// <returns>The exit code.</returns>
    public int Finish(int exitCode, IEnumerable<ToolNotification> notifications)
    {
        if (!Each(static target => target.Close()) || !Each(static target => target.Commit()))
            exitCode = ExitCodes.Incomplete;
        _environment.Print(notifications);
        return exitCode;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Report report in _reports)
        {
            (report.Writer as IDisposable)?.Dispose();
            report.Target.Dispose();
        }
    }

    private bool Each(Action<OutputTarget> step)
    {
        foreach (Report report in _reports)
        {
            if (!_environment.TryFinish(report.Path, () => step(report.Target)))
                return false;
        }

        return true;
    }

    private sealed record Report(string? Path, OutputTarget Target, IReportWriter Writer);
}

using System.Text;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes JUnit's XML: a suite for each file, a case for each finding.</summary>
/// <remarks>
/// A finding fails its case when it fails the run (<see cref="RunDescription.FailOn"/>), so that a red report and a red
/// run are one; other findings are the output of a case that passes. A file without findings is one case that passes.
/// Lines and columns are one-based, columns UTF-16 code units. Trouble of the run is a suite of its own.
/// </remarks>
/// <param name="stream">Where the report goes, as UTF-8 without a byte order mark. It stays open.</param>
public sealed class JUnitReportWriter(Stream stream) : IReportWriter
{
    private const string Tool = "editorial-lint";

    private readonly XmlReport _xml = new(stream);
    private Severity _failOn;

    /// <inheritdoc/>
    public void Begin(RunDescription run)
    {
        ArgumentNullException.ThrowIfNull(run);
        _failOn = run.FailOn;
        _xml.Start("testsuites").With("name", Tool);
    }

    /// <inheritdoc/>
    public void Write(DocumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        // A file that could not be read is told among the trouble; a suite would call it checked.
        if (result.Text is null)
            return;
        string path = ReportPath.Of(result.Path);
        StartSuite(path, Math.Max(1, result.Diagnostics.Length), result.Diagnostics.Count(Fails), errors: 0);
        if (result.Diagnostics.IsEmpty)
            _xml.Start("testcase").With("name", "no findings").With("classname", path).End();
        foreach (Diagnostic diagnostic in result.Diagnostics)
            WriteFinding(path, diagnostic);
        _xml.End();
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        if (!summary.Notifications.IsEmpty)
        {
            StartSuite(
                Tool, summary.Notifications.Length, failures: 0, summary.Notifications.Count(static one => one.Level == Severity.Error));
            foreach (ToolNotification notification in summary.Notifications)
                WriteNotification(notification);
            _xml.End();
        }

        _xml.End();
        _xml.Finish();
    }

    private bool Fails(Diagnostic diagnostic) => _failOn != Severity.None
        && diagnostic.Level >= _failOn
        && diagnostic.Baseline is null or BaselineState.New;

    private void StartSuite(string name, int tests, int failures, int errors) =>
        _xml.Start("testsuite").With("name", name).With("tests", tests).With("failures", failures).With("errors", errors);

    private void WriteFinding(string path, Diagnostic diagnostic)
    {
        string rule = $"{diagnostic.Rule.Id} {diagnostic.Rule.Name}";
        _xml.Start("testcase").With("name", $"{rule} at {diagnostic.Location.Start}").With("classname", path)
            .With("file", path).With("line", diagnostic.Location.Start.Line);
        if (Fails(diagnostic))
            _xml.Start("failure").With("type", SeverityNames.Of(diagnostic.Level)).With("message", diagnostic.Text);
        else
            _xml.Start("system-out");
        var text = new StringBuilder();
        text.Append(path).Append(':').Append(diagnostic.Location.Start).Append(": ").Append(SeverityNames.Of(diagnostic.Level)).Append(' ')
            .Append(rule).Append(": ").Append(diagnostic.Text);
        foreach (Fix fix in diagnostic.Fixes)
            text.Append("\nfix: ").Append(fix.Title);
        _xml.Text(text.ToString()).End();
        _xml.End();
    }

    private void WriteNotification(ToolNotification notification)
    {
        string name = notification.Path is null ? notification.Id : $"{notification.Id} {ReportPath.Of(notification.Path)}";
        _xml.Start("testcase").With("name", name).With("classname", Tool);
        if (notification.Path is not null)
            _xml.With("file", ReportPath.Of(notification.Path));
        if (notification.Line is { } line)
            _xml.With("line", line);
        if (notification.Level == Severity.Error)
            _xml.Start("error").With("type", notification.Id).With("message", notification.Text).End();
        else
            _xml.Start("system-out").Text(notification.Text).End();
        _xml.End();
    }
}

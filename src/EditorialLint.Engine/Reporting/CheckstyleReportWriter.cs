using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes the XML of Checkstyle, which Jenkins and many other tools read.</summary>
/// <remarks>
/// Lines and columns are one-based, columns UTF-16 code units; the format has no ends. A rule's source is
/// <c>EditorialLint.CATEGORY.ID</c>, of which Jenkins takes category and type. Files without findings are left out, and
/// trouble that concerns no file has no place in this format.
/// </remarks>
/// <param name="stream">Where the report goes, as UTF-8 without a byte order mark. It stays open.</param>
public sealed class CheckstyleReportWriter(Stream stream) : IReportWriter
{
    private const string Source = "EditorialLint";

    private readonly XmlReport _xml = new(stream);

    /// <inheritdoc/>
    public void Begin(RunDescription run) => _xml.Start("checkstyle").With("version", "4.3");

    /// <inheritdoc/>
    public void Write(DocumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Diagnostics.IsEmpty)
            return;
        StartFile(result.Path);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            _xml.Start("error").With("line", diagnostic.Location.Start.Line).With("column", diagnostic.Location.Start.Column);
            Finish(diagnostic.Level, diagnostic.Text, $"{Source}.{diagnostic.Rule.Category}.{diagnostic.Rule.Id}");
        }

        _xml.End();
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        foreach (ToolNotification notification in summary.Notifications)
        {
            if (notification.Path is null)
                continue;
            StartFile(notification.Path);
            _xml.Start("error").With("line", notification.Line ?? 1);
            Finish(notification.Level, notification.Text, $"{Source}.tool.{notification.Id}");
            _xml.End();
        }

        _xml.End();
        _xml.Finish();
    }

    private void StartFile(string path) => _xml.Start("file").With("name", ReportPath.Of(path));

    private void Finish(Severity level, string message, string source)
    {
        string severity = level switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
        _xml.With("severity", severity).With("message", message).With("source", source).End();
    }
}

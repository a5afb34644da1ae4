using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes MSBuild's canonical lines, which builds and editors' problem matchers read.</summary>
/// <remarks>
/// Lines and columns are one-based, columns UTF-16 code units, the end column exclusive. A finding is one line, whatever
/// the article holds. MSBuild knows errors and warnings only: a suggestion is <c>info</c>, which it shows as plain output
/// and a problem matcher as information.
/// </remarks>
/// <param name="output">Where the lines go. It stays open.</param>
public sealed class MSBuildReportWriter(TextWriter output) : IReportWriter
{
    /// <inheritdoc/>
    public void Begin(RunDescription run)
    {
    }

    /// <inheritdoc/>
    public void Write(DocumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            (LinePosition start, LinePosition end) = (diagnostic.Location.Start, diagnostic.Location.End);
            string path = ReportPath.Of(diagnostic.Location.Path);
            WriteLine(
                $"{path}({start.Line},{start.Column},{end.Line},{end.Column}): {CategoryOf(diagnostic.Level)} {diagnostic.Rule.Id}: {diagnostic.Text}");
        }
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        foreach (ToolNotification notification in summary.Notifications)
        {
            // Where there is no file the tool itself is the origin.
            string origin = notification.Path is null ? "editorial-lint " : ReportPath.Of(notification.Path);
            string line = notification is { Path: not null, Line: { } number } ? $"({number})" : "";
            WriteLine($"{origin}{line}: {CategoryOf(notification.Level)} {notification.Id}: {notification.Text}");
        }

        output.Flush();
    }

    private static string CategoryOf(Severity level) => level switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private void WriteLine(string line)
    {
        output.Write(TerminalCells.Visible(line));
        output.Write('\n');
    }
}

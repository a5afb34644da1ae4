using System.Globalization;
using System.Text.Json;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes a GitLab Code Quality report: a JSON array of issues.</summary>
/// <remarks>
/// Lines and columns are one-based, columns UTF-16 code units; GitLab itself shows lines only. It merges issues whose
/// fingerprints are equal, and tells new from old ones by them: a fingerprint here is made of path, rule, words and the
/// sentence around them, and does not change when lines move. Trouble that concerns no file has no place in this format.
/// </remarks>
/// <param name="stream">Where the report goes, as UTF-8 without a byte order mark. It stays open.</param>
public sealed class GitlabReportWriter(Stream stream) : IReportWriter, IDisposable
{
    private readonly JsonReport _report = new(stream);

    /// <inheritdoc/>
    public void Begin(RunDescription run) => _report.Json.WriteStartArray();

    /// <inheritdoc/>
    public void Write(DocumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Diagnostics.IsEmpty)
            return;
        ulong path = Fnv1a.Add(Fnv1a.Offset, ReportPath.Of(result.Path));
        FileFingerprints? fingerprints = result.Text is null ? null : new FileFingerprints(result.Text, result.Diagnostics);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            string inFile = fingerprints?.Next(diagnostic) ?? $"{diagnostic.Rule.Id}:{diagnostic.Location.Start}";
            WriteIssue(diagnostic.Rule.Id, diagnostic.Text, SeverityOf(diagnostic.Level), Fingerprint(path, inFile));
            WriteLocation(diagnostic.Location);
            _report.Json.WriteEndObject();
            _report.FlushIfFull();
        }
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        foreach (ToolNotification notification in summary.Notifications)
        {
            if (notification.Path is not null)
                WriteNotification(notification, notification.Path);
        }

        _report.Json.WriteEndArray();
        _report.Finish();
    }

    /// <summary>Releases the writer's buffers; the stream stays open.</summary>
    public void Dispose() => _report.Dispose();

    private void WriteNotification(ToolNotification notification, string path)
    {
        ulong text = Fnv1a.Add(Fnv1a.Add(Fnv1a.Offset, notification.RuleId ?? ""), notification.Text);
        string fingerprint = Fingerprint(
            Fnv1a.Add(Fnv1a.Offset, ReportPath.Of(path)),
            string.Create(CultureInfo.InvariantCulture, $"{notification.Id}:{notification.Line ?? 0}:{text:x16}"));
        // What was not checked at all weighs more than any finding.
        string severity = notification.Level == Severity.Error ? "blocker" : SeverityOf(notification.Level);
        WriteIssue(notification.Id, notification.Text, severity, fingerprint);
        Utf8JsonWriter json = _report.Json;
        json.WriteStartObject("location"u8);
        json.WriteString("path"u8, ReportPath.Of(path));
        json.WriteStartObject("lines"u8);
        json.WriteNumber("begin"u8, notification.Line ?? 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteIssue(string check, string description, string severity, string fingerprint)
    {
        Utf8JsonWriter json = _report.Json;
        json.WriteStartObject();
        json.WriteString("description"u8, description);
        json.WriteString("check_name"u8, check);
        json.WriteString("fingerprint"u8, fingerprint);
        json.WriteString("severity"u8, severity);
    }

    private void WriteLocation(Location location)
    {
        Utf8JsonWriter json = _report.Json;
        json.WriteStartObject("location"u8);
        json.WriteString("path"u8, ReportPath.Of(location.Path));
        json.WriteStartObject("lines"u8);
        json.WriteNumber("begin"u8, location.Start.Line);
        json.WriteNumber("end"u8, location.End.Line);
        json.WriteEndObject();
        json.WriteStartObject("positions"u8);
        WritePosition("begin"u8, location.Start);
        WritePosition("end"u8, location.End);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WritePosition(ReadOnlySpan<byte> name, LinePosition position)
    {
        Utf8JsonWriter json = _report.Json;
        json.WriteStartObject(name);
        json.WriteNumber("line"u8, position.Line);
        json.WriteNumber("column"u8, position.Column);
        json.WriteEndObject();
    }

    /// <summary>Joined rather than hashed once more: two issues of one file can then never have the same.</summary>
    private static string Fingerprint(ulong path, string inFile) =>
        string.Create(CultureInfo.InvariantCulture, $"{path:x16}:{inFile}");

    private static string SeverityOf(Severity level) => level switch
    {
        Severity.Error => "major",
        Severity.Warning => "minor",
        _ => "info",
    };
}

using System.Text.Json;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes the product's own JSON: one object with all that a run found; README.md describes its keys.</summary>
/// <remarks>
/// Offsets are zero-based and lines and columns one-based, both in UTF-16 code units; ends are exclusive. Keys may be
/// added in later versions, but none changes its meaning.
/// </remarks>
/// <param name="stream">Where the report goes, as UTF-8 without a byte order mark. It stays open.</param>
public sealed class JsonReportWriter(Stream stream) : IReportWriter, IDisposable
{
    private readonly JsonReport _report = new(stream);

    private Utf8JsonWriter Json => _report.Json;

    /// <inheritdoc/>
    public void Begin(RunDescription run)
    {
        ArgumentNullException.ThrowIfNull(run);
        Json.WriteStartObject();
        Json.WriteStartObject("tool"u8);
        Json.WriteString("name"u8, "EditorialLint"u8);
        Json.WriteString("version"u8, run.ToolVersion);
        Json.WriteEndObject();
        Json.WriteString("offsetUnit"u8, "utf16"u8);
        Json.WriteStartArray("findings"u8);
    }

    /// <inheritdoc/>
    public void Write(DocumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            WriteFinding(diagnostic);
            _report.FlushIfFull();
        }
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        Json.WriteEndArray();
        Json.WriteStartArray("notifications"u8);
        foreach (ToolNotification notification in summary.Notifications)
            WriteNotification(notification);
        Json.WriteEndArray();
        Json.WriteStartObject("summary"u8);
        Json.WriteNumber("files"u8, summary.Files);
        Json.WriteNumber("errors"u8, summary.Errors);
        Json.WriteNumber("warnings"u8, summary.Warnings);
        Json.WriteNumber("suggestions"u8, summary.Suggestions);
        Json.WriteNumber("suppressed"u8, summary.Suppressed);
        Json.WriteNumber("fixable"u8, summary.Fixable);
        Json.WriteNumber("fixed"u8, summary.Fixed);
        if (summary.Baseline is { } baseline)
        {
            Json.WriteStartObject("baseline"u8);
            Json.WriteNumber("new"u8, baseline.New);
            Json.WriteNumber("updated"u8, baseline.Updated);
            Json.WriteNumber("unchanged"u8, baseline.Unchanged);
            Json.WriteNumber("absent"u8, baseline.Absent.Length);
            Json.WriteEndObject();
        }

        Json.WriteNumber("exitCode"u8, summary.ExitCode);
        Json.WriteEndObject();
        Json.WriteEndObject();
        _report.Finish();
    }

    /// <summary>Releases the writer's buffers; the stream stays open.</summary>
    public void Dispose() => _report.Dispose();

    private void WriteFinding(Diagnostic diagnostic)
    {
        Json.WriteStartObject();
        Json.WriteString("rule"u8, diagnostic.Rule.Id);
        Json.WriteString("name"u8, diagnostic.Rule.Name);
        Json.WriteString("category"u8, diagnostic.Rule.Category);
        Json.WriteString("level"u8, SeverityNames.Of(diagnostic.Level));
        if (diagnostic.Baseline is { } state)
            Json.WriteString("baseline"u8, SarifBaseline.NameOf(state));
        Json.WriteString("message"u8, diagnostic.Text);
        WritePlace(diagnostic.Location);
        Json.WriteStartArray("related"u8);
        foreach (RelatedLocation related in diagnostic.Related)
        {
            Json.WriteStartObject();
            Json.WriteString("message"u8, related.Message);
            WritePlace(related.Location);
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
        Json.WriteStartArray("fixes"u8);
        foreach (Fix fix in diagnostic.Fixes)
            WriteFix(fix);
        Json.WriteEndArray();
        Json.WriteEndObject();
    }

    private void WriteFix(Fix fix)
    {
        Json.WriteStartObject();
        Json.WriteString("title"u8, fix.Title);
        Json.WriteString("safety"u8, fix.Safety == FixSafety.Safe ? "safe"u8 : "needsEditor"u8);
        Json.WriteStartArray("edits"u8);
        foreach (TextEdit edit in fix.Edits)
        {
            Json.WriteStartObject();
            Json.WriteNumber("start"u8, edit.Span.Start);
            Json.WriteNumber("end"u8, edit.Span.End);
            Json.WriteString("text"u8, edit.NewText);
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
        Json.WriteEndObject();
    }

    private void WritePlace(Location location)
    {
        Json.WriteString("file"u8, ReportPath.Of(location.Path));
        WritePosition("start"u8, location.Span.Start, location.Start);
        WritePosition("end"u8, location.Span.End, location.End);
    }

    private void WritePosition(ReadOnlySpan<byte> name, int offset, LinePosition position)
    {
        Json.WriteStartObject(name);
        Json.WriteNumber("offset"u8, offset);
        Json.WriteNumber("line"u8, position.Line);
        Json.WriteNumber("column"u8, position.Column);
        Json.WriteEndObject();
    }

    private void WriteNotification(ToolNotification notification)
    {
        Json.WriteStartObject();
        Json.WriteString("id"u8, notification.Id);
        Json.WriteString("level"u8, SeverityNames.Of(notification.Level));
        Json.WriteString("message"u8, notification.Text);
        if (notification.Path is not null)
            Json.WriteString("file"u8, ReportPath.Of(notification.Path));
        if (notification.Line is { } line)
            Json.WriteNumber("line"u8, line);
        if (notification.RuleId is not null)
            Json.WriteString("rule"u8, notification.RuleId);
        Json.WriteEndObject();
    }
}

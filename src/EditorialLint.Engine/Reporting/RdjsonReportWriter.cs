using System.Text;
using System.Text.Json;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes the Reviewdog Diagnostic Format (<c>rdjson</c>), with fixes as suggestions.</summary>
/// <remarks>
/// Lines and columns are one-based, columns UTF-8 bytes, ends exclusive, as its <c>reviewdog.proto</c> says. Reviewdog
/// refuses a report with a key that it does not know, so related places are left out. Trouble that concerns no file has
/// no place in this format.
/// </remarks>
/// <param name="stream">Where the report goes, as UTF-8 without a byte order mark. It stays open.</param>
public sealed class RdjsonReportWriter(Stream stream) : IReportWriter, IDisposable
{
    /// <summary>
    /// The most code units that a suggestion replaces. A fix of a habit reaches through the whole text, most of which it
    /// would only repeat.
    /// </summary>
    private const int MaxSuggestion = 1000;

    private readonly JsonReport _report = new(stream);
    private string _projectUrl = "";

    private Utf8JsonWriter Json => _report.Json;

    /// <inheritdoc/>
    public void Begin(RunDescription run)
    {
        ArgumentNullException.ThrowIfNull(run);
        _projectUrl = run.ProjectUrl;
        Json.WriteStartObject();
        Json.WriteStartObject("source"u8);
        Json.WriteString("name"u8, "editorial-lint"u8);
        if (_projectUrl.Length > 0)
            Json.WriteString("url"u8, _projectUrl);
        Json.WriteEndObject();
        Json.WriteStartArray("diagnostics"u8);
    }

    /// <inheritdoc/>
    public void Write(DocumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        // Without the text its bytes cannot be counted; then only the lines are told.
        Utf8Columns? columns = result.Text is null ? null : new Utf8Columns(result.Text);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            Location location = diagnostic.Location;
            WriteStart(diagnostic.Text, diagnostic.Level, location.Path);
            if (columns is not null)
                WriteRange(columns, location.Span);
            else
                WriteLineRange(location.Start.Line);
            Json.WriteEndObject();
            WriteCode(diagnostic.Rule.Id, RuleDocumentation.Url(diagnostic.Rule, _projectUrl));
            if (columns is not null)
                WriteSuggestions(result.Text!, columns, diagnostic);
            Json.WriteEndObject();
            _report.FlushIfFull();
        }
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        foreach (ToolNotification notification in summary.Notifications)
        {
            if (notification.Path is null)
                continue;
            WriteStart(notification.Text, notification.Level, notification.Path);
            if (notification.Line is { } line)
                WriteLineRange(line);
            Json.WriteEndObject();
            WriteCode(notification.Id, "");
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
        Json.WriteEndObject();
        _report.Finish();
    }

    /// <summary>Releases the writer's buffers; the stream stays open.</summary>
    public void Dispose() => _report.Dispose();

    private void WriteStart(string message, Severity level, string path)
    {
        Json.WriteStartObject();
        Json.WriteString("message"u8, message);
        Json.WriteString("severity"u8, level switch
        {
            Severity.Error => "ERROR"u8,
            Severity.Warning => "WARNING"u8,
            _ => "INFO"u8,
        });
        Json.WriteStartObject("location"u8);
        Json.WriteString("path"u8, ReportPath.Of(path));
    }

    private void WriteCode(string id, string url)
    {
        Json.WriteStartObject("code"u8);
        Json.WriteString("value"u8, id);
        if (url.Length > 0)
            Json.WriteString("url"u8, url);
        Json.WriteEndObject();
    }

    private void WriteSuggestions(SourceText text, Utf8Columns columns, Diagnostic diagnostic)
    {
        Fix[] fixes = [.. diagnostic.Fixes.Where(static fix => !fix.Edits.IsEmpty && SpanOf(fix).Length <= MaxSuggestion)];
        if (fixes.Length == 0)
            return;
        Json.WriteStartArray("suggestions"u8);
        foreach (Fix fix in fixes)
        {
            Json.WriteStartObject();
            WriteRange(columns, SpanOf(fix));
            Json.WriteString("text"u8, Join(text, fix));
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
    }

    /// <summary>A suggestion has one range, so the words between a fix's edits are repeated in it.</summary>
    private static string Join(SourceText text, Fix fix)
    {
        var result = new StringBuilder();
        int at = fix.Edits[0].Span.Start;
        foreach (TextEdit edit in fix.Edits)
        {
            result.Append(text.Slice(TextSpan.FromBounds(at, edit.Span.Start))).Append(edit.NewText);
            at = edit.Span.End;
        }

        return result.ToString();
    }

    private static TextSpan SpanOf(Fix fix) => TextSpan.FromBounds(fix.Edits[0].Span.Start, fix.Edits[^1].Span.End);

    private void WriteRange(Utf8Columns columns, TextSpan span)
    {
        Json.WriteStartObject("range"u8);
        WritePosition("start"u8, columns.PositionOf(span.Start));
        WritePosition("end"u8, columns.PositionOf(span.End));
        Json.WriteEndObject();
    }

    private void WriteLineRange(int line)
    {
        Json.WriteStartObject("range"u8);
        Json.WriteStartObject("start"u8);
        Json.WriteNumber("line"u8, line);
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    private void WritePosition(ReadOnlySpan<byte> name, LinePosition position)
    {
        Json.WriteStartObject(name);
        Json.WriteNumber("line"u8, position.Line);
        Json.WriteNumber("column"u8, position.Column);
        Json.WriteEndObject();
    }
}

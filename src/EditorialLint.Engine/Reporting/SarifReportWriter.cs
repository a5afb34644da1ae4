using System.Collections.Immutable;
using System.Text.Json;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>
/// Writes a SARIF 2.1.0 log (OASIS, 2020) result by result, so that memory does not grow with the number of results.
/// </summary>
/// <remarks>
/// Unless the run has <see cref="RunDescription.Details"/>, the same input gives the same bytes on every machine. Results
/// over the limit are left out, suggestions first, and a notification says so; other formats have no limit.
/// </remarks>
public sealed class SarifReportWriter : IReportWriter, IDisposable
{
    /// <summary>GitHub refuses a log with more results.</summary>
    public const int GithubResultLimit = 25_000;

    /// <summary>GitHub refuses a log that is longer in bytes when compressed.</summary>
    public const long GithubSizeLimit = 10_000_000;

    private readonly TimeProvider _clock;
    private readonly SarifRoom _room;
    private readonly bool _withSuppressed;
    private readonly CompressedSize _size;
    private readonly JsonReport _report;
    private readonly Utf8JsonWriter _json;
    private readonly SarifArtifacts _artifacts = new();
    private SarifResultLimit? _results;
    private RunDetails? _details;

    /// <summary>Writes to a stream, which stays open.</summary>
    /// <param name="stream">Where the log goes, as UTF-8 without a byte order mark.</param>
    /// <param name="clock">Tells the end of a run whose details are asked for; the system's clock by default.</param>
    /// <param name="resultLimit">How many results the log may hold.</param>
    /// <param name="sizeLimit">How long the log may be when compressed, in bytes; kept to by an estimate.</param>
    /// <param name="withSuppressed">Whether the log tells what comments suppress, as suppressed results.</param>
    public SarifReportWriter(
        Stream stream,
        TimeProvider? clock = null,
        int resultLimit = GithubResultLimit,
        long sizeLimit = GithubSizeLimit,
        bool withSuppressed = true)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _withSuppressed = withSuppressed;
        _clock = clock ?? TimeProvider.System;
        _size = new CompressedSize(stream, sizeLimit);
        _report = new JsonReport(_size);
        _json = _report.Json;
        _room = new SarifRoom(_json, _size, resultLimit, sizeLimit);
    }

    /// <inheritdoc/>
    public void Begin(RunDescription run)
    {
        ArgumentNullException.ThrowIfNull(run);
        _details = run.Details;
        _results = new SarifResultLimit(_json, json => new SarifResults(json, _artifacts, run.Rules, _withSuppressed), _room);
        _json.WriteStartObject();
        _json.WriteString("$schema"u8, "https://json.schemastore.org/sarif-2.1.0.json"u8);
        _json.WriteString("version"u8, "2.1.0"u8);
        _json.WriteStartArray("runs"u8);
        _json.WriteStartObject();
        WriteTool(run);
        _json.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        _json.WriteStartObject("automationDetails"u8);
        _json.WriteString("id"u8, "editorial-lint/"u8);
        _json.WriteEndObject();
        SarifInvocation.WriteBases(_json, run.Details);
        _json.WriteStartArray("results"u8);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The report was not begun.</exception>
    public void Write(DocumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        SarifResultLimit results = _results ?? throw new InvalidOperationException("Begin comes first.");
        ImmutableArray<Diagnostic> diagnostics = _withSuppressed ? WithSuppressed(result) : result.Diagnostics;
        if (diagnostics.IsEmpty && result.Notifications.IsEmpty)
            return;
        _artifacts.Add(result, withHash: _details is not null);
        if (diagnostics.IsEmpty)
            return;
        FileFingerprints? fingerprints = result.Text is null ? null : new FileFingerprints(result.Text, diagnostics);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            results.Write(result.Text, diagnostic, fingerprints);
            _report.FlushIfFull();
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The report was not begun.</exception>
    public void End(RunSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        SarifResultLimit results = _results ?? throw new InvalidOperationException("Begin comes first.");
        if (results.Finish(summary.Baseline?.Absent ?? []) is { } omission)
            summary = summary with { Notifications = summary.Notifications.Add(omission) };
        _json.WriteEndArray();
        _artifacts.Write(_json);
        new SarifInvocation(_json, _artifacts, results).Write(summary, _details, _clock.GetUtcNow());
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _report.Finish();
    }

    /// <summary>Releases the writer's buffers; the stream stays open.</summary>
    public void Dispose()
    {
        _results?.Dispose();
        _report.Dispose();
        _size.Dispose();
    }

    private static ImmutableArray<Diagnostic> WithSuppressed(DocumentResult result) => result.Suppressed.IsEmpty
        ? result.Diagnostics
        : [.. result.Diagnostics.Concat(result.Suppressed).OrderBy(static diagnostic => diagnostic.Location.Span).ThenBy(static diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal)];

    private void WriteTool(RunDescription run)
    {
        _json.WriteStartObject("tool"u8);
        _json.WriteStartObject("driver"u8);
        _json.WriteString("name"u8, "EditorialLint"u8);
        _json.WriteString("fullName"u8, $"EditorialLint {run.ToolVersion}");
        _json.WriteString("organization"u8, "EditorialLint"u8);
        _json.WriteString("semanticVersion"u8, run.ToolVersion);
        if (run.ProjectUrl.Length > 0)
            _json.WriteString("informationUri"u8, run.ProjectUrl);
        _json.WriteStartArray("rules"u8);
        var rules = new SarifRules(_json, run.ProjectUrl);
        foreach (RuleDescriptor rule in run.Rules)
        {
            rules.Write(rule);
            _report.FlushIfFull();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }
}

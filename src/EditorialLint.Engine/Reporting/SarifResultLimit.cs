using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Baselines;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>Keeps a log below the number of results that its reader takes, and says what had to be left out.</summary>
/// <remarks>
/// Most results are written as they come. Over the last fifth of the room errors come first: warnings and suggestions
/// wait there until the end, when it is known how many errors there are, so that what waits has a bound as well. A run
/// that stays below the limit loses nothing; one that exceeds it loses suggestions first.
/// </remarks>
/// <param name="json">The log, inside its list of results.</param>
/// <param name="create">Makes a writer of results for another place than the log.</param>
/// <param name="limit">How many results the log may hold.</param>
internal sealed class SarifResultLimit(Utf8JsonWriter json, Func<Utf8JsonWriter, SarifResults> create, int limit) : IDisposable
{
    private readonly int _streamed = limit - (limit / 5);
    private readonly SarifResults _results = create(json);
    private readonly List<byte[]> _warnings = [];
    private readonly List<byte[]> _suggestions = [];
    private readonly int[] _omitted = new int[(int)Severity.Error + 1];
    private ArrayBufferWriter<byte>? _buffer;
    private Utf8JsonWriter? _bufferJson;
    private SarifResults? _held;
    private int _written;

    /// <inheritdoc cref="SarifResults.RuleIndex"/>
    public int? RuleIndex(string id) => _results.RuleIndex(id);

    /// <summary>Writes one result, or keeps it waiting, or leaves it out.</summary>
    public void Write(SourceText? text, Diagnostic diagnostic, FileFingerprints? fingerprints)
    {
        if (_written < _streamed || (diagnostic.Level == Severity.Error && _written < limit))
        {
            _results.Write(text, diagnostic, fingerprints);
            _written++;
        }
        else if (diagnostic.Level == Severity.Error || !MakeRoom(diagnostic.Level))
        {
            _omitted[(int)diagnostic.Level]++;
        }
        else
        {
            (diagnostic.Level == Severity.Warning ? _warnings : _suggestions).Add(Render(text, diagnostic, fingerprints));
        }
    }

    /// <summary>Writes what has waited, as far as there is room, and then what a baseline knows and the run no longer found.</summary>
    /// <returns>What was left out, or null.</returns>
    public ToolNotification? Finish(ImmutableArray<BaselineEntry> absent)
    {
        Release(_warnings, Severity.Warning);
        Release(_suggestions, Severity.Suggestion);
        int room = Math.Min(limit - _written, absent.Length);
        foreach (BaselineEntry entry in absent.AsSpan()[..room])
            _results.WriteAbsent(entry);
        string[] omitted =
        [
            .. from level in (Severity[])[Severity.Error, Severity.Warning, Severity.Suggestion]
               where _omitted[(int)level] > 0
               select $"{_omitted[(int)level]} of level {SarifRules.Level(level)}",
            .. room < absent.Length ? [$"{absent.Length - room} absent"] : (string[])[],
        ];
        return omitted.Length == 0
            ? null
            : new ToolNotification(
                "results-omitted",
                Severity.Warning,
                $"This log leaves out results ({string.Join(", ", omitted)}), for GitHub refuses more than {limit}; check fewer files at a time.");
    }

    /// <summary>Releases the buffers.</summary>
    public void Dispose() => _bufferJson?.Dispose();

    private bool MakeRoom(Severity level)
    {
        if (_warnings.Count + _suggestions.Count < limit - _written)
            return true;
        if (level != Severity.Warning || _suggestions.Count == 0)
            return false;
        _suggestions.RemoveAt(_suggestions.Count - 1);
        _omitted[(int)Severity.Suggestion]++;
        return true;
    }

    private byte[] Render(SourceText? text, Diagnostic diagnostic, FileFingerprints? fingerprints)
    {
        if (_held is null)
        {
            _buffer = new ArrayBufferWriter<byte>();
            _bufferJson = new Utf8JsonWriter(_buffer, json.Options with { Indented = false });
            _held = create(_bufferJson);
        }

        _buffer!.ResetWrittenCount();
        _bufferJson!.Reset(_buffer);
        _held.Write(text, diagnostic, fingerprints);
        _bufferJson.Flush();
        return _buffer.WrittenSpan.ToArray();
    }

    private void Release(List<byte[]> held, Severity level)
    {
        foreach (byte[] result in held)
        {
            if (_written == limit)
            {
                _omitted[(int)level]++;
                continue;
            }

            json.WriteRawValue(result, skipInputValidation: true);
            _written++;
        }
    }
}

using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Baselines;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>Keeps a log below the number of results and the length that its reader takes, and says what had to be left out.</summary>
/// <remarks>
/// Most results are written as they come. Over the last fifth of the room errors come first: warnings and suggestions
/// wait there until the end, when it is known how many errors there are, so that what waits has a bound as well. A run
/// that stays below the limit loses nothing; one that exceeds it loses suggestions first.
/// </remarks>
/// <param name="json">The log, inside its list of results.</param>
/// <param name="create">Makes a writer of results for another place than the log.</param>
/// <param name="room">How much the log may hold.</param>
internal sealed class SarifResultLimit(Utf8JsonWriter json, Func<Utf8JsonWriter, SarifResults> create, SarifRoom room) : IDisposable
{
    /// <summary>How many bytes of what has waited go to the log at once.</summary>
    private const int FlushThreshold = 64 * 1024;

    private readonly SarifResults _results = create(json);
    private readonly List<byte[]> _warnings = [];
    private readonly List<byte[]> _suggestions = [];
    private readonly int[] _omitted = new int[(int)Severity.Error + 1];
    private ArrayBufferWriter<byte>? _buffer;
    private Utf8JsonWriter? _bufferJson;
    private SarifResults? _rendered;
    private long _heldLength;

    /// <inheritdoc cref="SarifResults.RuleIndex"/>
    public int? RuleIndex(string id) => _results.RuleIndex(id);

    /// <summary>Writes one result, or keeps it waiting, or leaves it out.</summary>
    public void Write(SourceText? text, Diagnostic diagnostic, FileFingerprints? fingerprints)
    {
        if (!room.IsNearlyFull || (diagnostic.Level == Severity.Error && !room.IsFull))
        {
            _results.Write(text, diagnostic, fingerprints);
            room.Add();
        }
        else if (diagnostic.Level == Severity.Error || !MakeRoom(diagnostic.Level))
        {
            _omitted[(int)diagnostic.Level]++;
        }
        else
        {
            byte[] result = Render(text, diagnostic, fingerprints);
            (diagnostic.Level == Severity.Warning ? _warnings : _suggestions).Add(result);
            _heldLength += result.Length;
        }
    }

    /// <summary>Writes what has waited, as far as there is room, and then what a baseline knows and the run no longer found.</summary>
    /// <returns>What was left out, or null.</returns>
    public ToolNotification? Finish(ImmutableArray<BaselineEntry> absent)
    {
        Release(_warnings, Severity.Warning);
        Release(_suggestions, Severity.Suggestion);
        int kept = 0;
        for (; kept < absent.Length && !room.IsFull; kept++)
        {
            _results.WriteAbsent(absent[kept]);
            room.Add();
            FlushIfFull();
        }

        string[] omitted =
        [
            .. from level in (Severity[])[Severity.Error, Severity.Warning, Severity.Suggestion]
               where _omitted[(int)level] > 0
               select $"{_omitted[(int)level]} of level {SarifRules.Level(level)}",
            .. kept < absent.Length ? [$"{absent.Length - kept} absent"] : (string[])[],
        ];
        return omitted.Length == 0
            ? null
            : new ToolNotification(
                "results-omitted",
                Severity.Warning,
                $"This log leaves out results ({string.Join(", ", omitted)}), for GitHub refuses {room.Limits}; check fewer files at a time.");
    }

    /// <summary>Releases the buffers.</summary>
    public void Dispose() => _bufferJson?.Dispose();

    private bool MakeRoom(Severity level)
    {
        if (room.HasRoomBeside(_warnings.Count + _suggestions.Count, _heldLength))
            return true;
        if (level != Severity.Warning || _suggestions.Count == 0)
            return false;
        _heldLength -= _suggestions[^1].Length;
        _suggestions.RemoveAt(_suggestions.Count - 1);
        _omitted[(int)Severity.Suggestion]++;
        return true;
    }

    private byte[] Render(SourceText? text, Diagnostic diagnostic, FileFingerprints? fingerprints)
    {
        if (_rendered is null)
        {
            _buffer = new ArrayBufferWriter<byte>();
            _bufferJson = new Utf8JsonWriter(_buffer, json.Options with { Indented = false });
            _rendered = create(_bufferJson);
        }

        _buffer!.ResetWrittenCount();
        _bufferJson!.Reset(_buffer);
        _rendered.Write(text, diagnostic, fingerprints);
        _bufferJson.Flush();
        return _buffer.WrittenSpan.ToArray();
    }

    private void Release(List<byte[]> held, Severity level)
    {
        foreach (byte[] result in held)
        {
            if (room.IsFull)
            {
                _omitted[(int)level]++;
                continue;
            }

            json.WriteRawValue(result, skipInputValidation: true);
            room.Add();
            FlushIfFull();
        }
    }

    private void FlushIfFull()
    {
        if (json.BytesPending > FlushThreshold)
            json.Flush();
    }
}

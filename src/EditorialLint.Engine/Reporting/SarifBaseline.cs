using System.Text.Json;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Baselines;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes what SARIF results say of a baseline, and the parts of a result that a baseline keeps.</summary>
internal static class SarifBaseline
{
    /// <summary>SARIF's word for a state.</summary>
    public static ReadOnlySpan<byte> NameOf(BaselineState state) => state switch
    {
        BaselineState.New => "new"u8,
        BaselineState.Updated => "updated"u8,
        _ => "unchanged"u8,
    };

    /// <summary>Writes a diagnostic's state, if the run has a baseline, and how many places it stands for, if they are several.</summary>
    public static void WriteState(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic.Baseline is { } state)
            json.WriteString("baselineState"u8, NameOf(state));
        WriteCount(json, BaselineFindings.CountOf(diagnostic));
    }

    /// <summary>Writes the regions of an entry into its physical location.</summary>
    public static void WriteRegions(Utf8JsonWriter json, BaselineEntry entry)
    {
        WriteRegion(json, "region"u8, entry.Words);
        if (entry.Sentence is not null)
            WriteRegion(json, "contextRegion"u8, entry.Sentence);
    }

    /// <summary>Writes by what an entry is recognised.</summary>
    public static void WriteTraces(Utf8JsonWriter json, BaselineEntry entry)
    {
        WriteCount(json, entry.Count);
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString(FileFingerprints.Name, entry.Fingerprint);
        if (entry.SentenceFingerprint.Length > 0)
            json.WriteString(FileFingerprints.SentenceName, entry.SentenceFingerprint);
        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, int count)
    {
        if (count > 1)
            json.WriteNumber("occurrenceCount"u8, count);
    }

    private static void WriteRegion(Utf8JsonWriter json, ReadOnlySpan<byte> name, BaselineExcerpt excerpt)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine"u8, excerpt.Start.Line);
        json.WriteNumber("startColumn"u8, excerpt.Start.Column);
        json.WriteNumber("endLine"u8, excerpt.End.Line);
        json.WriteNumber("endColumn"u8, excerpt.End.Column);
        if (excerpt.Text.Length > 0)
        {
            json.WriteStartObject("snippet"u8);
            json.WriteString("text"u8, excerpt.Text);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}

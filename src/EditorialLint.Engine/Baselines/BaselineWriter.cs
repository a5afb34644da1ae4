using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using EditorialLint.Engine.Reporting;

namespace EditorialLint.Engine.Baselines;

/// <summary>Writes a baseline as a small SARIF 2.1.0 log.</summary>
/// <remarks>
/// It is made for version control: one line a finding, sorted, without anything that changes by itself, so that a
/// difference shows what was accepted or mended. Paths start from the folder that the file lies in.
/// </remarks>
public static class BaselineWriter
{
    /// <summary>The name that a log's driver has.</summary>
    internal const string ToolName = "EditorialLint";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes.</summary>
    /// <param name="stream">Where it goes, as UTF-8 without a byte order mark. It stays open.</param>
    /// <param name="entries">The entries in any order, with their paths from the folder of the file.</param>
    public static void Write(Stream stream, ImmutableArray<BaselineEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[\n"u8);
        stream.Write("{\"tool\":{\"driver\":{\"name\":\"EditorialLint\"}},\"columnKind\":\"utf16CodeUnits\",\"results\":["u8);
        using var json = new Utf8JsonWriter(stream, Options);
        bool first = true;
        foreach (BaselineEntry entry in entries.Sort(BaselineOrder.Instance))
        {
            stream.Write(first ? "\n"u8 : ",\n"u8);
            first = false;
            Write(json, entry);
            json.Flush();
            json.Reset();
        }

        stream.Write("\n]}]}\n"u8);
    }

    private static void Write(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, entry.RuleId);
        json.WriteStartObject("message"u8);
        json.WriteString("text"u8, entry.Message);
        json.WriteEndObject();
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation"u8);
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, SarifUri.OfFile(entry.Path));
        json.WriteEndObject();
        SarifBaseline.WriteRegions(json, entry);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        SarifBaseline.WriteTraces(json, entry);
        json.WriteEndObject();
    }
}

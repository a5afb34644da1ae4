using System.Security.Cryptography;
using System.Text.Json;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>The files that a log speaks of. Clean files are left out, or an archive's log would list the archive.</summary>
internal sealed class SarifArtifacts
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    private sealed record Entry(string Path, long Length, SourceEncoding? Encoding, string? Sha256, string? Contents);

    /// <summary>Remembers a file, but not its text unless it came from standard input, which no viewer could open.</summary>
    /// <param name="result">The file.</param>
    /// <param name="withHash">Whether its hash is wanted, which costs loading a cryptographic library.</param>
    public void Add(DocumentResult result, bool withHash)
    {
        string? hash = withHash && !result.Bytes.IsEmpty
            ? Convert.ToHexStringLower(SHA256.HashData(result.Bytes.Span))
            : null;
        string? contents = result.IsStandardInput ? result.Text?.Content : null;
        _indexes[result.Path] = _entries.Count;
        _entries.Add(new Entry(result.Path, result.Text is null ? -1 : result.ByteLength, result.Text?.Encoding, hash, contents));
    }

    /// <summary>Writes a reference to a file, with its index when it is one of the log's.</summary>
    public void WriteLocation(Utf8JsonWriter json, ReadOnlySpan<byte> name, string path)
    {
        json.WriteStartObject(name);
        json.WriteString("uri"u8, SarifUri.OfFile(path));
        if (!SarifUri.IsAbsolute(path))
            json.WriteString("uriBaseId"u8, SarifUri.SourceRoot);
        if (_indexes.TryGetValue(path, out int index))
            json.WriteNumber("index"u8, index);
        json.WriteEndObject();
    }

    /// <summary>Writes the list.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("artifacts"u8);
        foreach (Entry entry in _entries)
        {
            json.WriteStartObject();
            WriteLocation(json, "location"u8, entry.Path);
            if (entry.Length >= 0)
                json.WriteNumber("length"u8, entry.Length);
            json.WriteString("mimeType"u8, "text/plain"u8);
            if (entry.Encoding is { } encoding)
                json.WriteString("encoding"u8, SourceEncodingNames.Of(encoding));
            json.WriteString("sourceLanguage"u8, "en"u8);
            if (entry.Contents is not null)
            {
                json.WriteStartObject("contents"u8);
                json.WriteString("text"u8, entry.Contents);
                json.WriteEndObject();
            }

            if (entry.Sha256 is not null)
            {
                json.WriteStartObject("hashes"u8);
                json.WriteString("sha-256"u8, entry.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

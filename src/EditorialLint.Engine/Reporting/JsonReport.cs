using System.Text.Encodings.Web;
using System.Text.Json;

namespace EditorialLint.Engine.Reporting;

/// <summary>A JSON report that streams: it reaches the stream in pieces, so that memory does not grow with it.</summary>
internal sealed class JsonReport : IDisposable
{
    /// <summary>How many bytes may wait before they are written to the stream.</summary>
    private const int FlushThreshold = 16 * 1024;

    private readonly Stream _stream;

    /// <summary>Writes to a stream, which stays open, as UTF-8 without a byte order mark.</summary>
    public JsonReport(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        // Quotation marks and accents stay readable: the report is no part of a web page.
        Json = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }

    /// <summary>Takes the content. A lone surrogate becomes U+FFFD.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Passes on what waits, if it is much; called between two elements of a list.</summary>
    public void FlushIfFull()
    {
        if (Json.BytesPending > FlushThreshold)
            Json.Flush();
    }

    /// <summary>Ends the report with a line end.</summary>
    public void Finish()
    {
        Json.Flush();
        _stream.WriteByte((byte)'\n');
        _stream.Flush();
    }

    /// <summary>Releases the buffers; the stream stays open.</summary>
    public void Dispose()
    {
        // An unfinished report must not reach the stream when a run is broken off.
        Json.Reset(Stream.Null);
        Json.Dispose();
    }
}

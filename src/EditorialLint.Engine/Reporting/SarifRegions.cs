using System.Text.Json;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes SARIF regions: all four numbers, the offsets, and pieces of the text that stay small on any line.</summary>
internal static class SarifRegions
{
    /// <summary>The most code units of a snippet. News paragraphs are one line, and a line may be a whole file.</summary>
    private const int MaxSnippet = 600;

    /// <summary>Even around an overlong region the context reaches this far, for it must be larger than the region.</summary>
    private const int MinReach = 40;

    /// <summary>Viewers neither wrap nor scroll a snippet: with more text before it on its line, a place would not be seen.</summary>
    private const int MaxLead = 60;

    /// <summary>How far a cut moves to the start of a word, in code units.</summary>
    private const int MaxSnap = 14;

    /// <summary>Writes a region with its snippet and, where there is more text around it, its context.</summary>
    /// <param name="json">The writer, inside a physical location.</param>
    /// <param name="text">The text; null when the place lies in another file, of which only the numbers are known.</param>
    /// <param name="location">The place.</param>
    public static void WriteWithContext(Utf8JsonWriter json, SourceText? text, Location location)
    {
        Write(json, "region"u8, text, location);
        if (text is null)
            return;
        TextSpan context = ContextOf(text, location);
        if (context != location.Span)
            Write(json, "contextRegion"u8, text, text.GetLocation(context));
    }

    /// <summary>Writes one region.</summary>
    /// <param name="json">The writer, inside an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="text">The text to cut the snippet from, or null for none.</param>
    /// <param name="location">The place.</param>
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, SourceText? text, Location location)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine"u8, location.Start.Line);
        json.WriteNumber("startColumn"u8, location.Start.Column);
        json.WriteNumber("endLine"u8, location.End.Line);
        json.WriteNumber("endColumn"u8, location.End.Column);
        json.WriteNumber("charOffset"u8, location.Span.Start);
        json.WriteNumber("charLength"u8, location.Span.Length);
        if (text is not null)
        {
            json.WriteStartObject("snippet"u8);
            WriteClipped(json, text.Content, location.Span);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteClipped(Utf8JsonWriter json, string content, TextSpan span)
    {
        if (span.Length <= MaxSnippet)
        {
            json.WriteString("text"u8, content.AsSpan(span.Start, span.Length));
            return;
        }

        int end = span.Start + MaxSnippet;
        if (SplitsPair(content, end))
            end--;
        json.WriteString("text"u8, string.Concat(content.AsSpan(span.Start, end - span.Start), "…"));
    }

    /// <summary>The lines around a place, three at most unless the place itself covers more, cut to a window on long lines.</summary>
    private static TextSpan ContextOf(SourceText text, Location location)
    {
        TextSpan span = location.Span;
        // Empty lines part the paragraphs of news and show a reader nothing.
        int first = IsEmptyLine(text, location.Start.Line - 1) ? location.Start.Line : location.Start.Line - 1;
        int last = IsEmptyLine(text, location.End.Line + 1) ? location.End.Line : location.End.Line + 1;
        if (last - first > 2 && last > location.End.Line)
            last--;
        if (last - first > 2 && first < location.Start.Line)
            first++;
        int reach = Math.Max(MinReach, (MaxSnippet - span.Length) / 2);
        int start = StartOfContext(text, location, text.GetLine(first).Start, reach);
        int end = Math.Min(Math.Max(text.GetLine(last).End, span.End), span.End + Math.Min(reach, text.Length - span.End));
        if (end > span.End && SplitsPair(text.Content, end))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>
    /// Viewers take all lines of a context to begin at the column of the first one, so only the line of the place itself may
    /// be cut, and then there is none before it.
    /// </summary>
    private static int StartOfContext(SourceText text, Location location, int firstLine, int reach)
    {
        int place = location.Span.Start;
        int line = text.GetLine(location.Start.Line).Start;
        int lead = Math.Min(MaxLead, reach);
        if (place - line <= lead)
            return place - firstLine <= reach ? firstLine : line;
        int start = place - lead;
        if (text.Content[start - 1] != ' ')
            start += text.Content.AsSpan(start, Math.Min(MaxSnap, lead)).IndexOf(' ') + 1;
        return SplitsPair(text.Content, start) ? start + 1 : start;
    }

    /// <summary>Whether there is nothing on a line, or no such line.</summary>
    private static bool IsEmptyLine(SourceText text, int line) =>
        line < 1 || line > text.LineCount || text.GetLine(line).Length == 0;

    private static bool SplitsPair(string content, int at) =>
        at > 0 && at < content.Length && char.IsHighSurrogate(content[at - 1]) && char.IsLowSurrogate(content[at]);
}

using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Names;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Quotations;
using EditorialLint.Language.Quotations.Bearers;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes documents with their layers as JSON, one object a line and document.</summary>
/// <param name="stream">Where they go, as UTF-8 without a byte order mark. It stays open.</param>
/// <remarks>
/// Offsets are UTF-16 code units of the decoded file, half-open. A lone surrogate is written as U+FFFD. A sentence's <c>tokens</c>
/// are words as grammar counts them, <c>do</c> and <c>n't</c> apart; <c>head</c> is an index into them, null for the root.
/// </remarks>
public sealed class InspectionJsonWriter(Stream stream)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one document.</summary>
    public void Write(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("file"u8, document.Text.Path);
            json.WriteString("offsetUnit"u8, "utf16"u8);
            WriteBlocks(json, document);
            WriteSentences(json, document);
            WriteNames(json, document);
            WriteQuotations(json, document);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteBlocks(Utf8JsonWriter json, Document document)
    {
        json.WriteStartArray("blocks"u8);
        foreach (Block block in document.Blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, InspectionNames.Of(block.Kind));
            WriteSpan(json, block.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSentences(Utf8JsonWriter json, Document document)
    {
        Lemmas lemmas = document.Get(Lemmas.Layer);
        json.WriteStartArray("sentences"u8);
        foreach (Sentence sentence in document.Sentences)
        {
            DependencyTree tree = document.Get(Dependencies.Layer).Of(sentence);
            SentenceTags tags = document.Get(Tags.Layer).Of(sentence);
            json.WriteStartObject();
            WriteSpan(json, sentence.Span);
            json.WriteStartArray("tokens"u8);
            for (int word = 0; word < tree.Words.Count; word++)
            {
                json.WriteStartObject();
                WriteSpan(json, tree.Words.GetSpan(word));
                json.WriteString("kind"u8, InspectionNames.Of(document.Tokens[tree.Words[word].Token].Kind));
                json.WriteString("text"u8, tree.Words.GetText(word));
                json.WriteString("tag"u8, tags[word].Penn.ToName());
                json.WriteString("universal"u8, tags[word].Universal.ToName());
                json.WriteString("lemma"u8, lemmas.Find(sentence, word));
                WriteHead(json, tree[word]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteHead(Utf8JsonWriter json, Dependency arc)
    {
        if (arc.Head < 0)
            json.WriteNull("head"u8);
        else
            json.WriteNumber("head"u8, arc.Head);
        json.WriteString("relation"u8, arc.Relation.ToName());
        json.WritePropertyName("confidence"u8);
        json.WriteRawValue(string.Create(CultureInfo.InvariantCulture, $"{arc.Confidence:F2}"));
    }

    private static void WriteNames(Utf8JsonWriter json, Document document)
    {
        json.WriteStartArray("names"u8);
        foreach (NameBearer bearer in document.Get(NameSet.Layer).Bearers)
            WriteBearer(json, document, bearer);
        json.WriteEndArray();
    }

    private static void WriteBearer(Utf8JsonWriter json, Document document, NameBearer bearer)
    {
        json.WriteStartObject();
        json.WriteString("bearer"u8, bearer.Name);
        json.WriteBoolean("person"u8, bearer.IsPerson);
        json.WriteString("kind"u8, InspectionNames.Of(bearer.Kind));
        if (bearer.Parts is { } parts)
        {
            json.WriteString("given"u8, parts.Given);
            json.WriteString("middle"u8, parts.Middle);
            json.WriteString("family"u8, parts.Family);
            json.WriteString("suffix"u8, parts.Suffix);
            json.WriteStartArray("titles"u8);
            foreach (string title in bearer.Titles)
                json.WriteStringValue(title);
            json.WriteEndArray();
            json.WriteStartArray("ages"u8);
            foreach (StatedAge age in bearer.Ages)
                json.WriteNumberValue(age.Years);
            json.WriteEndArray();
            json.WriteStartArray("roles"u8);
            foreach (TextSpan role in bearer.Roles)
                WriteText(json, document, role);
            json.WriteEndArray();
        }

        json.WriteStartArray("mentions"u8);
        foreach (NameMention mention in bearer.Mentions)
            WriteText(json, document, mention.Span);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQuotations(Utf8JsonWriter json, Document document)
    {
        AttributionSet attributions = document.Get(AttributionSet.Layer);
        json.WriteStartArray("quotations"u8);
        foreach (Quotation quotation in document.Get(QuotationSet.Layer).All)
        {
            Attribution? attribution = attributions.Find(quotation);
            json.WriteStartObject();
            WriteSpan(json, quotation.Content);
            json.WriteString("kind"u8, InspectionNames.Of(quotation.Kind));
            json.WriteString("mark"u8, InspectionNames.Of(quotation.Mark));
            json.WriteBoolean("continues"u8, quotation.Continues);
            json.WritePropertyName("speaker"u8);
            if (attribution is null)
                json.WriteNullValue();
            else
                WriteText(json, document, attribution.Speaker);
            json.WritePropertyName("cue"u8);
            if (attribution?.Cue is { } cue)
            {
                json.WriteStartObject();
                WriteSpan(json, cue);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteString("basis"u8, attribution is null ? null : InspectionNames.Of(attribution.Basis));
            WriteBearer(json, document, document.Get(SpeakerBearers.Layer).Find(quotation));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBearer(Utf8JsonWriter json, Document document, SpeakerBearer? bearer)
    {
        json.WritePropertyName("bearer"u8);
        if (bearer is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("name"u8, bearer.Bearer.Name);
        json.WritePropertyName("mention"u8);
        WriteText(json, document, bearer.Mention.Span);
        json.WriteString("rival"u8, bearer.Rival?.Name);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, Document document, TextSpan span)
    {
        json.WriteStartObject();
        WriteSpan(json, span);
        json.WriteString("text"u8, document.GetText(span));
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
    }
}

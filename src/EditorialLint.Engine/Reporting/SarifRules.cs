using System.Text;
using System.Text.Json;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes the rules of a run. All enabled ones are listed, or GitHub does not close old alerts cleanly.</summary>
/// <param name="json">The log.</param>
/// <param name="projectUrl">The project's address without a final slash; empty for none.</param>
internal sealed class SarifRules(Utf8JsonWriter json, string projectUrl)
{
    // The rules' texts are the longest part of a small log; one buffer serves them all.
    private readonly StringBuilder _text = new(4096);

    /// <summary>SARIF's word for a level.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Suggestion => "note",
        _ => "none",
    };

    /// <summary>Writes one rule, inside the array of rules.</summary>
    public void Write(RuleDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        string name = RuleDocumentation.PascalName(rule.Name);
        if (!string.Equals(name, rule.Id, StringComparison.Ordinal))
            json.WriteString("name"u8, name);
        WriteText("shortDescription"u8, RuleDocumentation.Short(rule));
        WriteText("fullDescription"u8, RuleDocumentation.Full(rule));
        json.WriteStartObject("help"u8);
        WriteDocumentation("text"u8, rule, markdown: false);
        WriteDocumentation("markdown"u8, rule, markdown: true);
        json.WriteEndObject();
        if (RuleDocumentation.Url(rule, projectUrl) is { Length: > 0 } url)
            json.WriteString("helpUri"u8, url);
        json.WriteStartObject("messageStrings"u8);
        foreach (RuleMessage message in rule.Messages)
        {
            WriteMessageString(message.Key, message.ToSarif());
            WriteMessageString(RelatedKey(message), $"{message.ToSarif()} {{{message.ArgumentCount}}}.");
        }

        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, Level(rule.Level));
        json.WriteEndObject();
        WriteProperties(rule);
        json.WriteEndObject();
    }

    /// <summary>
    /// The key of a message followed by its related places, which come as the last argument: viewers show the rule's string
    /// rather than the result's text, and only the result knows the places.
    /// </summary>
    public static string RelatedKey(RuleMessage message) => message.Key + "-related";

    private void WriteDocumentation(ReadOnlySpan<byte> name, RuleDescriptor rule, bool markdown)
    {
        _text.Clear();
        RuleDocumentation.Append(_text, rule, markdown);
        if (!markdown)
            SarifMessageText.EscapeLinks(_text);
        json.WritePropertyName(name);
        foreach (ReadOnlyMemory<char> chunk in _text.GetChunks())
            json.WriteStringValueSegment(chunk.Span, isFinalSegment: false);
        json.WriteStringValueSegment(ReadOnlySpan<char>.Empty, isFinalSegment: true);
    }

    private void WriteProperties(RuleDescriptor rule)
    {
        json.WriteStartObject("properties"u8);
        json.WriteStartArray("tags"u8);
        json.WriteStringValue("editorial");
        json.WriteStringValue(rule.Category);
        json.WriteEndArray();
        json.WriteString("precision"u8, Precision(rule));
        json.WriteString("problem.severity"u8, rule.Level switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "recommendation",
        });
        json.WriteEndObject();
    }

    /// <summary>The measured precision in CodeQL's words; where none was measured, what the level promises.</summary>
    private static string Precision(RuleDescriptor rule)
    {
        int percent = rule.Precision ?? rule.Level switch
        {
            Severity.Error => 95,
            Severity.Warning => 85,
            _ => 70,
        };
        return percent switch
        {
            >= 95 => "very-high",
            >= 85 => "high",
            >= 70 => "medium",
            _ => "low",
        };
    }

    private void WriteMessageString(string key, string text)
    {
        json.WriteStartObject(key);
        json.WriteString("text"u8, SarifMessageText.EscapeLinks(text));
        json.WriteEndObject();
    }

    private void WriteText(ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, SarifMessageText.EscapeLinks(text));
        json.WriteEndObject();
    }
}

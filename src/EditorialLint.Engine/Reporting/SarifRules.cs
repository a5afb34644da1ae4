using System.Text.Json;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes the rules of a run. All enabled ones are listed, or GitHub does not close old alerts cleanly.</summary>
internal static class SarifRules
{
    /// <summary>SARIF's word for a level.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Suggestion => "note",
        _ => "none",
    };

    /// <summary>Writes one rule.</summary>
    /// <param name="json">The writer, inside the array of rules.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="projectUrl">The project's address without a final slash; empty for none.</param>
    public static void Write(Utf8JsonWriter json, RuleDescriptor rule, string projectUrl)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        string name = RuleDocumentation.PascalName(rule.Name);
        if (!string.Equals(name, rule.Id, StringComparison.Ordinal))
            json.WriteString("name"u8, name);
        WriteText(json, "shortDescription"u8, RuleDocumentation.Short(rule));
        WriteText(json, "fullDescription"u8, RuleDocumentation.Full(rule));
        json.WriteStartObject("help"u8);
        json.WriteString("text"u8, SarifMessageText.EscapeLinks(RuleDocumentation.Plain(rule)));
        json.WriteString("markdown"u8, RuleDocumentation.Markdown(rule));
        json.WriteEndObject();
        if (RuleDocumentation.Url(rule, projectUrl) is { Length: > 0 } url)
            json.WriteString("helpUri"u8, url);
        json.WriteStartObject("messageStrings"u8);
        foreach (RuleMessage message in rule.Messages)
        {
            WriteMessageString(json, message.Key, message.ToSarif());
            WriteMessageString(json, RelatedKey(message), $"{message.ToSarif()} {{{message.ArgumentCount}}}.");
        }

        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, Level(rule.Level));
        json.WriteEndObject();
        WriteProperties(json, rule);
        json.WriteEndObject();
    }

    /// <summary>
    /// The key of a message followed by its related places, which come as the last argument: viewers show the rule's string
    /// rather than the result's text, and only the result knows the places.
    /// </summary>
    public static string RelatedKey(RuleMessage message) => message.Key + "-related";

    private static void WriteProperties(Utf8JsonWriter json, RuleDescriptor rule)
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

    private static void WriteMessageString(Utf8JsonWriter json, string key, string text)
    {
        json.WriteStartObject(key);
        json.WriteString("text"u8, SarifMessageText.EscapeLinks(text));
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, SarifMessageText.EscapeLinks(text));
        json.WriteEndObject();
    }
}

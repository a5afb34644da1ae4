using System.Collections.Immutable;
using System.Text.Json;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Baselines;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes diagnostics as SARIF results.</summary>
/// <param name="json">The log.</param>
/// <param name="artifacts">The files.</param>
/// <param name="rules">The rules of the log.</param>
/// <param name="withSuppressions">Whether results say if they are suppressed. SARIF wants that of all results or of none (§3.27.23).</param>
internal sealed class SarifResults(Utf8JsonWriter json, SarifArtifacts artifacts, ImmutableArray<RuleDescriptor> rules, bool withSuppressions = true)
{
    /// <summary>GitHub shows 100 places of an alert; a habit of a long text may have thousands.</summary>
    private const int MaxRelated = 100;

    private readonly Dictionary<string, int> _ruleIndexes =
        rules.Select(static (rule, index) => (rule.Id, index)).ToDictionary(static pair => pair.Id, static pair => pair.index, StringComparer.Ordinal);

    /// <summary>The rule's place in the log's list; null for one that is not there.</summary>
    public int? RuleIndex(string id) => _ruleIndexes.TryGetValue(id, out int index) ? index : null;

    /// <summary>Writes one result.</summary>
    /// <param name="text">The text of the file; null when it is no longer known.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="fingerprints">The file's fingerprints; null without a text.</param>
    public void Write(SourceText? text, Diagnostic diagnostic, FileFingerprints? fingerprints)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, diagnostic.Rule.Id);
        if (RuleIndex(diagnostic.Rule.Id) is { } index)
            json.WriteNumber("ruleIndex"u8, index);
        json.WriteString("level"u8, SarifRules.Level(diagnostic.Level));
        SarifBaseline.WriteState(json, diagnostic);
        WriteMessage(diagnostic);
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        WritePhysicalLocation(text, diagnostic.Location, withContext: true);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(text, diagnostic);
        WriteFingerprints(diagnostic, fingerprints);
        WriteFixes(text, diagnostic);
        if (withSuppressions)
            WriteSuppressions(text, diagnostic);
        json.WriteEndObject();
    }

    /// <summary>Writes a result of the baseline that is no longer there.</summary>
    public void WriteAbsent(BaselineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, entry.RuleId);
        if (RuleIndex(entry.RuleId) is { } index)
        {
            json.WriteNumber("ruleIndex"u8, index);
            json.WriteString("level"u8, SarifRules.Level(rules[index].Level));
        }

        json.WriteString("baselineState"u8, "absent"u8);
        json.WriteStartObject("message"u8);
        json.WriteString("text"u8, entry.Message);
        json.WriteEndObject();
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation"u8);
        artifacts.WriteLocation(json, "artifactLocation"u8, entry.Path);
        SarifBaseline.WriteRegions(json, entry);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        SarifBaseline.WriteTraces(json, entry);
        if (withSuppressions)
        {
            json.WriteStartArray("suppressions"u8);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteSuppressions(SourceText? text, Diagnostic diagnostic)
    {
        json.WriteStartArray("suppressions"u8);
        if (diagnostic.Suppression is { } suppression)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, "inSource"u8);
            if (suppression.Justification is { } reason)
                json.WriteString("justification"u8, reason);
            json.WriteStartObject("location"u8);
            WritePhysicalLocation(text, suppression.Comment, withContext: false);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteMessage(Diagnostic diagnostic)
    {
        json.WriteStartObject("message"u8);
        json.WriteString("text"u8, SarifMessageText.WithLinks(diagnostic.Text, diagnostic.Related));
        json.WriteString("id"u8, diagnostic.Related.IsEmpty ? diagnostic.Message.Key : SarifRules.RelatedKey(diagnostic.Message));
        WriteArguments(diagnostic);
        json.WriteEndObject();
    }

    private void WriteArguments(Diagnostic diagnostic)
    {
        int count = diagnostic.Related.IsEmpty ? diagnostic.Arguments.Length : diagnostic.Message.ArgumentCount;
        if (count == 0 && diagnostic.Related.IsEmpty)
            return;
        json.WriteStartArray("arguments"u8);
        for (int i = 0; i < count; i++)
            json.WriteStringValue(i < diagnostic.Arguments.Length ? SarifMessageText.EscapeLinks(diagnostic.Arguments[i]) : "");
        if (!diagnostic.Related.IsEmpty)
            json.WriteStringValue(SarifMessageText.Links(diagnostic.Text, diagnostic.Related));
        json.WriteEndArray();
    }

    private void WritePhysicalLocation(SourceText? text, Location location, bool withContext)
    {
        json.WriteStartObject("physicalLocation"u8);
        artifacts.WriteLocation(json, "artifactLocation"u8, location.Path);
        bool isHere = text is not null && string.Equals(text.Path, location.Path, StringComparison.Ordinal);
        SourceText? shown = isHere ? text : null;
        if (withContext)
            SarifRegions.WriteWithContext(json, shown, location);
        else
            SarifRegions.Write(json, "region"u8, shown, location);
        json.WriteEndObject();
    }

    private void WriteRelated(SourceText? text, Diagnostic diagnostic)
    {
        if (diagnostic.Related.IsEmpty)
            return;
        json.WriteStartArray("relatedLocations"u8);
        int id = 0;
        foreach (RelatedLocation related in diagnostic.Related.Take(MaxRelated))
        {
            json.WriteStartObject();
            json.WriteNumber("id"u8, ++id);
            WriteText("message"u8, related.Message);
            WritePhysicalLocation(text, related.Location, withContext: false);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFingerprints(Diagnostic diagnostic, FileFingerprints? fingerprints)
    {
        if (fingerprints is null)
            return;
        json.WriteStartObject("partialFingerprints"u8);
        if (fingerprints.LineHash(diagnostic) is { } lineHash)
            json.WriteString("primaryLocationLineHash"u8, lineHash);
        json.WriteString(FileFingerprints.Name, fingerprints.Next(diagnostic));
        json.WriteString(FileFingerprints.SentenceName, fingerprints.Sentence(diagnostic));
        json.WriteEndObject();
    }

    private void WriteFixes(SourceText? text, Diagnostic diagnostic)
    {
        if (text is null || !diagnostic.Fixes.Any(static fix => !fix.Edits.IsEmpty))
            return;
        json.WriteStartArray("fixes"u8);
        foreach (Fix fix in diagnostic.Fixes.Where(static fix => !fix.Edits.IsEmpty))
        {
            bool isSafe = fix.Safety == FixSafety.Safe;
            json.WriteStartObject();
            WriteText("description"u8, isSafe ? fix.Title : $"{fix.Title} (needs an editor)");
            json.WriteStartArray("artifactChanges"u8);
            json.WriteStartObject();
            artifacts.WriteLocation(json, "artifactLocation"u8, diagnostic.Location.Path);
            json.WriteStartArray("replacements"u8);
            foreach (TextEdit edit in fix.Edits)
                WriteReplacement(text, edit);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartObject("properties"u8);
            json.WriteString("safety"u8, isSafe ? "safe"u8 : "needsEditor"u8);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteReplacement(SourceText text, TextEdit edit)
    {
        json.WriteStartObject();
        SarifRegions.Write(json, "deletedRegion"u8, null, text.GetLocation(edit.Span));
        if (edit.NewText.Length > 0)
        {
            json.WriteStartObject("insertedContent"u8);
            json.WriteString("text"u8, edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteText(ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, SarifMessageText.Escape(text));
        json.WriteEndObject();
    }
}

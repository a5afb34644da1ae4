using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Reporting;

namespace EditorialLint.Engine.Baselines;

/// <summary>Reads SARIF results as entries of a baseline.</summary>
internal static class BaselineResultReader
{
    /// <summary>Bounds what is kept of any one text of a file that somebody else may have written.</summary>
    private const int MaxText = 1000;

    /// <summary>Reads all results of a run.</summary>
    /// <param name="results">The list.</param>
    /// <param name="resolve">Turns a path of the file into that of a report, or null.</param>
    /// <param name="entries">Takes the entries.</param>
    /// <returns>What is wrong with which result, or null.</returns>
    public static string? ReadAll(JsonElement results, Func<string, bool, string?> resolve, ImmutableArray<BaselineEntry>.Builder entries)
    {
        int number = 0;
        foreach (JsonElement result in results.EnumerateArray())
        {
            number++;
            if (IsPast(result))
                continue;
            if (result.Text("ruleId") is not { Length: > 0 } rule)
                return $"there is no 'ruleId' in result {number}";
            if (ReadPlace(result, resolve) is not ({ } path, { } place))
                return $"there is no place with a file and a line in result {number}";
            if (Hash(result, FileFingerprints.Name, out string fingerprint) is not { } hash)
                return $"this version needs a fingerprint '{FileFingerprints.Name}', which is not in result {number}";
            BaselineExcerpt words = Excerpt(place.Member("region")!.Value);
            entries.Add(new BaselineEntry(rule, path, words)
            {
                Message = Message(result),
                Sentence = Sentence(place, words),
                Fingerprint = fingerprint,
                Hash = hash,
                SentenceHash = Hash(result, FileFingerprints.SentenceName, out string sentence),
                SentenceFingerprint = sentence,
                Count = Math.Max(1, result.Number("occurrenceCount") ?? 1),
            });
        }

        return null;
    }

    /// <summary>A full log lists what was gone already when it was compared with a baseline, and what comments suppress.</summary>
    private static bool IsPast(JsonElement result) =>
        result.Text("baselineState") == "absent" || result.Items("suppressions")?.GetArrayLength() > 0;

    private static (string? Path, JsonElement? Place) ReadPlace(JsonElement result, Func<string, bool, string?> resolve)
    {
        if (result.Items("locations") is not { } locations || locations.GetArrayLength() == 0)
            return default;
        JsonElement? place = locations[0].Member("physicalLocation");
        if (place?.Member("artifactLocation") is not { } artifact || place?.Member("region")?.Number("startLine") is null)
            return default;
        if (artifact.Text("uri") is not { Length: > 0 } uri || SarifUri.ToPath(uri) is not { } path)
            return default;
        return (resolve(path, artifact.Text("uriBaseId") == SarifUri.SourceRoot), place);
    }

    private static ulong? Hash(JsonElement result, string name, out string fingerprint)
    {
        fingerprint = result.Member("partialFingerprints")?.Text(name) ?? "";
        ReadOnlySpan<char> hash = fingerprint;
        if (hash.IndexOf(':') is >= 0 and int colon)
            hash = hash[..colon];
        if (hash.Length == 16 && ulong.TryParse(hash, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong value))
            return value;
        fingerprint = "";
        return null;
    }

    private static string Message(JsonElement result)
    {
        string text = result.Member("message")?.Text("text") ?? "";
        // The links of a full log lead to places that an entry does not keep.
        int links = result.Items("relatedLocations") is null ? -1 : text.IndexOf(" Related: [", StringComparison.Ordinal);
        return Clip(links < 0 ? text : text[..links]);
    }

    private static BaselineExcerpt Excerpt(JsonElement region)
    {
        int line = Math.Max(1, region.Number("startLine") ?? 1), column = Math.Max(1, region.Number("startColumn") ?? 1);
        int endLine = Math.Max(line, region.Number("endLine") ?? line);
        int endColumn = Math.Max(endLine == line ? column : 1, region.Number("endColumn") ?? column);
        string text = region.Member("snippet")?.Text("text") ?? "";
        return new BaselineExcerpt(new LinePosition(line, column), new LinePosition(endLine, endColumn), Clip(text));
    }

    /// <summary>A baseline has the sentence as its context; a full log has some lines, of which the sentence is cut out.</summary>
    private static BaselineExcerpt? Sentence(JsonElement place, BaselineExcerpt words)
    {
        if (place.Member("contextRegion") is not { } context)
            return null;
        BaselineExcerpt around = Excerpt(context);
        if (context.Number("charOffset") is not { } from || place.Member("region")?.Number("charOffset") is not { } at)
            return around;
        long offset = (long)at - from;
        if (offset < 0 || offset + words.Text.Length > around.Text.Length)
            return null;
        var text = new SourceText("", around.Text);
        TextSpan span = FindingText.SentenceAround(around.Text, new TextSpan((int)offset, words.Text.Length));
        if (span.Length == words.Text.Length)
            return null;
        return new BaselineExcerpt(
            Shift(text.GetPosition(span.Start), around.Start), Shift(text.GetPosition(span.End), around.Start), FindingText.Copy(around.Text, span));
    }

    private static LinePosition Shift(LinePosition inner, LinePosition start) =>
        new(inner.Line + start.Line - 1, inner.Line == 1 ? inner.Column + start.Column - 1 : inner.Column);

    private static string Clip(string text) => text.Length <= MaxText ? text : FindingText.Copy(text, new TextSpan(0, MaxText));
}

using System.Text.Json;
using EditorialLint.Core.Text;

namespace EditorialLint.Training.Speakers;

/// <summary>An article with quotations annotated by people.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">Its text.</param>
/// <param name="Quotations">The annotated quotations, in text order.</param>
internal sealed record AnnotatedArticle(string Name, string Text, IReadOnlyList<AnnotatedQuotation> Quotations)
{
    /// <summary>Reads a folder with <c>gold.jsonl</c> and <c>text</c>.</summary>
    internal static List<AnnotatedArticle> ReadFolder(string folder)
    {
        var articles = new List<AnnotatedArticle>();
        foreach (string line in File.ReadLines(Path.Combine(folder, "gold.jsonl")))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            string name = json.RootElement.GetProperty("file").GetString()!;
            articles.Add(new AnnotatedArticle(
                name,
                File.ReadAllText(Path.Combine(folder, "text", name)),
                [.. json.RootElement.GetProperty("units").EnumerateArray().Where(IsQuotation).Select(ReadQuotation)]));
        }

        return articles;
    }

    private static bool IsQuotation(JsonElement unit) => unit.GetProperty("label").GetString() == "quote" && !unit.TryGetProperty("weak", out _);

    private static AnnotatedQuotation ReadQuotation(JsonElement unit)
    {
        TextSpan? head = unit.TryGetProperty("speaker", out JsonElement speaker) ? SpanOf(speaker.GetProperty("head")) : null;
        TextSpan? cue = unit.TryGetProperty("cue", out JsonElement span) ? SpanOf(span) : null;
        string[] traits = [.. new[] { "kind", "mark", "type" }.Where(name => unit.TryGetProperty(name, out _)).Select(name => unit.GetProperty(name).GetString()!)];
        return new AnnotatedQuotation(unit.GetProperty("start").GetInt32(), head, cue, traits);
    }

    private static TextSpan SpanOf(JsonElement element) =>
        TextSpan.FromBounds(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());
}

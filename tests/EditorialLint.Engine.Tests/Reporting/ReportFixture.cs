using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;
using NJsonSchema;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

/// <summary>A small run, made by hand.</summary>
internal static class ReportFixture
{
    public const string ArticleText =
        "Minister speaks\r\n\r\n" +
        "There was no President who did not sign. He [O'brien]] agreed.\r\n" +
        "\r\nThe end";

    public static readonly RuleDescriptor NameCasing = new()
    {
        Id = "EL0301",
        Name = "name-casing",
        Category = "names",
        Title = "Name in another case than elsewhere",
        Level = Severity.Error,
        Precision = 97,
        Messages = [new RuleMessage("default", "Write '%s' as elsewhere, not '%s'.")],
        Help = "A name is spelled one way.\nReaders notice.\n\nCheck the person's own usage.",
        Options = [new RuleOptionDescriptor("minimum", RuleOptionType.Integer, "2", "How often the other form must occur.")],
        Examples =
        [
            new RuleExample("Mr [|O'brien|] and ``` Mr O'Brien.", IsBad: true) { Fixed = "Mr O'Brien and ``` Mr O'Brien." },
            new RuleExample("Mr O'Brien came.", IsBad: false),
        ],
    };

    public static readonly RuleDescriptor DoubleNegation = new()
    {
        Id = "EL0401",
        Name = "double-negation",
        Category = "grammar",
        Title = "Double negation",
        Level = Severity.Suggestion,
        Messages = [new RuleMessage("default", "'%s' denies what is denied {already}.")],
    };

    public static ImmutableArray<RuleDescriptor> Rules => [NameCasing, DoubleNegation];

    public static RunDescription Run => new("1.2.3", "https://example.org/editorial-lint", Rules);

    public static RunDetails Details => new("editorial-lint lint .", "/srv/news desk/sub", DateTimeOffset.UnixEpoch)
    {
        Revision = new RevisionDetails("https://example.org/news.git", "0123456789abcdef0123456789abcdef01234567", "main", "/srv/news desk"),
    };

    public static SourceText Article(string path = "desk/first article.txt") => new(path, ArticleText);

    public static Diagnostic Casing(SourceText text)
    {
        TextSpan span = Find(text, "O'brien");
        return new Diagnostic(NameCasing, Severity.Error, text.GetLocation(span))
        {
            Message = NameCasing.Messages[0],
            Arguments = ["O'Brien", "[O'brien]{x}"],
            Fixes =
            [
                Fix.Replace("Write O'Brien", FixSafety.Safe, span, "O'Brien"),
                Fix.Replace("Drop [the name]", FixSafety.NeedsEditor, span, ""),
            ],
        };
    }

    public static Diagnostic Negation(SourceText text) =>
        new(DoubleNegation, Severity.Suggestion, text.GetLocation(Find(text, "did not")))
        {
            Message = DoubleNegation.Messages[0],
            Arguments = ["did not"],
            Related = [new RelatedLocation(text.GetLocation(Find(text, "no President")), "the first negation")],
        };

    public static DocumentResult Result(SourceText text, params ReadOnlySpan<Diagnostic> diagnostics) =>
        new(text.Path, text, Encoding.UTF8.GetByteCount(text.Content), [.. diagnostics], []);

    public static RunSummary Summary(int exitCode = 0, params ReadOnlySpan<ToolNotification> notifications) =>
        new(1, 0, 0, 0, 0, 0, exitCode, [.. notifications]);

    public static TextSpan Find(SourceText text, string words) =>
        new(text.Content.IndexOf(words, StringComparison.Ordinal), words.Length);

    public static string Sarif(RunDescription run, RunSummary summary, params ReadOnlySpan<DocumentResult> results)
    {
        using var stream = new MemoryStream();
        using (var writer = new SarifReportWriter(stream))
        {
            writer.Begin(run);
            foreach (DocumentResult result in results)
                writer.Write(result);
            writer.End(summary);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static async Task<JsonSchema> ReadSchema()
    {
        await using Stream stream = typeof(ReportFixture).Assembly.GetManifestResourceStream("sarif-schema-2.1.0.json")!;
        using var reader = new StreamReader(stream);
        return await JsonSchema.FromJsonAsync(await reader.ReadToEndAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    public static JsonElement Log(string sarif)
    {
        using JsonDocument document = JsonDocument.Parse(sarif);
        return document.RootElement.GetProperty("runs")[0].Clone();
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;
using NJsonSchema;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

public sealed class SarifValidityTests
{
    /// <summary>Few characters, so that line ends, pairs, brackets and controls meet often; the last two are halves of a pair.</summary>
    private static readonly Gen<string> AnyText = Gen.String[Gen.Char["a .[](1)\\{}\"'\t\0\r\n\u2028é\uFFFE\uD83D\uDE00"], 0, 120];

    private static readonly Gen<(SourceText Text, Diagnostic Diagnostic)> AnyDiagnostic =
        Gen.Select(AnyText, AnyText, Gen.Int[0, 120], Gen.Int[0, 120], Gen.Int[0, 120], Gen.Int[0, 120]).Select((content, words, a, b, c, d) =>
        {
            var text = new SourceText("desk/a.txt", content);
            TextSpan span = Between(text, a, b), other = Between(text, c, d);
            return (text, new Diagnostic(ReportFixture.NameCasing, Severity.Error, text.GetLocation(span))
            {
                Message = ReportFixture.NameCasing.Messages[0],
                Arguments = [words, content],
                Related = [new RelatedLocation(text.GetLocation(other), words)],
                Fixes = [Fix.Replace(words, FixSafety.Safe, span, words)],
            });
        });

    [Fact]
    public void Any_finding_in_any_text_gives_regions_that_agree_with_the_text() =>
        AnyDiagnostic.Sample(sample =>
        {
            (SourceText text, Diagnostic diagnostic) = sample;
            JsonElement result = ReportFixture.Log(Write(ReportFixture.Run, text, diagnostic)).GetProperty("results")[0];
            JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            TextSpan region = SpanOf(text, place.GetProperty("region"));
            Assert.Equal(diagnostic.Location.Span, region);
            if (place.TryGetProperty("contextRegion", out JsonElement context))
            {
                TextSpan around = SpanOf(text, context);
                Assert.True(around.Contains(region) && around.Length > region.Length, $"{around} is not around {region}");
            }

            SpanOf(text, result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region"));
            SpanOf(text, result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("deletedRegion"));
        }, iter: 2000);

    [Fact]
    public void Any_message_without_related_places_reads_in_a_viewer_as_it_is() =>
        AnyDiagnostic.Sample(sample =>
        {
            (SourceText text, Diagnostic diagnostic) = sample;
            JsonElement run = ReportFixture.Log(Write(ReportFixture.Run, text, diagnostic with { Related = [] }));
            Assert.Equal(ViewerRendering.Carried(diagnostic.Text), ViewerRendering.Message(run, run.GetProperty("results")[0]));
        }, iter: 2000);

    [Fact]
    public void Any_message_with_a_related_place_has_that_link_alone_in_a_viewer() =>
        AnyDiagnostic.Sample(sample =>
        {
            (SourceText text, Diagnostic diagnostic) = sample;
            JsonElement run = ReportFixture.Log(Write(ReportFixture.Run, text, diagnostic));
            string line = $"line {diagnostic.Related[0].Location.Start.Line}";
            string[] places = [$"‹{ViewerRendering.Carried(diagnostic.Related[0].Message.TrimEnd('.'))}|1›", $"‹{line}|1›", line];
            Assert.Contains(ViewerRendering.Message(run, run.GetProperty("results")[0]), places.Select(place => $"{ViewerRendering.Carried(diagnostic.Text)} Related: {place}."));
        }, iter: 2000);

    [Fact]
    public void Any_context_is_cut_only_on_the_line_of_the_place() =>
        AnyDiagnostic.Sample(sample =>
        {
            (SourceText text, Diagnostic diagnostic) = sample;
            JsonElement result = ReportFixture.Log(Write(ReportFixture.Run, text, diagnostic)).GetProperty("results")[0];
            JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            if (!place.TryGetProperty("contextRegion", out JsonElement context) || context.GetProperty("startColumn").GetInt32() == 1)
                return;
            JsonElement region = place.GetProperty("region");
            Assert.Equal(region.GetProperty("startLine").GetInt32(), context.GetProperty("startLine").GetInt32());
            Assert.InRange(region.GetProperty("startColumn").GetInt32() - context.GetProperty("startColumn").GetInt32(), 1, 60);
        }, iter: 2000);

    [Fact]
    public async Task Logs_keep_to_the_official_schema()
    {
        JsonSchema schema = await ReportFixture.ReadSchema();
        foreach ((string name, string sarif) in Samples())
            Assert.True(schema.Validate(sarif).Count == 0, $"{name}: {string.Join("; ", schema.Validate(sarif))}");
    }

    [Fact]
    public async Task The_schema_check_sees_a_fault()
    {
        JsonSchema schema = await ReportFixture.ReadSchema();
        string sarif = Samples()[0].Sarif.Replace("\"columnKind\": \"utf16CodeUnits\"", "\"columnKind\": \"bytes\"", StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(sarif));
    }

    private static ImmutableArray<(string Name, string Sarif)> Samples()
    {
        SourceText text = ReportFixture.Article();
        DocumentResult result = ReportFixture.Result(text, ReportFixture.Negation(text), ReportFixture.Casing(text));
        var crash = new ToolNotification("rule-crashed", Severity.Error, "Rule 'EL0401' threw.") { Path = "a.txt", RuleId = "EL0401", Line = 2 };
        return
        [
            ("empty", ReportFixture.Sarif(ReportFixture.Run with { ProjectUrl = "" }, ReportFixture.Summary())),
            ("plain", ReportFixture.Sarif(ReportFixture.Run, ReportFixture.Summary(1), result)),
            ("with details", ReportFixture.Sarif(ReportFixture.Run with { Details = ReportFixture.Details }, ReportFixture.Summary(1), result)),
            ("with trouble", ReportFixture.Sarif(
                ReportFixture.Run,
                ReportFixture.Summary(2, crash, crash with { IsConfiguration = true }),
                new DocumentResult("a.txt", null, 0, [], [crash]),
                result with { IsStandardInput = true })),
        ];
    }

    private static string Write(RunDescription run, SourceText text, Diagnostic diagnostic) =>
        ReportFixture.Sarif(run, ReportFixture.Summary(1), ReportFixture.Result(text, diagnostic));

    /// <summary>As a message that is not filled in carries it: with its braces doubled.</summary>
    private static TextSpan Between(SourceText text, int a, int b)
    {
        int first = a % (text.Length + 1), second = b % (text.Length + 1);
        return TextSpan.FromBounds(Math.Min(first, second), Math.Max(first, second));
    }

    private static TextSpan SpanOf(SourceText text, JsonElement region)
    {
        int Number(string name) => region.GetProperty(name).GetInt32();
        var span = new TextSpan(Number("charOffset"), Number("charLength"));
        Assert.Equal(text.GetPosition(span.Start), new LinePosition(Number("startLine"), Number("startColumn")));
        Assert.Equal(text.GetPosition(span.End), new LinePosition(Number("endLine"), Number("endColumn")));
        return span;
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

public sealed class SarifReportWriterTests
{
    [Fact]
    public void A_run_without_findings_has_empty_results_and_every_rule()
    {
        JsonElement run = ReportFixture.Log(ReportFixture.Sarif(ReportFixture.Run, ReportFixture.Summary()));

        Assert.Equal(0, run.GetProperty("results").GetArrayLength());
        Assert.Equal(["EL0301", "EL0401"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => Text(rule, "id")));
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void The_version_stands_before_the_runs() =>
        Assert.StartsWith(
            "{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n  \"version\": \"2.1.0\",\n  \"runs\": [\n",
            ReportFixture.Sarif(ReportFixture.Run, ReportFixture.Summary()), StringComparison.Ordinal);

    [Fact]
    public void A_result_gives_its_place_in_lines_and_in_offsets()
    {
        JsonElement location = CasingResult().GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("desk/first%20article.txt", Text(location.GetProperty("artifactLocation"), "uri"));
        Assert.Equal("SRCROOT", Text(location.GetProperty("artifactLocation"), "uriBaseId"));
        Assert.Equal("3:46-3:53 64+7 O'brien", Region(location.GetProperty("region")));
        Assert.Equal(
            "3:1-3:63 19+62 There was no President who did not sign. He [O'brien]] agreed.",
            Region(location.GetProperty("contextRegion")));
    }

    [Fact]
    public void Article_text_in_messages_reads_as_in_the_article_but_for_braces()
    {
        JsonElement message = CasingResult().GetProperty("message");

        Assert.Equal("Write 'O'Brien' as elsewhere, not '[O'brien]{{x}}'.", Text(message, "text"));
        Assert.Equal("default", Text(message, "id"));
        Assert.Equal(["O'Brien", "[O'brien]{x}"], message.GetProperty("arguments").EnumerateArray().Select(argument => argument.GetString()));
    }

    [Fact]
    public void Related_places_are_linked_from_the_message()
    {
        SourceText text = ReportFixture.Article();
        JsonElement result = Only(ReportFixture.Result(text, ReportFixture.Negation(text)));

        Assert.Equal("'did not' denies what is denied {{already}}. Related: [the first negation](1).", Text(result.GetProperty("message"), "text"));
        Assert.Equal("default-related", Text(result.GetProperty("message"), "id"));
        JsonElement related = result.GetProperty("relatedLocations")[0];
        Assert.Equal(1, related.GetProperty("id").GetInt32());
        Assert.Equal("3:11-3:23 29+12 no President", Region(related.GetProperty("physicalLocation").GetProperty("region")));
    }

    [Theory]
    [InlineData("the first [sic] negation", "did not", "Related: [line 3](1).")]
    [InlineData("the first negation", "did [not", "Related: line 3.")]
    [InlineData("the first negation", "[did] not", "Related: [the first negation](1).")]
    public void Brackets_do_not_spoil_a_link(string related, string words, string expected)
    {
        SourceText text = ReportFixture.Article();
        Diagnostic negation = ReportFixture.Negation(text);
        JsonElement result = Only(ReportFixture.Result(text, negation with { Arguments = [words], Related = [negation.Related[0] with { Message = related }] }));

        Assert.EndsWith(expected, Text(result.GetProperty("message"), "text"), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_related_places_are_counted_rather_than_linked()
    {
        SourceText text = ReportFixture.Article();
        Diagnostic negation = ReportFixture.Negation(text);
        JsonElement result = Only(ReportFixture.Result(text, negation with { Related = [.. Enumerable.Repeat(negation.Related[0], 150)] }));

        Assert.EndsWith("[line 3](9), [line 3](10) and 140 more.", Text(result.GetProperty("message"), "text"), StringComparison.Ordinal);
        Assert.Equal(100, result.GetProperty("relatedLocations").GetArrayLength());
    }

    [Fact]
    public void Fixes_say_whether_an_editor_must_decide()
    {
        JsonElement fixes = CasingResult().GetProperty("fixes");

        Assert.Equal("Write O'Brien", Text(fixes[0].GetProperty("description"), "text"));
        Assert.Equal("safe", Text(fixes[0].GetProperty("properties"), "safety"));
        JsonElement replacement = fixes[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal(64, replacement.GetProperty("deletedRegion").GetProperty("charOffset").GetInt32());
        Assert.Equal("O'Brien", Text(replacement.GetProperty("insertedContent"), "text"));
        Assert.Equal("Drop [the name] (needs an editor)", Text(fixes[1].GetProperty("description"), "text"));
        Assert.False(fixes[1].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].TryGetProperty("insertedContent", out _));
    }

    [Fact]
    public void Fingerprints_survive_lines_that_are_added_above()
    {
        SourceText text = ReportFixture.Article(), moved = new(text.Path, "New.\r\n\r\n" + text.Content);

        JsonElement before = Only(ReportFixture.Result(text, ReportFixture.Casing(text))).GetProperty("partialFingerprints");
        JsonElement after = Only(ReportFixture.Result(moved, ReportFixture.Casing(moved))).GetProperty("partialFingerprints");

        Assert.Equal(before.ToString(), after.ToString());
        Assert.Matches("^[0-9a-f]{16}:1$", Text(before, "editorialLint/v1"));
    }

    [Fact]
    public void Equal_findings_in_one_file_have_different_fingerprints()
    {
        SourceText text = ReportFixture.Article();
        JsonElement results = ReportFixture.Log(ReportFixture.Sarif(
            ReportFixture.Run, ReportFixture.Summary(),
            ReportFixture.Result(text, ReportFixture.Casing(text), ReportFixture.Casing(text)))).GetProperty("results");

        Assert.EndsWith(":1", Text(results[0].GetProperty("partialFingerprints"), "editorialLint/v1"), StringComparison.Ordinal);
        Assert.EndsWith(":2", Text(results[1].GetProperty("partialFingerprints"), "editorialLint/v1"), StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_files_are_no_artifacts_and_indexes_skip_them()
    {
        SourceText clean = ReportFixture.Article("a.txt"), faulty = ReportFixture.Article("b.txt");
        JsonElement run = ReportFixture.Log(ReportFixture.Sarif(
            ReportFixture.Run, ReportFixture.Summary(),
            ReportFixture.Result(clean), ReportFixture.Result(faulty, ReportFixture.Casing(faulty))));

        JsonElement artifact = Assert.Single(run.GetProperty("artifacts").EnumerateArray());
        Assert.Equal("b.txt", Text(artifact.GetProperty("location"), "uri"));
        Assert.Equal(ReportFixture.ArticleText.Length, artifact.GetProperty("length").GetInt32());
        Assert.False(artifact.TryGetProperty("contents", out _));
        JsonElement place = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(0, place.GetProperty("artifactLocation").GetProperty("index").GetInt32());
    }

    [Fact]
    public void Standard_input_carries_its_contents()
    {
        SourceText text = ReportFixture.Article("<stdin>");
        DocumentResult result = ReportFixture.Result(text, ReportFixture.Casing(text)) with { IsStandardInput = true };
        JsonElement artifact = ReportFixture.Log(ReportFixture.Sarif(ReportFixture.Run, ReportFixture.Summary(), result)).GetProperty("artifacts")[0];

        Assert.Equal("%3Cstdin%3E", Text(artifact.GetProperty("location"), "uri"));
        Assert.Equal(ReportFixture.ArticleText, Text(artifact.GetProperty("contents"), "text"));
    }

    [Theory]
    [InlineData("/srv/a b.txt", "file:///srv/a%20b.txt", false)]
    [InlineData("C:/desk/ä.txt", "file:///C:/desk/%C3%A4.txt", false)]
    [InlineData("../a#1.txt", "../a%231.txt", true)]
    [InlineData("./a:b.txt", "a%3Ab.txt", true)]
    public void Paths_become_addresses(string path, string uri, bool isRelative)
    {
        SourceText text = ReportFixture.Article(path);
        JsonElement location = Only(ReportFixture.Result(text, ReportFixture.Casing(text)))
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        Assert.Equal(uri, Text(location, "uri"));
        Assert.Equal(isRelative, location.TryGetProperty("uriBaseId", out _));
    }

    [Fact]
    public void A_crashed_rule_is_a_notification_of_an_unsuccessful_run()
    {
        var crash = new ToolNotification("rule-crashed", Severity.Error, "Rule EL0401 threw on {a}.") { Path = "a.txt", RuleId = "EL0401" };
        var setting = new ToolNotification("odd-setting", Severity.Warning, "Unknown key.") { Path = ".editorconfig", Line = 3, IsConfiguration = true };
        DocumentResult result = new("a.txt", null, 0, [], [crash]);
        JsonElement run = ReportFixture.Log(ReportFixture.Sarif(ReportFixture.Run, ReportFixture.Summary(2, setting, crash), result));

        JsonElement invocation = run.GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        JsonElement notification = Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.Equal("rule-crashed", Text(notification.GetProperty("descriptor"), "id"));
        Assert.Equal("Rule EL0401 threw on {{a}}.", Text(notification.GetProperty("message"), "text"));
        Assert.Equal(1, notification.GetProperty("associatedRule").GetProperty("index").GetInt32());
        Assert.Equal(0, notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("index").GetInt32());
        JsonElement configuration = Assert.Single(invocation.GetProperty("toolConfigurationNotifications").EnumerateArray());
        Assert.Equal(3, configuration.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void Without_details_a_log_says_nothing_of_the_machine()
    {
        SourceText text = ReportFixture.Article();
        DocumentResult result = ReportFixture.Result(text, ReportFixture.Casing(text), ReportFixture.Negation(text));
        string sarif = ReportFixture.Sarif(ReportFixture.Run, ReportFixture.Summary(1), result);

        Assert.Equal(sarif, ReportFixture.Sarif(ReportFixture.Run, ReportFixture.Summary(1), result));
        JsonElement run = ReportFixture.Log(sarif);
        Assert.False(run.GetProperty("originalUriBaseIds").GetProperty("SRCROOT").TryGetProperty("uri", out _));
        Assert.False(run.TryGetProperty("versionControlProvenance", out _));
        Assert.Equal(["executionSuccessful", "exitCode"], run.GetProperty("invocations")[0].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Details_name_folder_revision_hash_and_times()
    {
        SourceText text = ReportFixture.Article();
        DocumentResult result = ReportFixture.Result(text, ReportFixture.Casing(text)) with { Bytes = "abc"u8.ToArray() };
        JsonElement run = ReportFixture.Log(ReportFixture.Sarif(ReportFixture.Run with { Details = ReportFixture.Details }, ReportFixture.Summary(1), result));

        Assert.Equal("file:///srv/news%20desk/sub/", Text(run.GetProperty("originalUriBaseIds").GetProperty("SRCROOT"), "uri"));
        JsonElement checkout = run.GetProperty("versionControlProvenance")[0].GetProperty("mappedTo");
        Assert.Equal("SRCROOT", Text(checkout, "uriBaseId"));
        Assert.Equal("../", Text(checkout, "uri"));
        Assert.Equal(
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            Text(run.GetProperty("artifacts")[0].GetProperty("hashes"), "sha-256"));
        Assert.Equal("1970-01-01T00:00:00.000Z", Text(run.GetProperty("invocations")[0], "startTimeUtc"));
    }

    [Fact]
    public void A_finding_in_an_empty_file_has_a_region_but_no_context()
    {
        var text = new SourceText("empty.txt", "");
        var diagnostic = new Diagnostic(ReportFixture.DoubleNegation, Severity.Suggestion, text.GetLocation(default)) { Message = ReportFixture.DoubleNegation.Messages[0] };
        JsonElement location = Only(ReportFixture.Result(text, diagnostic)).GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("1:1-1:1 0+0 ", Region(location.GetProperty("region")));
        Assert.False(location.TryGetProperty("contextRegion", out _));
    }

    [Theory]
    [InlineData("Two.\nThe mayor did not come.\nFour.", "1:1-3:6 Two.\nThe mayor did not come.\nFour.")]
    [InlineData("\nThe mayor did not come.\n", "2:1-2:24 The mayor did not come.")]
    [InlineData("Two.\nThe mayor of the town by the river, who had been invited twice, did not come.", "2:5-2:78 mayor of the town by the river, who had been invited twice, did not come.")]
    public void A_context_shows_the_place_within_the_width_of_a_viewer(string content, string expected)
    {
        var text = new SourceText("a.txt", content);
        var diagnostic = new Diagnostic(ReportFixture.DoubleNegation, Severity.Suggestion, text.GetLocation(ReportFixture.Find(text, "did not"))) { Message = ReportFixture.DoubleNegation.Messages[0] };
        JsonElement context = Only(ReportFixture.Result(text, diagnostic)).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("contextRegion");

        Assert.Equal(expected, Regex.Replace(Region(context), " \\d+\\+\\d+", ""));
    }

    [Fact]
    public void A_long_line_is_not_repeated_for_every_finding()
    {
        var text = new SourceText("long.txt", new string('x', 2_000_000));
        ImmutableArray<Diagnostic> diagnostics =
        [
            .. Enumerable.Range(0, 50).Select(i => new Diagnostic(ReportFixture.DoubleNegation, Severity.Suggestion, text.GetLocation(new TextSpan(i, i % 2 == 0 ? 3 : 1_000_000)))
            {
                Message = ReportFixture.DoubleNegation.Messages[0],
            }),
        ];

        string sarif = ReportFixture.Sarif(ReportFixture.Run, ReportFixture.Summary(), new DocumentResult(text.Path, text, text.Length, diagnostics, []));
        Assert.InRange(sarif.Length, 0, 50 * 4000);
    }

    private static JsonElement CasingResult()
    {
        SourceText text = ReportFixture.Article();
        return Only(ReportFixture.Result(text, ReportFixture.Casing(text)));
    }

    private static JsonElement Only(DocumentResult result) =>
        ReportFixture.Log(ReportFixture.Sarif(ReportFixture.Run, ReportFixture.Summary(), result)).GetProperty("results")[0];

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static string Region(JsonElement region)
    {
        int Number(string name) => region.GetProperty(name).GetInt32();
        return $"{Number("startLine")}:{Number("startColumn")}-{Number("endLine")}:{Number("endColumn")} " +
            $"{Number("charOffset")}+{Number("charLength")} {Text(region.GetProperty("snippet"), "text")}";
    }
}

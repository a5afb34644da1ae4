using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using EditorialLint.Engine.Baselines;
using EditorialLint.Engine.Reporting;
using EditorialLint.Engine.Tests.Reporting;
using NJsonSchema;
using Xunit;

namespace EditorialLint.Engine.Tests.Baselines;

public sealed class BaselineReportTests
{
    private const string Council = "The council saw a defect in the plan.\n";
    private const string Mayor = "The mayor denied any defect at the meeting.\n";
    private const string Press = "The press found every defect.\n";

    /// <summary>One finding of each state: known, edited, gone and new.</summary>
    private static readonly Archive After = new(("a.txt", Council + Mayor.Replace("meeting", "session", StringComparison.Ordinal) + "No defect by night.\n"));

    private static readonly ImmutableArray<BaselineEntry> Baseline = new Archive(("a.txt", Council + Mayor), ("b.txt", Press)).Record();

    [Fact]
    public async Task A_log_tells_every_state_and_keeps_to_the_schema()
    {
        string sarif = Report(static stream => new SarifReportWriter(stream));
        JsonElement results = ReportFixture.Log(sarif).GetProperty("results");
        Assert.Equal(
            ["unchanged a.txt 1", "updated a.txt 2", "new a.txt 3", "absent b.txt 1"],
            results.EnumerateArray().Select(static one =>
            {
                JsonElement place = one.GetProperty("locations")[0].GetProperty("physicalLocation");
                return $"{one.GetProperty("baselineState").GetString()} {place.GetProperty("artifactLocation").GetProperty("uri").GetString()} {place.GetProperty("region").GetProperty("startLine").GetInt32()}";
            }));
        JsonSchema schema = await ReportFixture.ReadSchema();
        Assert.Empty(schema.Validate(sarif));
        Assert.Empty(schema.Validate(Archive.Write(Baseline)));
    }

    [Fact]
    public void Text_shows_what_is_new_or_updated_and_counts_the_rest()
    {
        string text = Report(static stream => new KnownFindingsFilter(new TextReportWriter(new StreamWriter(stream))));
        Assert.DoesNotContain("a.txt:1:", text, StringComparison.Ordinal);
        Assert.Contains("a.txt:2:22: error Test.Defect test-defect: Mend this defect. (known, but changed)\n", text, StringComparison.Ordinal);
        Assert.Contains("a.txt:3:4: error Test.Defect test-defect: Mend this defect.\n", text, StringComparison.Ordinal);
        Assert.EndsWith(
            "2 findings (2 errors) in 1 file; 2 fixable with --fix.\nBaseline: 1 new, 1 updated, 1 unchanged, 1 absent.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_states_and_their_numbers()
    {
        using JsonDocument report = JsonDocument.Parse(Report(static stream => new KnownFindingsFilter(new JsonReportWriter(stream))));
        Assert.Equal(["updated", "new"], report.RootElement.GetProperty("findings").EnumerateArray().Select(static one => one.GetProperty("baseline").GetString()));
        Assert.Equal(
            "{\"new\":1,\"updated\":1,\"unchanged\":1,\"absent\":1}",
            JsonSerializer.Serialize(report.RootElement.GetProperty("summary").GetProperty("baseline")));
    }

    [Fact]
    public void A_test_report_fails_for_new_findings_only()
    {
        string xml = Report(static stream => new KnownFindingsFilter(new JUnitReportWriter(stream)));
        Assert.Contains("tests=\"2\" failures=\"1\"", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_at_its_limit_leaves_out_what_is_gone()
    {
        string sarif = Report(static stream => new SarifReportWriter(stream, resultLimit: 3));
        Assert.Equal(3, ReportFixture.Log(sarif).GetProperty("results").GetArrayLength());
        Assert.Contains("leaves out results (1 absent)", sarif, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_sorted_and_has_a_line_for_each_finding()
    {
        string[] lines = Archive.Write([.. Baseline.Reverse()]).Split('\n');
        Assert.Equal(Archive.Write(Baseline).Split('\n'), lines);
        Assert.Equal(7, lines.Length);
        Assert.Equal(
            """{"ruleId":"Test.Defect","message":{"text":"Mend this defect."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.txt"},"region":{"startLine":1,"startColumn":19,"endLine":1,"endColumn":25,"snippet":{"text":"defect"}},"contextRegion":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":37,"snippet":{"text":"The council saw a defect in the plan"}}}}],"partialFingerprints":{"editorialLint/v1":"2443be15f69026a1:1","editorialLintSentence/v1":"89c86e8ba66fab4c"}},""",
            lines[2]);
    }

    private static string Report(Func<Stream, IReportWriter> create)
    {
        using var stream = new MemoryStream();
        IReportWriter writer = create(stream);
        After.Compare(Baseline, wrap: states => new CompositeReportWriter([states, writer]));
        (writer as IDisposable)?.Dispose();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

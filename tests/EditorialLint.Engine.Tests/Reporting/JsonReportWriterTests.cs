using System.Text.Json;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

public sealed class JsonReportWriterTests
{
    [Fact]
    public void Offsets_and_edits_fit_the_text()
    {
        DocumentResult seed = OddReport.Seed;
        string content = seed.Text!.Content;
        using JsonDocument report = JsonDocument.Parse(ReportFormats.Write("json", seed));
        JsonElement[] findings = [.. report.RootElement.GetProperty("findings").EnumerateArray()];
        Assert.Equal(["O'brien", "did not"], findings.Select(finding => Words(content, finding)));
        Assert.Equal(["no President"], findings[1].GetProperty("related").EnumerateArray().Select(place => Words(content, place)));
        JsonElement fix = findings[0].GetProperty("fixes")[0];
        Assert.Equal("safe", fix.GetProperty("safety").GetString());
        JsonElement edit = fix.GetProperty("edits")[0];
        Assert.Equal("O'brien", content[edit.GetProperty("start").GetInt32()..edit.GetProperty("end").GetInt32()]);
        Assert.Equal("O'Brien", edit.GetProperty("text").GetString());
        Assert.Equal("utf16", report.RootElement.GetProperty("offsetUnit").GetString());
    }

    [Fact]
    public void The_end_sums_up()
    {
        var summary = new RunSummary(7, 6, 5, 4, 3, 2, 1, [OddReport.Setting]) { Suppressed = 8 };
        using JsonDocument report = JsonDocument.Parse(ReportFormats.Write("json", ReportFixture.Run, summary));
        Assert.Equal(
            """{"files":7,"errors":6,"warnings":5,"suggestions":4,"suppressed":8,"fixable":3,"fixed":2,"exitCode":1}""",
            JsonSerializer.Serialize(report.RootElement.GetProperty("summary")));
        JsonElement trouble = Assert.Single(report.RootElement.GetProperty("notifications").EnumerateArray());
        Assert.Equal((".editorconfig", 3), (trouble.GetProperty("file").GetString(), trouble.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void An_unfinished_report_does_not_end_in_the_stream()
    {
        using var stream = new MemoryStream();
        using (var writer = new Engine.Reporting.JsonReportWriter(stream))
        {
            writer.Begin(ReportFixture.Run);
            writer.Write(OddReport.Seed);
        }

        Assert.Equal(0, stream.Length);
    }

    private static string Words(string content, JsonElement place)
    {
        JsonElement start = place.GetProperty("start"), end = place.GetProperty("end");
        var text = new SourceText("a.txt", content);
        int offset = start.GetProperty("offset").GetInt32();
        Assert.Equal(offset, text.GetOffset(new LinePosition(start.GetProperty("line").GetInt32(), start.GetProperty("column").GetInt32())));
        return content[offset..end.GetProperty("offset").GetInt32()];
    }
}

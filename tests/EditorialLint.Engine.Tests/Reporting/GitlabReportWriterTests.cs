using System.Text.Json;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

public sealed class GitlabReportWriterTests
{
    [Fact]
    public void An_issue_has_the_keys_that_GitLab_requires()
    {
        foreach (JsonElement issue in Issues(ReportFormats.Write("gitlab", ReportFixture.Run, ReportFixture.Summary(2, OddReport.Unreadable), OddReport.Seed)))
        {
            Assert.NotEqual("", issue.GetProperty("description").GetString());
            Assert.NotEqual("", issue.GetProperty("check_name").GetString());
            Assert.NotEqual("", issue.GetProperty("fingerprint").GetString());
            Assert.Contains(issue.GetProperty("severity").GetString(), (string[])["info", "minor", "major", "critical", "blocker"]);
            Assert.NotEqual("", issue.GetProperty("location").GetProperty("path").GetString());
            Assert.True(issue.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32() > 0);
        }
    }

    [Fact]
    public void The_same_words_elsewhere_have_another_fingerprint()
    {
        var text = new SourceText("a.txt", ReportFixture.ArticleText + "\r\n\r\n" + ReportFixture.ArticleText);
        SourceText other = ReportFixture.Article("b.txt");
        int again = text.Content.LastIndexOf("O'brien", StringComparison.Ordinal);
        string[] fingerprints = Fingerprints(
            ReportFixture.Result(text, ReportFixture.Casing(text), ReportFixture.Casing(text) with { Location = text.GetLocation(new TextSpan(again, 7)) }),
            ReportFixture.Result(other, ReportFixture.Casing(other)));
        Assert.Equal(3, fingerprints.Length);
        Assert.Equal(3, fingerprints.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Lines_that_move_leave_the_fingerprint()
    {
        SourceText before = ReportFixture.Article(), after = new(before.Path, "A new paragraph.\r\n\r\n" + before.Content);
        Assert.Equal(
            Fingerprints(ReportFixture.Result(before, ReportFixture.Casing(before))),
            Fingerprints(ReportFixture.Result(after, ReportFixture.Casing(after))));
    }

    private static string[] Fingerprints(params ReadOnlySpan<DocumentResult> results) =>
        [.. Issues(ReportFormats.Write("gitlab", results)).Select(static issue => issue.GetProperty("fingerprint").GetString()!)];

    private static JsonElement[] Issues(string report)
    {
        using JsonDocument document = JsonDocument.Parse(report);
        return [.. document.RootElement.EnumerateArray().Select(static issue => issue.Clone())];
    }
}

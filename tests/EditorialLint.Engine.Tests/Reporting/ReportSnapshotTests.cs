using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

/// <summary>What each format looks like: the seed article, odd text, a clean and an unreadable file, and trouble of the run.</summary>
public sealed class ReportSnapshotTests
{
    [Fact]
    public void Json() => Snapshot.Match(Report("json"));

    [Fact]
    public void Github() => Snapshot.Match(Report("github"));

    [Fact]
    public void Gitlab() => Snapshot.Match(Report("gitlab"));

    [Fact]
    public void JUnit() => Snapshot.Match(Report("junit"));

    [Fact]
    public void Checkstyle() => Snapshot.Match(Report("checkstyle"));

    [Fact]
    public void MSBuild() => Snapshot.Match(Report("msbuild"));

    [Fact]
    public void Rdjson() => Snapshot.Match(Report("rdjson"));

    private static string Report(string name) => ReportFormats.Write(
        name,
        ReportFixture.Run with { FailOn = Severity.Warning },
        ReportFixture.Summary(2, OddReport.OfNoFile, OddReport.Setting, OddReport.Unreadable),
        OddReport.Result,
        OddReport.Seed,
        ReportFixture.Result(ReportFixture.Article("wire/clean.txt")),
        new DocumentResult("./wire/x.txt", null, 0, [], [OddReport.Unreadable]));
}

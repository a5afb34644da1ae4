using System.Xml.Linq;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

public sealed class XmlReportTests
{
    private const string OddMessage = "Write '50% \"so\"\r\n<b>]]>, 'x': \U0001F600 ␁ \uFFFD' as elsewhere, not '␛[31m'.";

    [Fact]
    public void Odd_words_come_back_from_Checkstyle_with_controls_as_pictures()
    {
        XElement file = Assert.Single(XElement.Parse(ReportFormats.Write("checkstyle", OddReport.Result)).Elements());
        Assert.Equal("wire/50%, \"a\": b\nc.txt", file.Attribute("name")!.Value);
        XElement error = Assert.Single(file.Elements());
        Assert.Equal(OddMessage, error.Attribute("message")!.Value);
        Assert.Equal(("1", "10"), (error.Attribute("line")!.Value, error.Attribute("column")!.Value));
        Assert.Equal(("warning", "EditorialLint.names.EL0301"), (error.Attribute("severity")!.Value, error.Attribute("source")!.Value));
    }

    [Fact]
    public void Odd_words_come_back_from_JUnit_with_controls_as_pictures()
    {
        XElement failure = Assert.Single(JUnit(Severity.Warning, OddReport.Result).Descendants("failure"));
        Assert.Equal(OddMessage, failure.Attribute("message")!.Value);
        Assert.Contains(OddMessage, failure.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Severity.Error, 1)]
    [InlineData(Severity.Suggestion, 2)]
    [InlineData(Severity.None, 0)]
    public void A_case_fails_when_its_finding_fails_the_run(Severity failOn, int failures)
    {
        XElement suite = Assert.Single(JUnit(failOn, OddReport.Seed).Elements());
        Assert.Equal(("2", failures.ToString()), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value));
        Assert.Equal(failures, suite.Descendants("failure").Count());
        Assert.Equal(2 - failures, suite.Descendants("system-out").Count());
    }

    [Fact]
    public void A_clean_file_is_a_case_that_passes_and_an_unread_one_an_error()
    {
        XElement suites = XElement.Parse(ReportFormats.Write(
            "junit",
            ReportFixture.Run,
            ReportFixture.Summary(2, OddReport.Unreadable),
            ReportFixture.Result(ReportFixture.Article("clean.txt")),
            new DocumentResult("x.txt", null, 0, [], [OddReport.Unreadable])));
        Assert.Equal(["clean.txt", "editorial-lint"], suites.Elements().Select(static suite => suite.Attribute("name")!.Value));
        Assert.Equal(["1 0 0", "1 0 1"], suites.Elements().Select(static suite =>
            $"{suite.Attribute("tests")!.Value} {suite.Attribute("failures")!.Value} {suite.Attribute("errors")!.Value}"));
        Assert.Equal("unreadable-file", Assert.Single(suites.Descendants("error")).Attribute("type")!.Value);
    }

    private static XElement JUnit(Severity failOn, params ReadOnlySpan<DocumentResult> results) =>
        XElement.Parse(ReportFormats.Write("junit", ReportFixture.Run with { FailOn = failOn }, ReportFixture.Summary(1), results));
}

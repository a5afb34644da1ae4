using EditorialLint.Core.Text;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

public sealed class MSBuildReportWriterTests
{
    [Fact]
    public void A_finding_names_start_and_end()
    {
        SourceText text = ReportFixture.Article();
        Assert.Equal(
            "desk/first article.txt(3,46,3,53): error EL0301: Write 'O'Brien' as elsewhere, not '[O'brien]{x}'.\n" +
            "desk/first article.txt(3,28,3,35): info EL0401: 'did not' denies what is denied {already}.\n",
            ReportFormats.Write("msbuild", ReportFixture.Result(text, ReportFixture.Casing(text), ReportFixture.Negation(text))));
    }

    [Fact]
    public void A_finding_is_one_line_whatever_it_quotes() =>
        Assert.Equal(
            "wire/50%, \"a\": b␊c.txt(1,10,2,20): warning EL0301: " +
            "Write '50% \"so\"␍␊<b>]]>, 'x': \U0001F600 ␁ \uFFFD' as elsewhere, not '␛[31m'.\n",
            ReportFormats.Write("msbuild", OddReport.Result));

    [Fact]
    public void Trouble_of_the_run_comes_from_the_tool() =>
        Assert.Equal(
            "editorial-lint : error rule-crashed: Rule EL0401 could not start.\n" +
            ".editorconfig(3): error configuration: unknown setting 'x'.\n",
            ReportFormats.Write("msbuild", ReportFixture.Run, ReportFixture.Summary(2, OddReport.OfNoFile, OddReport.Setting)));
}

using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

public sealed class GithubReportWriterTests
{
    [Fact]
    public void Properties_and_message_escape_what_would_end_them() =>
        Assert.Equal(
            "::warning file=wire/50%25%2C \"a\"%3A b%0Ac.txt,line=1,endLine=2,title=EL0301 name-casing" +
            "::Write '50%25 \"so\"%0D%0A<b>]]>, 'x': \U0001F600 ␁ \uFFFD' as elsewhere, not '␛[31m'.\n",
            ReportFormats.Write("github", OddReport.Result));

    [Fact]
    public void A_place_on_one_line_has_columns()
    {
        SourceText text = ReportFixture.Article();
        Assert.StartsWith(
            "::error file=desk/first article.txt,line=3,endLine=3,col=46,endColumn=53,title=EL0301 name-casing::",
            ReportFormats.Write("github", ReportFixture.Result(text, ReportFixture.Casing(text))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void No_article_can_give_a_command_of_its_own()
    {
        var text = new SourceText("a.txt\n::error::x", "::add-mask::secret\n::error::x");
        Diagnostic diagnostic = ReportFixture.Casing(ReportFixture.Article()) with { Location = text.GetLocation(new TextSpan(0, 20)), Arguments = [text.Content, text.Content] };
        string line = Assert.Single(ReportFormats.Write("github", ReportFixture.Result(text, diagnostic)).TrimEnd('\n').Split('\n'));
        Assert.StartsWith("::error file=", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Trouble_of_the_run_is_annotated_without_a_file() =>
        Assert.Equal(
            "::error title=editorial-lint rule-crashed::Rule EL0401 could not start.\n" +
            "::error file=.editorconfig,line=3,title=editorial-lint configuration::unknown setting 'x'.\n",
            ReportFormats.Write("github", ReportFixture.Run, ReportFixture.Summary(2, OddReport.OfNoFile, OddReport.Setting)));

    [Theory]
    [InlineData(10, null)]
    [InlineData(13, "GitHub shows 10 error annotations of a step; 3 more are in this log only.")]
    public void What_GitHub_does_not_show_is_told_at_the_end(int findings, string? expected)
    {
        SourceText text = ReportFixture.Article();
        DocumentResult result = ReportFixture.Result(text, [.. Enumerable.Repeat(ReportFixture.Casing(text), findings)]);
        string last = ReportFormats.Write("github", result).TrimEnd('\n').Split('\n')[^1];
        if (expected is null)
            Assert.StartsWith("::error", last, StringComparison.Ordinal);
        else
            Assert.Equal(expected, last);
    }
}

using System.Text.Json;
using Xunit;

namespace EditorialLint.Cli.Tests;

public sealed class SuppressionTests : IDisposable
{
    private readonly ProgramFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<!-- editorial-lint disable-next test-defect: the name of a band -->\nA defect.\n\nA defect.\n", "a.md:4:3")]
    [InlineData("A defect.\n\n<!-- editorial-lint disable Test.Defect -->\n\nA defect.\n\nA defect.\n\n<!-- editorial-lint enable -->\n\nA defect.\n", "a.md:1:3 a.md:11:3")]
    [InlineData("A defect.\n\n<!-- editorial-lint disable-file tests: a list of defects -->\n\nA defect.\n", "")]
    [InlineData("A defect. <!-- editorial-lint disable-next test-defect --> A defect.\n\nA defect.\n", "a.md:1:3 a.md:3:3")]
    [InlineData("<!-- editorial-lint disable -->\n\nA defect.\n\n<!-- editorial-lint enable test-defect -->\n\nA defect.\n", "a.md:7:3")]
    [InlineData("<!-- a note: editorial-lint disable-file -->\n\nA defect.\n", "a.md:3:3")]
    public void Comments_suppress_what_they_say(string text, string places)
    {
        _folder.Write("a.md", text);
        Assert.Equal(places.Split(' ', StringSplitOptions.RemoveEmptyEntries), Find("a.md"));
    }

    [Fact]
    public void Html_and_mdx_have_comments_too()
    {
        _folder.Write("a.html", "<p>A defect.</p><!-- editorial-lint disable-next --><p>A defect.</p>");
        _folder.Write("b.mdx", "A defect.\n\n{/* editorial-lint disable-next */}\n\nA defect.\n");
        Assert.Equal(["a.html:1:6", "b.mdx:1:3"], Find("."));
    }

    [Theory]
    [InlineData("<!-- editorial-lint disable-next EL9999 -->\nA defect.\n", "a.md:1: unknown rule 'EL9999' in the suppression")]
    [InlineData("One.\n\n<!-- editorial-lint disable-nxt EL0104 -->\n", "a.md:3: unknown word 'disable-nxt' in the suppression; did you mean 'disable-next'? Use one of disable-next, disable, enable, disable-file")]
    [InlineData("<!-- editorial-lint -->\n", "a.md:1: a comment to the program says nothing; write one of disable-next, disable, enable, disable-file")]
    public void A_comment_that_is_not_understood_is_an_error_and_suppresses_nothing(string text, string problem)
    {
        _folder.Write("a.md", text);
        Assert.Equal(2, _folder.Run("lint"));
        Assert.Contains(problem, _folder.Error, StringComparison.Ordinal);
        Assert.Equal(text.Contains("defect", StringComparison.Ordinal), _folder.Output.Contains("Test.Defect", StringComparison.Ordinal));
    }

    [Fact]
    public void Unused_suppressions_are_found_and_removed()
    {
        _folder.Write("a.md", "<!-- editorial-lint disable-next EL0101 -->\r\nFine copy.\r\n\r\n<!-- editorial-lint disable-next EL0101, test-defect: a band -->\r\nA defect.\r\n");

        Assert.Equal(0, _folder.Run("lint"));
        Assert.Contains("a.md:1:1: warning EL0901", _folder.Output, StringComparison.Ordinal);
        Assert.Contains("a.md:4:34: warning EL0901", _folder.Output, StringComparison.Ordinal);
        _folder.Run("lint", "--fix");
        Assert.Equal("Fine copy.\r\n\r\n<!-- editorial-lint disable-next test-defect: a band -->\r\nA defect.\r\n", _folder.Read("a.md"));
    }

    [Fact]
    public void Rules_that_did_not_run_are_not_judged()
    {
        _folder.Write("a.md", "<!-- editorial-lint disable-next EL0101 -->\nFine copy.\n\n<!-- editorial-lint disable-next -->\nFine copy.\n");
        Assert.Equal(0, _folder.Run("lint", "--select", "EL0901,EL0104", "--fail-on", "suggestion"));
    }

    [Theory]
    [InlineData("disable-next punctuation", "--min-level", "warning")]
    [InlineData("disable-next", "--min-level", "warning")]
    [InlineData("disable-next punctuation", "--ignore", "EL0110")]
    [InlineData("disable-next", "--select", "names,unused-suppression")]
    public void A_part_of_the_rules_does_not_judge_what_names_more(string comment, params string[] options)
    {
        string text = $"<!-- editorial-lint {comment}: the author's hyphen -->\nHe seeks ties - good ones.\n";
        _folder.Write("a.md", text);
        Assert.Equal(0, _folder.Run(["lint", "--fail-on", "suggestion", .. options]));
        _folder.Run(["lint", "--fix", .. options]);
        Assert.Equal(text, _folder.Read("a.md"));
    }

    [Fact]
    public void A_category_that_is_off_is_not_judged()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\neditorial_diagnostic.category-names.severity = none\n");
        _folder.Write("a.md", "<!-- editorial-lint disable-next names -->\nRobert O'brien left.\n");
        Assert.Equal(0, _folder.Run("lint", "--fail-on", "suggestion"));
    }

    [Fact]
    public void A_category_whose_rules_all_ran_is_judged()
    {
        _folder.Write("a.md", "<!-- editorial-lint disable-next grammar -->\nFine copy.\n");
        _folder.Run("lint", "--ignore", "EL0110");
        Assert.Contains("a.md:1:1: warning EL0901", _folder.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("disable names", "enable EL0301", "enable EL0311")]
    [InlineData("disable", "enable EL0301", "enable")]
    [InlineData("disable EL0301, EL0404", "enable names", "enable grammar")]
    public void An_enable_that_ends_anything_is_used(string disable, string first, string second)
    {
        _folder.Write("a.md", $"<!-- editorial-lint {disable} -->\nRobert O'brien met obama in the the park.\n<!-- editorial-lint {first} -->\n\nWords.\n\n<!-- editorial-lint {second} -->\n\nWords.\n");
        _folder.Run("lint", "--select", "EL0901,EL0301,EL0311,EL0404");
        Assert.DoesNotContain("enable", _folder.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("disable EL0404", "enable EL0301")]
    [InlineData("disable names", "enable grammar")]
    [InlineData("disable-next EL0404", "enable EL0404")]
    public void An_enable_that_ends_nothing_is_found(string disable, string enable)
    {
        _folder.Write("a.md", $"<!-- editorial-lint {disable} -->\nRobert O'brien met obama in the the park.\n\n<!-- editorial-lint {enable} -->\n\nWords.\n");
        _folder.Run("lint");
        Assert.Contains("a.md:4:1: warning EL0901 unused-suppression: ", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_house_may_ask_for_reasons()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\neditorial_option.unused-suppression.require-reason = true\n");
        _folder.Write("a.md", "<!-- editorial-lint disable-next test-defect -->\nA defect.\n\n<!-- editorial-lint disable-next test-defect: a band -->\nA defect.\n");
        _folder.Run("lint");
        Assert.Contains("a.md:1:1: warning EL0901 unused-suppression: Say behind a colon why this is suppressed.", _folder.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a.md:4:", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppressed_place_is_not_fixed()
    {
        const string Text = "<!-- editorial-lint disable-next test-defect -->\nA defect.\n";
        _folder.Write("a.md", Text);
        Assert.Equal(0, _folder.Run("lint", "--fix", "--unsafe-fixes"));
        Assert.Equal(Text, _folder.Read("a.md"));
        Assert.Contains("No findings in 1 file (1 suppressed).", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_tells_suppressed_results_unless_it_is_not_to()
    {
        _folder.Write("a.md", "A defect.\n\n<!-- editorial-lint disable-next test-defect: a band -->\nA defect.\n");

        _folder.Run("lint", "--format", "sarif");
        using (JsonDocument log = JsonDocument.Parse(_folder.Output))
        {
            JsonElement[] results = [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
            Assert.Equal([0, 1], results.Select(static result => result.GetProperty("suppressions").GetArrayLength()));
            JsonElement suppression = results[1].GetProperty("suppressions")[0];
            Assert.Equal("inSource", suppression.GetProperty("kind").GetString());
            Assert.Equal("a band", suppression.GetProperty("justification").GetString());
            Assert.Equal(3, suppression.GetProperty("location").GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        }

        _folder.Run("lint", "--format", "sarif", "--sarif-suppressed", "omit");
        using JsonDocument plain = JsonDocument.Parse(_folder.Output);
        JsonElement only = Assert.Single(plain.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.False(only.TryGetProperty("suppressions", out _));
    }

    private string[] Find(string path)
    {
        _folder.Run("lint", path, "--select", "test-defect", "--format", "json");
        using JsonDocument report = JsonDocument.Parse(_folder.Output);
        return
        [
            .. from finding in report.RootElement.GetProperty("findings").EnumerateArray()
               let start = finding.GetProperty("start")
               select $"{finding.GetProperty("file").GetString()}:{start.GetProperty("line")}:{start.GetProperty("column")}",
        ];
    }
}

using System.Text;
using Xunit;

namespace EditorialLint.EndToEnd.Tests;

/// <summary>Markup made to take a parser's time or stack: every file ends soon, and no other file is lost.</summary>
public sealed class MarkupBombTests : IDisposable
{
    private const int Depth = 100_000;

    private readonly NativeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.html", "<div>")]
    [InlineData("a.html", "<b>")]
    [InlineData("a.html", "<q>")]
    [InlineData("a.html", "<p title=\"")]
    [InlineData("a.html", "<!--")]
    [InlineData("a.html", "&amp;")]
    [InlineData("a.md", "> ")]
    [InlineData("a.md", ">")]
    [InlineData("a.md", "[")]
    [InlineData("a.md", "![")]
    [InlineData("a.md", "[a](")]
    [InlineData("a.md", "*a **a ")]
    [InlineData("a.md", "- ")]
    [InlineData("a.md", "`a``")]
    [InlineData("a.md", "<div>")]
    [InlineData("a.md", "[^1]: ")]
    [InlineData("a.mdx", "{")]
    [InlineData("a.mdx", "<A b={")]
    [InlineData("a.txt", "(")]
    [InlineData("a.txt", "\"a ")]
    public void Deep_nesting(string name, string piece) => AssertBounded(name, string.Concat(Enumerable.Repeat(piece, Depth)));

    [Fact]
    public void A_Markdown_table_of_50_MB() => AssertBounded("a.md", Table("| a | b |\n| --- | --- |\n", "| The cat | sat. |\n", ""));

    [Fact]
    public void An_HTML_table_of_50_MB() => AssertBounded("a.html", Table("<table>", "<tr><td>The cat<td>sat.", "</table>"));

    [Fact]
    public void A_Markdown_table_of_one_row_of_50_MB() => AssertBounded("a.md", Table("| a | b |\n| --- | --- |\n", "| The cat ", "|\n"));

    private static string Table(string start, string row, string end)
    {
        var table = new StringBuilder(start, 50_000_100);
        while (table.Length < 50_000_000)
            table.Append(row);
        return table.Append(end).ToString();
    }

    private void AssertBounded(string name, string content)
    {
        _folder.Write(name, content);
        _folder.Write("z.txt", NativeFolder.Bad);
        ProgramRun run = _folder.Run("lint", "--format", "msbuild", "--output", "report");
        Assert.True(run.Elapsed < TimeSpan.FromSeconds(5), $"{run.Elapsed.TotalSeconds} s");
        Assert.True(run.PeakBytes < 1_000_000_000, $"{run.PeakBytes / 1_000_000} MB");
        Assert.Contains("z.txt(1,23,1,25): error EL0101", _folder.Read("report"), StringComparison.Ordinal);
        if (run.ExitCode == 1)
            Assert.Equal("", run.Error);
        else
            Assert.StartsWith($"editorial-lint: {name}: ", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.InRange(run.ExitCode, 1, 2);
    }
}

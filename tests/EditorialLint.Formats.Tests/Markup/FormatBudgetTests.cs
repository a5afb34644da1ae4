using System.Diagnostics;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Formats.Tests.Markup;

/// <summary>Sources that would take a parser minutes or gigabytes.</summary>
public sealed class FormatBudgetTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData(">", 100_000)]
    [InlineData("> ", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("1. ", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("![", 100_000)]
    [InlineData("[a](", 100_000)]
    [InlineData("*a ", 100_000)]
    [InlineData("*a* ", 100_000)]
    [InlineData("a<? ", 100_000)]
    [InlineData("a<!-- ", 100_000)]
    [InlineData("{", 1_000_000)]
    [InlineData("a\n", 1_000_000)]
    [InlineData("a\n\n", 1_000_000)]
    [InlineData("| a | b | c |\n", 500_000)]
    public void Markdown_beyond_the_budget_is_refused(string piece, int count) =>
        Assert.Matches("more|too", Refusal(string.Concat(Enumerable.Repeat(piece, count)), "a.md"));

    [Theory]
    [InlineData("<td>a", 1_000_000)]
    [InlineData("<q>", 300_000)]
    public void Html_beyond_the_budget_is_refused(string piece, int count) =>
        Assert.Contains("it has more than", Refusal(string.Concat(Enumerable.Repeat(piece, count)), "a.html"), StringComparison.Ordinal);

    [Fact]
    public void Admonitions_that_stand_ever_farther_in_are_refused() =>
        Assert.Contains("lists", Refusal(string.Concat(Enumerable.Range(0, 300).Select(depth => new string(' ', 4 * depth) + "!!! a \"b\"\n\n")), "a.md"), StringComparison.Ordinal);

    [Fact]
    public void Lists_that_stand_ever_farther_in_are_refused() =>
        Assert.Contains("lists", Refusal(string.Concat(Enumerable.Range(0, 3000).Select(depth => new string(' ', 2 * depth) + "- a\n")), "a.md"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<div>", 100_000, "a.html")]
    [InlineData("<b>a", 100_000, "a.html")]
    [InlineData("<i>a</b>", 100_000, "a.html")]
    [InlineData("<", 1_000_000, "a.html")]
    [InlineData("&a", 1_000_000, "a.html")]
    [InlineData("<!-- ", 500_000, "a.html")]
    [InlineData("<p a=b ", 200_000, "a.html")]
    [InlineData("<p>Some *words* of [an](article) with O'Brien. ", 20_000, "a.html")]
    [InlineData("Some *words* of [an](article) with `O'Brien`.\n\n", 20_000, "a.md")]
    [InlineData("| *some* | cell |\n", 1, "a.md")]
    [InlineData("- item\n", 20_000, "a.md")]
    [InlineData("- item\n  1. nested\n\n", 20_000, "a.md")]
    [InlineData("> quoted\n", 20_000, "a.md")]
    [InlineData("\n", 300_000, "a.md")]
    [InlineData("export const a = {\n\n", 50_000, "a.md")]
    [InlineData("<A b={", 50_000, "a.md")]
    [InlineData("a `b ``", 20_000, "a.md")]
    [InlineData("$a ", 100_000, "a.md")]
    [InlineData("$", 200_000, "a.md")]
    [InlineData("$$ a\n", 20_000, "a.md")]
    [InlineData("\\begin{a}\n", 20_000, "a.md")]
    [InlineData("\\( a", 50_000, "a.md")]
    [InlineData("[[a", 100, "a.md")]
    [InlineData("%% a", 100_000, "a.md")]
    [InlineData("%%\n", 19_999, "a.md")]
    [InlineData(":a", 100_000, "a.md")]
    [InlineData(": a\n", 20_000, "a.md")]
    [InlineData("!!! a\n\n    a\n", 20_000, "a.md")]
    [InlineData("a\n---- ----\n", 20_000, "a.md")]
    public void Long_documents_are_read_in_good_time(string piece, int count, string path)
    {
        string source = string.Concat(Enumerable.Repeat(piece, count));
        long start = Stopwatch.GetTimestamp();

        Assert.Equal(source.Length, ProseText.Read(source, path).AllTokens.Sum(token => token.Length));

        Assert.True(Stopwatch.GetElapsedTime(start) < Limit);
    }

    private static string Refusal(string source, string path)
    {
        long start = Stopwatch.GetTimestamp();
        var exception = Assert.Throws<FormatBudgetException>(() => ProseText.Read(source, path));
        Assert.True(Stopwatch.GetElapsedTime(start) < Limit);
        return exception.Message;
    }
}

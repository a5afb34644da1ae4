using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

public sealed class TextReportWriterTests
{
    [Fact]
    public void A_finding_is_underlined_with_its_fixes()
    {
        SourceText text = ReportFixture.Article();
        Assert.Equal(
            """
            desk/first article.txt:3:46: error EL0301 name-casing: Write 'O'Brien' as elsewhere, not '[O'brien]{x}'.
              3 | There was no President who did not sign. He [O'brien]] agreed.
                |                                              ^^^^^^^
                fix: Write O'Brien (--fix applies it)
                or:  Drop [the name]


            """,
            Write(ReportFixture.Result(text, ReportFixture.Casing(text))));
    }

    [Fact]
    public void A_related_place_on_the_same_line_needs_no_second_excerpt()
    {
        SourceText text = ReportFixture.Article();
        Assert.Equal(
            """
            desk/first article.txt:3:28: suggestion EL0401 double-negation: 'did not' denies what is denied {already}.
              3 | There was no President who did not sign. He [O'brien]] agreed.
                |                            ^^^^^^^
                related 3:11: the first negation


            """,
            Write(ReportFixture.Result(text, ReportFixture.Negation(text))));
    }

    [Fact]
    public void Related_places_elsewhere_are_shown_and_counted()
    {
        SourceText text = ReportFixture.Article();
        RelatedLocation headline = new(text.GetLocation(ReportFixture.Find(text, "speaks")), "the headline");
        RelatedLocation other = headline with { Location = headline.Location with { Path = "other.txt" } };
        Diagnostic diagnostic = ReportFixture.Negation(text) with { Related = [headline, other, other, other, other] };

        Assert.EndsWith(
            """
                related 1:10: the headline
              1 | Minister speaks
                |          ^^^^^^
                related other.txt:1:10: the headline
                related other.txt:1:10: the headline
                related other.txt:1:10: the headline
                and 1 more


            """,
            Write(ReportFixture.Result(text, diagnostic)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_paragraph_is_windowed_around_the_words()
    {
        string words = string.Concat(Enumerable.Repeat("lorem ipsum ", 200));
        var text = new SourceText("a.txt", words + "did not " + words);

        Assert.Equal(
            """
              1 | …lorem ipsum lorem ipsum did not lorem ipsum lorem ipsum…
                |                          ^^^^^^^
            """,
            Excerpt(text, "did not", width: 64));
    }

    [Fact]
    public void Wide_characters_tabs_and_controls_keep_the_mark_in_place()
    {
        var text = new SourceText("a.txt", "東京\t\u001b[31m e\u0301 did not");
        Assert.Equal(
            "  1 | 東京    ␛[31m e\u0301 did not\n    |                 ^^^^^^^",
            Excerpt(text, "did not", width: 80));
    }

    [Fact]
    public void A_place_over_two_lines_is_marked_to_the_end_of_the_first()
    {
        var text = new SourceText("a.txt", "one two\r\nthree");
        Assert.Equal("  1 | one two\n    |     ^^^", Excerpt(text, "two\r\nthree", width: 80));
    }

    [Fact]
    public void A_place_at_the_end_of_an_empty_file_is_marked()
    {
        var text = new SourceText("a.txt", "");
        Assert.Equal("  1 | \n    | ^", Excerpt(text, "", width: 80));
    }

    [Fact]
    public void Messages_cannot_command_the_terminal()
    {
        SourceText text = ReportFixture.Article("evil\u001b[2J.txt");
        Diagnostic diagnostic = ReportFixture.Casing(text) with { Arguments = ["\u001b]0;x\u0007", "a\nb\u202E"] };
        Assert.StartsWith(
            "evil␛[2J.txt:3:46: error EL0301 name-casing: Write '␛]0;x␇' as elsewhere, not 'a␊b\uFFFD'.\n",
            Write(ReportFixture.Result(text, diagnostic)), StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_written_only_when_asked_for()
    {
        SourceText text = ReportFixture.Article();
        DocumentResult result = ReportFixture.Result(text, ReportFixture.Casing(text));

        Assert.DoesNotContain('\u001b', Write(result));
        Assert.Contains("\u001b[1;31m^^^^^^^\u001b[0m", Write(result, new TextReportOptions { Color = true }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(840, 0, 0, 0, 0, 0, "No findings in 840 files.")]
    [InlineData(0, 0, 0, 0, 0, 0, "Nothing was checked.")]
    [InlineData(1, 6, 3, 3, 9, 0, "12 findings (6 errors, 3 warnings, 3 suggestions) in 1 file; 9 fixable with --fix.")]
    [InlineData(2, 0, 1, 0, 0, 0, "1 finding (1 warning) in 2 files.")]
    [InlineData(1, 0, 0, 0, 0, 1, "1 fix applied. No findings in 1 file.")]
    public void The_last_line_sums_up(int files, int errors, int warnings, int suggestions, int fixable, int applied, string expected)
    {
        using var output = new StringWriter();
        new TextReportWriter(output).End(new RunSummary(files, errors, warnings, suggestions, fixable, applied, 0, []));
        Assert.Equal(expected + "\n", output.ToString());
    }

    private static string Excerpt(SourceText text, string words, int width)
    {
        var diagnostic = new Diagnostic(ReportFixture.DoubleNegation, Severity.Warning, text.GetLocation(ReportFixture.Find(text, words)))
        {
            Message = ReportFixture.DoubleNegation.Messages[0],
        };
        string report = Write(ReportFixture.Result(text, diagnostic), new TextReportOptions { Width = width });
        return string.Join('\n', report.Split('\n')[1..3]);
    }

    private static string Write(DocumentResult result, TextReportOptions? options = null)
    {
        using var output = new StringWriter();
        var writer = new TextReportWriter(output, options);
        writer.Begin(ReportFixture.Run);
        writer.Write(result);
        return output.ToString();
    }
}

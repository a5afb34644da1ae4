using System.Globalization;
using CsCheck;
using EditorialLint.Core.Documents;
using EditorialLint.Engine.Reporting;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

public sealed class ConlluWriterTests
{
    private static Gen<string> Prose { get; } =
        Gen.OneOf(Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, ArbitraryProse.HighestChoice]).Array[0, 60].Select(ArbitraryProse.FromChoices);

    [Fact]
    public void Words_stand_in_ten_columns_with_their_place_in_the_file()
    {
        string[] lines = Write(ProseText.Read("He didn't go.\n\nShe <left>."));
        Assert.Equal("# newdoc id = article.txt", lines[0]);
        Assert.Equal(["# newpar", "# sent_id = 1-1", "# text = He didn't go."], lines[1..4]);
        Assert.Equal("1\tHe\the\tPRON\tPRP\t_\t4\tnsubj\t_\tStartChar=0|EndChar=2", lines[4]);
        Assert.Equal("2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\tSpaceAfter=No|StartChar=3|EndChar=6", lines[5]);
        Assert.Equal("3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\tStartChar=6|EndChar=9", lines[6]);
        Assert.Equal("4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No|StartChar=10|EndChar=12", lines[7]);
        Assert.Equal("", lines[9]);
        Assert.Equal(["# newpar", "# sent_id = 1-2"], lines[10..12]);
    }

    [Fact]
    public void Offsets_cover_the_markup_inside_a_word()
    {
        Document document = ProseText.Read("<p>caf&eacute; un<b>believ</b>able</p>", "a.html");
        string line = Write(document).Single(static line => line.StartsWith("2\t", StringComparison.Ordinal));
        Assert.StartsWith("2\tunbelievable\t", line, StringComparison.Ordinal);
        Assert.EndsWith("StartChar=15|EndChar=34", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The zero\u200Bwidth word stays.")]
    [InlineData("It is here.\u2060 He left \u200E now.")]
    public void The_text_is_what_its_words_make_up_even_with_marks_that_nobody_sees(string text)
    {
        foreach (string line in Write(ProseText.ReadParagraph(text)).Where(static line => line.StartsWith("# text = ", StringComparison.Ordinal)))
            Assert.DoesNotContain(line, static c => c is '\u200B' or '\u2060' or '\u200E');
    }

    [Fact]
    public void Any_text_gives_valid_trees_whose_words_make_up_the_text() => Prose.Sample(
        text =>
        {
            Document document = ProseText.Read(text);
            string[] lines = Write(document);
            int at = 1;
            while (at < lines.Length)
                at = AssertSentence(document, lines, at);
        },
        iter: 1000);

    private static int AssertSentence(Document document, string[] lines, int at)
    {
        if (lines[at] == "# newpar")
            at++;
        Assert.StartsWith("# sent_id = ", lines[at++], StringComparison.Ordinal);
        Assert.StartsWith("# text = ", lines[at], StringComparison.Ordinal);
        string text = lines[at++]["# text = ".Length..];
        var heads = new List<int>();
        string joined = "";
        for (; lines[at].Length > 0; at++)
        {
            string[] columns = lines[at].Split('\t');
            Assert.Equal(10, columns.Length);
            Assert.All(columns, static column => Assert.True(column.Length > 0 && !column.Any(char.IsWhiteSpace)));
            Assert.Equal(heads.Count + 1, int.Parse(columns[0]));
            Assert.True(UniversalTagNames.TryParse(columns[3], out _) && PennTagNames.TryParse(columns[4], out _));
            Assert.True(RelationNames.TryParse(columns[7], out Relation relation));
            heads.Add(int.Parse(columns[6]));
            Assert.Equal(heads[^1] == 0, relation == Relation.Root);
            AssertPlace(document, columns);
            joined += columns[1] + (columns[9].StartsWith("SpaceAfter=No|", StringComparison.Ordinal) ? "" : " ");
        }

        Assert.Equal(1, heads.Count(static head => head == 0));
        Assert.All(heads, head => Assert.InRange(head, 0, heads.Count));
        Assert.Equal(Blankless(text), Blankless(joined));
        return at + 1;
    }

    private static void AssertPlace(Document document, string[] columns)
    {
        string[] places = columns[9].Split('|');
        int start = int.Parse(places[^2]["StartChar=".Length..]), end = int.Parse(places[^1]["EndChar=".Length..]);
        Assert.Equal(Blankless(document.Text.Content[start..end]), Blankless(columns[1]));
    }

    /// <summary>What is no blank to anybody: neither to the format nor to the lexer, for which characters without width are blanks.</summary>
    private static string Blankless(string text) => string.Concat(text.Where(
        static c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c != '_' && char.GetUnicodeCategory(c) != UnicodeCategory.Format));

    private static string[] Write(Document document)
    {
        var output = new StringWriter();
        new ConlluWriter(output).Write(document);
        return output.ToString().Split('\n')[..^1];
    }
}

using CsCheck;
using EditorialLint.Engine.Configuration;
using Xunit;

namespace EditorialLint.Engine.Tests.Configuration;

public sealed class EditorConfigFileTests
{
    [Fact]
    public void Sections_and_pairs_keep_their_places()
    {
        EditorConfigFile file = Parse("root = true\n\n[*.TXT]\n  Editorial_Dialect  =   en-GB  \nempty =\n");
        Assert.True(file.IsRoot);
        EditorConfigSection section = Assert.Single(file.Sections);
        Assert.Equal(("*.TXT", 3, 1), (section.Name, section.Line, section.Column));
        Assert.Equal(
            [new EditorConfigProperty("Editorial_Dialect", "en-GB", 4, 3, 26), new EditorConfigProperty("empty", "", 5, 1, 8)],
            section.Properties);
        Assert.Equal("editorial_dialect", section.Properties[0].Key);
        Assert.Empty(file.Problems);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_in_any_of_the_three_ways(string lineBreak)
    {
        EditorConfigFile file = Parse(string.Join(lineBreak, "# note", "[*]", "", "key=value", "oops"));
        Assert.Equal(4, Assert.Single(Assert.Single(file.Sections).Properties).Line);
        Assert.Equal(5, Assert.Single(file.Problems).Line);
    }

    [Fact]
    public void A_byte_order_mark_belongs_to_no_line()
    {
        EditorConfigFile file = Parse("\uFEFFroot=true");
        Assert.True(file.IsRoot);
        Assert.Equal(1, Assert.Single(file.Preamble).KeyColumn);
    }

    [Theory]
    [InlineData("key=value; not comment", "value; not comment")]
    [InlineData("key=value # not comment", "value # not comment")]
    [InlineData("key=value \\; not comment", "value \\; not comment")]
    [InlineData("key=a=b", "a=b")]
    [InlineData("key=", "")]
    [InlineData("\tkey\t=\tvalue\t", "value")]
    [InlineData("key=[value]", "[value]")]
    public void A_value_runs_to_the_end_of_the_line(string line, string value)
    {
        EditorConfigProperty property = Assert.Single(Parse($"[*]\n{line}").Sections[0].Properties);
        Assert.Equal(("key", value), (property.Key, property.Value));
        Assert.Equal(value, line.TrimEnd()[(property.ValueColumn - 1)..]);
    }

    [Theory]
    [InlineData("# note = x")]
    [InlineData("  ; note")]
    [InlineData("\t#[*]")]
    [InlineData("   ")]
    public void Comments_and_blank_lines_are_passed_over(string line)
    {
        EditorConfigFile file = Parse($"[*]\n{line}\n");
        Assert.Empty(file.Sections[0].Properties);
        Assert.Empty(file.Problems);
    }

    [Theory]
    [InlineData("  [ test 7 ]  ", " test 7 ")]
    [InlineData("[[ab].a]", "[ab].a")]
    [InlineData("[a\\#b;c.txt]", "a\\#b;c.txt")]
    public void A_section_name_is_all_between_the_outer_brackets(string line, string name) =>
        Assert.Equal(name, Assert.Single(Parse(line).Sections).Name);

    [Theory]
    [InlineData("root=TRUE", true)]
    [InlineData("ROOT = true", true)]
    [InlineData("root=false", false)]
    [InlineData("root=true\nroot=false", false)]
    [InlineData("[*]\nroot=true", false)]
    [InlineData("", false)]
    public void Root_counts_in_the_preamble_only(string text, bool isRoot) => Assert.Equal(isRoot, Parse(text).IsRoot);

    [Theory]
    [InlineData("oops", 1, "'oops' is neither a comment nor a section header nor a pair; write 'key = value'")]
    [InlineData("  key: value", 3, "'key: value' is neither a comment nor a section header nor a pair; write 'key = value'")]
    [InlineData(" = value", 2, "'= value' is neither a comment nor a section header nor a pair; write 'key = value'")]
    [InlineData("[*.txt", 1, "the section header '[*.txt' does not end in ']'")]
    [InlineData("[*.txt] # wire copy", 1, "the section header '[*.txt] # wire copy' does not end in ']'; a comment needs a line of its own")]
    [InlineData("[", 1, "the section header '[' does not end in ']'")]
    [InlineData(" []", 2, "the section header '[]' names no files; write '[*]' for all")]
    [InlineData("[[z-a]]", 3, "the range 'z-a' runs backwards in the section header '[[z-a]]'")]
    [InlineData("[a\\]", 3, "the backslash at the end escapes nothing; write two for a backslash in the section header '[a\\]'")]
    public void A_line_that_means_nothing_is_a_problem_with_its_place(string line, int column, string text) =>
        Assert.Equal([new EditorConfigProblem(2, column, text)], Parse($"# first\n{line}\n").Problems.Select(static one => one with { Written = "" }));

    [Fact]
    public void A_section_name_may_be_as_long_as_the_specification_says_and_no_longer()
    {
        string name = new('a', EditorConfigFile.LongestSectionName);
        Assert.Empty(Parse($"[{name}]").Problems);
        Assert.Single(Parse($"[{name}a]").Problems);
    }

    [Fact]
    public void A_section_with_a_broken_header_keeps_its_pairs_but_matches_nothing()
    {
        EditorConfigSection section = Parse("[*]\na=1\n[*.txt\nb=2\n").Sections[1];
        Assert.Null(section.Glob);
        Assert.Equal("b", Assert.Single(section.Properties).Key);
    }

    [Fact]
    public void A_message_does_not_repeat_a_line_of_any_length() =>
        Assert.InRange(Assert.Single(Parse(new string('x', 1_000_000)).Problems).Text.Length, 1, 200);

    [Fact]
    public void No_text_makes_the_reader_throw_and_no_line_gets_lost() =>
        Gen.OneOf(Gen.String, Gen.Char["[]=#; \t\r\n{}ab\\*"].Array.Select(static chars => new string(chars))).Sample(text =>
        {
            EditorConfigFile file = Parse(text);
            int meant = text.TrimStart('\uFEFF').Split(["\r\n", "\r", "\n"], StringSplitOptions.None)
                .Count(static line => line.Trim() is not ("" or ['#' or ';', ..]));
            int pairs = file.Preamble.Length + file.Sections.Sum(static section => section.Properties.Length);
            int malformed = file.Problems.Count(static problem => problem.Text.Contains("neither", StringComparison.Ordinal));
            return pairs + malformed + file.Sections.Length == meant;
        });

    private static EditorConfigFile Parse(string text) => EditorConfigFile.Parse(".editorconfig", text);
}

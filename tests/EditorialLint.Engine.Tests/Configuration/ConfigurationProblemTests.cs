using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using Xunit;

namespace EditorialLint.Engine.Tests.Configuration;

public sealed class ConfigurationProblemTests
{
    [Theory]
    [InlineData("editorial_diagnostic.EL0999.severity = none", "unknown rule 'EL0999' in 'editorial_diagnostic.EL0999.severity'; did you mean 'EL0109'?")]
    [InlineData("editorial_diagnostic.name-cassing.severity = none", "unknown rule 'name-cassing' in 'editorial_diagnostic.name-cassing.severity'; did you mean 'name-casing'?")]
    [InlineData("editorial_diagnostic.House.Wrdy.severity = none", "unknown rule 'House.Wrdy' in 'editorial_diagnostic.House.Wrdy.severity'; did you mean 'House.Wordy'?")]
    [InlineData("editorial_diagnostic.astrology.severity = none", "unknown rule 'astrology' in 'editorial_diagnostic.astrology.severity'; 'editorial-lint rules' lists all")]
    [InlineData("editorial_diagnostic.category-name.severity = none", "unknown category 'name' in 'editorial_diagnostic.category-name.severity'; did you mean 'names'? Use one of house, names, punctuation")]
    [InlineData("editorial_diagnostic.category-zoo.severity = none", "unknown category 'zoo' in 'editorial_diagnostic.category-zoo.severity'; use one of house, names, punctuation")]
    [InlineData("editorial_diagnostic.EL0109.severity = warn", "unknown severity 'warn' in 'editorial_diagnostic.EL0109.severity'; did you mean 'warning'? Use one of error, warning, suggestion, none, default")]
    [InlineData("editorial_diagnostic.severity = silent", "unknown severity 'silent' in 'editorial_diagnostic.severity'; use one of error, warning, suggestion, none, default")]
    [InlineData("editorial_diagnostic.EL0109.severity =", "unknown severity '' in 'editorial_diagnostic.EL0109.severity'; use one of error, warning, suggestion, none, default")]
    [InlineData("editorial_diagnostic.EL0109.severity = none # quiet", "unknown severity 'none # quiet' in 'editorial_diagnostic.EL0109.severity'; a comment needs a line of its own")]
    [InlineData("editorial_diagnostic.EL0109 = none", "unknown setting 'editorial_diagnostic.EL0109'; did you mean 'editorial_diagnostic.EL0109.severity'?")]
    [InlineData("editorial_diagnostics.EL0109.severity = none", "unknown setting 'editorial_diagnostics.EL0109.severity'; did you mean 'editorial_diagnostic.EL0109.severity'?")]
    [InlineData("editorail_dialect = en-GB", "unknown setting 'editorail_dialect'; did you mean 'editorial_dialect'?")]
    [InlineData("editorial-dialect = en-GB", "unknown setting 'editorial-dialect'; did you mean 'editorial_dialect'?")]
    [InlineData("editorial_dictionaries = words.txt", "unknown setting 'editorial_dictionaries'; did you mean 'editorial_dictionary'?")]
    [InlineData("editorial_rule_packs = house", "the rule packs in 'house' were not read; name them in the .editorconfig of a folder that the command line names, or of one above it")]
    [InlineData("editorial_dialect = en-UK", "unknown dialect 'en-UK' in 'editorial_dialect'; did you mean 'en-GB'? Use one of en-US, en-GB, en-CA, en-AU")]
    [InlineData("editorial_dialect = uk", "unknown dialect 'uk' in 'editorial_dialect'; did you mean 'en-GB'? Use one of en-US, en-GB, en-CA, en-AU")]
    [InlineData("editorial_dialect = en_AU", "unknown dialect 'en_AU' in 'editorial_dialect'; did you mean 'en-AU'? Use one of en-US, en-GB, en-CA, en-AU")]
    [InlineData("editorial_dialect = en-GB # British", "unknown dialect 'en-GB # British' in 'editorial_dialect'; a comment needs a line of its own")]
    [InlineData("editorial_option.name-casing.minimum = 3\t; or more", "unknown number '3\t; or more' in 'editorial_option.name-casing.minimum'; a comment needs a line of its own")]
    [InlineData("editorial_dialect = de-DE", "unknown dialect 'de-DE' in 'editorial_dialect'; use one of en-US, en-GB, en-CA, en-AU")]
    [InlineData("editorial_format = markdwon", "unknown format 'markdwon' in 'editorial_format'; did you mean 'markdown'? Use one of text, markdown")]
    [InlineData("editorial_option.name-casing.minimun = 3", "unknown option 'minimun' in 'editorial_option.name-casing.minimun'; did you mean 'minimum'? Use one of minimum, strict, style, note")]
    [InlineData("editorial_option.name-casing.depth = 3", "unknown option 'depth' in 'editorial_option.name-casing.depth'; use one of minimum, strict, style, note")]
    [InlineData("editorial_option.EL0109.depth = 3", "rule 'EL0109' has no options, so 'editorial_option.EL0109.depth' sets nothing")]
    [InlineData("editorial_option.name-cassing.minimum = 3", "unknown rule 'name-cassing' in 'editorial_option.name-cassing.minimum'; did you mean 'name-casing'?")]
    [InlineData("editorial_option.name-casing.minimum = three", "'three' in 'editorial_option.name-casing.minimum' is not a whole number")]
    [InlineData("editorial_option.name-casing.strict = yes", "unknown value 'yes' in 'editorial_option.name-casing.strict'; use one of true, false")]
    [InlineData("editorial_option.name-casing.style = magasine", "unknown value 'magasine' in 'editorial_option.name-casing.style'; did you mean 'magazine'? Use one of wire, magazine")]
    [InlineData("editorial_dialect: en-GB", "'editorial_dialect: en-GB' is neither a comment nor a section header nor a pair; write 'key = value'")]
    [InlineData("editorail_dialect", "'editorail_dialect' is neither a comment nor a section header nor a pair; write 'key = value'")]
    public void A_broken_pair_is_named_with_its_line_and_what_was_meant(string line, string text)
    {
        // The section is for no file that is asked about: it must be right all the same.
        ToolNotification problem = Assert.Single(ProblemsOf($"# desk\n[*.other]\n{line}\n"));
        AssertProblem(3, text, problem);
        Assert.Equal(("invalid-configuration", Severity.Error, ".editorconfig", 3, true), (problem.Id, problem.Level, problem.Path, problem.Line, problem.IsConfiguration));
    }

    [Theory]
    [InlineData("[*]\ncharset = utf8", 2, "unknown charset 'utf8' in 'charset'; did you mean 'utf-8'? Use one of utf-8, utf-8-bom, utf-16le, utf-16be, latin1, windows-1252, cp1252")]
    [InlineData("[*.txt]\nindent_size = 2\noops", 3, "'oops' is neither a comment nor a section header nor a pair; write 'key = value'")]
    [InlineData("[*.po]\ncharset = iso-8859-2\neditorial_dialect = en-GB", 2, "unknown charset 'iso-8859-2' in 'charset'; use one of utf-8, utf-8-bom, utf-16le, utf-16be, latin1, windows-1252, cp1252")]
    [InlineData("[*.po]\noops\neditorial_dialect = en-GB", 2, "'oops' is neither a comment nor a section header nor a pair; write 'key = value'")]
    [InlineData("[*.{txt,md}\nindent_size = 2\n[*.cs\ncharset = utf-8", 3, "the section header '[*.cs' does not end in ']'")]
    [InlineData("[]\neditorial_dialect = en-GB", 1, "the section header '[]' names no files; write '[*]' for all")]
    public void What_is_not_ours_is_named_where_it_may_be_for_a_file_that_is_checked(string configuration, int line, string text) =>
        AssertProblem(line, text, Assert.Single(ProblemsOf(configuration)));

    [Theory]
    [InlineData("[*.po]\ncharset = iso-8859-2")]
    [InlineData("[*.cs]\noops")]
    [InlineData("[*.cs\nindent_size = 2")]
    [InlineData("[*.cs]\n= 2\n[{b..a}")]
    public void What_is_not_ours_and_for_other_files_stops_nothing(string configuration)
    {
        EditorConfigSettingsProvider provider = SampleRules.Provide($"{configuration}\n[*.txt]\neditorial_dialect = en-GB\n");
        Assert.Equal(Core.Analysis.Dialect.British, provider.GetSettings("a.txt").Dialect);
        provider.Validate(["a.txt"]);
        Assert.NotEmpty(provider.Explain("a.txt"));
    }

    [Theory]
    [InlineData("editorial_dialect = en-GB", "'editorial_dialect' stands before the first section, where it sets nothing; put it below '[*]'")]
    [InlineData("charset = utf-8", "'charset' stands before the first section, where it sets nothing; put it below '[*]'")]
    [InlineData("root = ture", "unknown value 'ture' in 'root'; did you mean 'true'? Use one of true, false")]
    public void A_pair_before_the_first_section_that_sets_nothing_is_named(string line, string text) =>
        AssertProblem(1, text, Assert.Single(ProblemsOf(line)));

    [Fact]
    public void All_problems_of_all_files_on_the_way_are_reported_in_order_of_path_and_line()
    {
        var store = new MemoryConfigurationStore()
            .Add("/.editorconfig", "[*]\neditorial_dialect = xx\n")
            .Add("/news/.editorconfig", "oops\n[*]\neditorial_format = ?\n[\n")
            .AddUnreadable("/news/uk/.editorconfig", new UnauthorizedAccessException("Not yours."));
        ConfigurationException exception = Assert.Throws<ConfigurationException>(() => SampleRules.Provide(store).GetSettings("uk/a.txt"));
        Assert.Equal(
            [("../.editorconfig", 2), (".editorconfig", 1), (".editorconfig", 3), ("uk/.editorconfig", (int?)null)],
            exception.Problems.Select(static problem => (problem.Path!, problem.Line)));
        Assert.Equal("cannot be read: Not yours.", exception.Problems[^1].Text);
    }

    [Fact]
    public void An_unreadable_file_is_a_problem() =>
        Assert.Equal(
            "cannot be read: Disk on fire.",
            Assert.Single(Assert.Throws<ConfigurationException>(() => SampleRules
                .Provide(new MemoryConfigurationStore().AddUnreadable("/news/.editorconfig", new IOException("Disk on fire.")))
                .GetSettings("a.txt")).Problems).Text);

    [Fact]
    public void Validating_many_files_reports_each_problem_once()
    {
        var store = new MemoryConfigurationStore()
            .Add("/news/.editorconfig", "[*]\ncharset = utf8\n")
            .Add("/news/b/.editorconfig", "[*]\neditorial_dialect = xx\n");
        ConfigurationException exception = Assert.Throws<ConfigurationException>(
            () => SampleRules.Provide(store).Validate(["b/1.txt", "b/2.txt", "a/1.txt", "a.txt"]));
        Assert.Equal([".editorconfig", "b/.editorconfig"], exception.Problems.Select(static problem => problem.Path!));
    }

    [Fact]
    public void A_broken_file_spoils_only_the_files_below_it()
    {
        EditorConfigSettingsProvider provider = SampleRules.Provide(new MemoryConfigurationStore().Add("/news/bad/.editorconfig", "oops"));
        provider.Validate(["good/a.txt"]);
        Assert.Empty(provider.GetSettings("good/a.txt").Levels);
        Assert.Throws<ConfigurationException>(() => provider.GetSettings("bad/a.txt"));
        Assert.Throws<ConfigurationException>(() => provider.Explain("bad/deep/a.txt"));
    }

    private static ImmutableArray<ToolNotification> ProblemsOf(string text) =>
        Assert.Throws<ConfigurationException>(() => SampleRules.Provide(text).GetSettings("a.txt")).Problems;

    private static void AssertProblem(int line, string text, ToolNotification problem) =>
        Assert.Equal((".editorconfig", line, text), (problem.Path, problem.Line, problem.Text));
}

using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using Xunit;

namespace EditorialLint.Engine.Tests.Configuration;

public sealed class EditorConfigSettingsProviderTests
{
    [Fact]
    public void Without_a_file_the_defaults_hold()
    {
        DocumentSettings settings = SampleRules.Provide(new MemoryConfigurationStore()).GetSettings("a.txt");
        Assert.Empty(settings.Levels);
        Assert.Empty(settings.Options);
        Assert.Equal((Dialect.American, null, null), (settings.Dialect, settings.Charset, settings.Format));
    }

    [Theory]
    [InlineData("editorial_diagnostic.EL0109.severity = error", "EL0109", Severity.Error)]
    [InlineData("editorial_diagnostic.el0109.severity = ERROR", "EL0109", Severity.Error)]
    [InlineData("editorial_diagnostic.hyphen-spacing.severity = none", "EL0109", Severity.None)]
    [InlineData("Editorial_Diagnostic.Hyphen-Spacing.Severity = suggestion", "EL0109", Severity.Suggestion)]
    [InlineData("editorial_diagnostic.House.Wordy.severity = warning", "House.Wordy", Severity.Warning)]
    [InlineData("editorial_diagnostic.category-punctuation.severity = none", "EL0109", Severity.None)]
    [InlineData("editorial_diagnostic.category-names.severity = none", "EL0109", Severity.Warning)]
    [InlineData("editorial_diagnostic.severity = none", "House.Wordy", Severity.None)]
    [InlineData("editorial_diagnostic.EL0109.severity = default", "EL0109", Severity.Warning)]
    // The narrower setting holds, whatever the order.
    [InlineData("editorial_diagnostic.EL0109.severity = error\neditorial_diagnostic.category-punctuation.severity = none", "EL0109", Severity.Error)]
    [InlineData("editorial_diagnostic.category-punctuation.severity = error\neditorial_diagnostic.severity = none", "EL0109", Severity.Error)]
    [InlineData("editorial_diagnostic.EL0109.severity = default\neditorial_diagnostic.severity = none", "EL0109", Severity.Warning)]
    [InlineData("editorial_diagnostic.category-punctuation.severity = default\neditorial_diagnostic.severity = none", "EL0109", Severity.Warning)]
    // Of one and the same setting the last holds, and a rule's id and name are the same.
    [InlineData("editorial_diagnostic.EL0109.severity = error\neditorial_diagnostic.hyphen-spacing.severity = none", "EL0109", Severity.None)]
    [InlineData("editorial_diagnostic.hyphen-spacing.severity = none\neditorial_diagnostic.EL0109.severity = error", "EL0109", Severity.Error)]
    // unset takes back what was set under that key, and lets the wider setting through.
    [InlineData("editorial_diagnostic.EL0109.severity = error\neditorial_diagnostic.EL0109.severity = unset", "EL0109", Severity.Warning)]
    [InlineData("editorial_diagnostic.EL0109.severity = error\neditorial_diagnostic.severity = none\neditorial_diagnostic.EL0109.severity = UNSET", "EL0109", Severity.None)]
    // Only its own id or name turns on a rule whose false alarms are not measured.
    [InlineData("editorial_diagnostic.severity = error\neditorial_diagnostic.category-names.severity = error", "EL0302", Severity.None)]
    [InlineData("editorial_diagnostic.EL0302.severity = suggestion", "EL0302", Severity.Suggestion)]
    [InlineData("editorial_diagnostic.name-variants.severity = warning", "EL0302", Severity.Warning)]
    [InlineData("editorial_diagnostic.EL0302.severity = default", "EL0302", Severity.None)]
    [InlineData("editorial_diagnostic.EL0303.severity = error", "EL0303", Severity.None)]
    public void A_level_is_what_the_narrowest_setting_says(string pairs, string id, Severity expected) =>
        Assert.Equal(expected, SampleRules.Provide($"[*]\n{pairs}\n").GetSettings("a.txt").GetLevel(SampleRules.Find(id)));

    [Theory]
    [InlineData("en-US", Dialect.American)]
    [InlineData("en-gb", Dialect.British)]
    [InlineData("en-CA", Dialect.Canadian)]
    [InlineData("en-AU", Dialect.Australian)]
    [InlineData("unset", Dialect.American)]
    public void The_dialect_is_read(string value, Dialect expected) =>
        Assert.Equal(expected, SampleRules.Provide($"[*]\neditorial_dialect = {value}").GetSettings("a.txt").Dialect);

    [Theory]
    [InlineData("utf-8", SourceEncoding.Utf8)]
    [InlineData("utf-8-bom", SourceEncoding.Utf8)]
    [InlineData("UTF-16LE", SourceEncoding.Utf16LittleEndian)]
    [InlineData("utf-16be", SourceEncoding.Utf16BigEndian)]
    [InlineData("latin1", SourceEncoding.Windows1252)]
    [InlineData("windows-1252", SourceEncoding.Windows1252)]
    [InlineData("cp1252", SourceEncoding.Windows1252)]
    [InlineData("unset", null)]
    public void The_charset_is_read(string value, SourceEncoding? expected) =>
        Assert.Equal(expected, SampleRules.Provide($"[*]\ncharset = {value}").GetSettings("a.txt").Charset);

    [Fact]
    public void The_format_is_read() =>
        Assert.Equal("markdown", SampleRules.Provide("[*.txt]\neditorial_format = Markdown").GetSettings("a.txt").Format);

    [Theory]
    [InlineData("editorial_option.name-casing.minimum = 5", "minimum", "5")]
    [InlineData("editorial_option.EL0301.minimum = 5", "minimum", "5")]
    [InlineData("editorial_option.el0301.STRICT = true", "strict", "true")]
    [InlineData("editorial_option.name-casing.style = magazine", "style", "magazine")]
    [InlineData("editorial_option.name-casing.note = Keep Case # and signs", "note", "Keep Case # and signs")]
    [InlineData("editorial_option.name-casing.minimum = 5\neditorial_option.EL0301.minimum = unset", "minimum", "2")]
    [InlineData("charset = utf-8", "minimum", "2")]
    public void An_option_is_what_the_last_setting_says(string pairs, string option, string expected) =>
        Assert.Equal(expected, SampleRules.Provide($"[*]\n{pairs}").GetSettings("a.txt").GetOption(SampleRules.Find("EL0301"), option));

    [Fact]
    public void Sections_hold_for_the_files_they_match_only()
    {
        EditorConfigSettingsProvider provider = SampleRules.Provide("[*.md]\neditorial_dialect = en-GB\n[uk/**]\neditorial_dialect = en-CA\n");
        Assert.Equal(Dialect.American, provider.GetSettings("a.txt").Dialect);
        Assert.Equal(Dialect.British, provider.GetSettings("deep/a.md").Dialect);
        Assert.Equal(Dialect.Canadian, provider.GetSettings("/news/uk/a.md").Dialect);
        Assert.Equal(Dialect.American, provider.GetSettings("../elsewhere/a.md").Dialect);
    }

    [Fact]
    public void The_nearer_file_holds_and_the_farther_fills_in()
    {
        var store = new MemoryConfigurationStore()
            .Add("/.editorconfig", "[*]\neditorial_dialect = en-AU\ncharset = latin1\neditorial_diagnostic.EL0109.severity = none\n")
            .Add("/news/.editorconfig", "[*]\neditorial_dialect = en-CA\neditorial_diagnostic.category-punctuation.severity = error\n")
            .Add("/news/uk/.editorconfig", "[*]\neditorial_dialect = en-GB\ncharset = unset\n[home/*]\neditorial_dialect = en-US\n");
        EditorConfigSettingsProvider provider = SampleRules.Provide(store);

        DocumentSettings uk = provider.GetSettings("uk/a.txt");
        Assert.Equal((Dialect.British, null), (uk.Dialect, uk.Charset));
        // A rule's own level in the farthest file beats its category's in a nearer one.
        Assert.Equal(Severity.None, uk.GetLevel(SampleRules.Find("EL0109")));
        Assert.Equal((Dialect.American, null), (provider.GetSettings("uk/home/a.txt").Dialect, provider.GetSettings("uk/home/a.txt").Charset));
        Assert.Equal((Dialect.Canadian, SourceEncoding.Windows1252), (provider.GetSettings("a.txt").Dialect, provider.GetSettings("a.txt").Charset));
        Assert.Equal(Dialect.Australian, provider.GetSettings("/other/a.txt").Dialect);
    }

    [Fact]
    public void Root_ends_the_search_so_that_nothing_above_is_even_read()
    {
        var store = new MemoryConfigurationStore()
            .Add("/.editorconfig", "this is broken")
            .Add("/news/.editorconfig", "root = true\n[*]\neditorial_format = text\n");
        Assert.Equal("text", SampleRules.Provide(store).GetSettings("deep/down/a.txt").Format);
        Assert.False(store.Reads.ContainsKey("/.editorconfig"));
    }

    [Fact]
    public void Keys_of_other_tools_are_left_to_them()
    {
        DocumentSettings settings = SampleRules
            .Provide("[*]\nindent_style = sideways\ndotnet_diagnostic.EL0109.severity = none\nroot = maybe\nij_formatter = off\n")
            .GetSettings("a.txt");
        Assert.Empty(settings.Levels);
    }

    [Fact]
    public void Files_that_match_the_same_sections_share_their_settings()
    {
        EditorConfigSettingsProvider provider = SampleRules.Provide("[*.txt]\neditorial_dialect = en-GB\n");
        Assert.Same(provider.GetSettings("a.txt"), provider.GetSettings("b.txt"));
        Assert.Same(DocumentSettings.Default, provider.GetSettings("b.md"));
    }

    [Fact]
    public void Many_threads_get_the_same_settings_and_each_file_is_read_once()
    {
        MemoryConfigurationStore store = new MemoryConfigurationStore()
            .Add("/news/.editorconfig", "[*]\neditorial_dialect = en-GB\n")
            .Add("/news/a/.editorconfig", "[*.md]\neditorial_format = text\n");
        EditorConfigSettingsProvider provider = SampleRules.Provide(store);
        var settings = new DocumentSettings[200];
        Parallel.For(0, settings.Length, i => settings[i] = provider.GetSettings($"a/{i % 5}/{i}.md"));
        Assert.All(settings, static each => Assert.Equal((Dialect.British, "text"), (each.Dialect, each.Format)));
        Assert.All(store.Reads, static read => Assert.Equal(1, read.Value));
    }
}

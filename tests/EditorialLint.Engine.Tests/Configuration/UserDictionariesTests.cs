using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using Xunit;

namespace EditorialLint.Engine.Tests.Configuration;

public sealed class UserDictionariesTests
{
    private static readonly string[] Folders = ["/dictionaries"];

    private static EditorConfigSettingsProvider Provide(string line, params (string Path, string Text)[] files)
    {
        MemoryConfigurationStore store = new MemoryConfigurationStore().Add("/news/.editorconfig", $"root = true\n[*]\n{line}\n");
        foreach ((string path, string text) in files)
            store.Add(path, text);
        return new EditorConfigSettingsProvider(store, "/news", SampleRules.Catalogue, ["text"], [.. Folders]);
    }

    [Fact]
    public void Word_lists_are_named_relative_to_the_file_that_names_them()
    {
        EditorConfigSettingsProvider provider = Provide("editorial_words = lists/a.txt, b.txt", ("/news/lists/a.txt", "chyron"), ("/news/b.txt", "Disqus"));
        DocumentSettings settings = provider.GetSettings("wire/x.txt");

        Assert.True(settings.Words!.Contains("chyron"));
        Assert.True(settings.Words.Contains("Disqus"));
        Assert.Equal(settings, provider.GetSettings("sport/y.txt"));
        Assert.NotEqual(settings, DocumentSettings.Default);
    }

    [Theory]
    [InlineData("editorial_dictionary = own/x.dic")]
    [InlineData("editorial_dictionary = xx-YY")]
    public void Dictionaries_are_named_by_file_or_language(string line)
    {
        EditorConfigSettingsProvider provider = Provide(
            line, ("/news/own/x.aff", "SFX S Y 1\nSFX S 0 s ."), ("/news/own/x.dic", "1\nchyron/S"), ("/dictionaries/xx_YY.aff", "TRY a"), ("/dictionaries/xx_YY.dic", "1\nchyrons"));

        Assert.True(provider.GetSettings("x.txt").Words!.Contains("chyrons"));
    }

    [Theory]
    [InlineData("editorial_words = none.txt", "there is no word list 'none.txt'")]
    [InlineData("editorial_dictionary = none", "there is no dictionary 'none'")]
    [InlineData("editorial_dictionary = bad.dic", "bad.dic:1: the first line must be the number of words")]
    [InlineData("editorial_dictionary = half.dic", "the dictionary 'half.dic' lacks its file half.aff")]
    [InlineData("editorial_words = a.txt # ours", "unknown file 'a.txt # ours'")]
    public void What_is_missing_or_malformed_is_a_problem_with_its_place(string line, string problem)
    {
        EditorConfigSettingsProvider provider = Provide(line, ("/news/bad.aff", ""), ("/news/bad.dic", "word"), ("/news/half.dic", "1\nword"));

        ConfigurationException exception = Assert.Throws<ConfigurationException>(() => provider.GetSettings("x.txt"));

        ToolNotification one = Assert.Single(exception.Problems);
        Assert.StartsWith(problem, one.Text, StringComparison.Ordinal);
        Assert.Equal((".editorconfig", 3), (one.Path, one.Line));
    }
}

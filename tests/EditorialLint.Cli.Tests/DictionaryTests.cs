using Xunit;

namespace EditorialLint.Cli.Tests;

public sealed class DictionaryTests : IDisposable
{
    private readonly ProgramFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_word_is_added_once_to_the_list_that_the_configuration_names()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\neditorial_words = own/words.txt\n");
        _folder.Write("own/words.txt", "# ours\nfrobnik");

        Assert.Equal(0, _folder.Run("dictionary", "add", "zwieback", "frobnik", "zwieback"));

        Assert.Equal("# ours\nfrobnik\nzwieback\n", _folder.Read("own/words.txt"));
        Assert.Contains("1 word", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_list_the_way_to_one_is_told()
    {
        _folder.Write(".editorconfig", "root = true\n");

        Assert.Equal(2, _folder.Run("dictionary", "add", "zwieback"));
        Assert.Contains("editorial_words = words.txt", _folder.Error, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("dictionary", "add", "zwieback", "--file", "new.txt"));
        Assert.Equal("zwieback\n", _folder.Read("new.txt"));
    }

    [Fact]
    public void A_list_in_another_encoding_is_refused()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\neditorial_words = words.txt\n");
        _folder.Write("words.txt", "c\0h\0");
        _folder.Write("a.txt", "All is well.\n");

        Assert.Equal(2, _folder.Run("dictionary", "add", "zwieback"));
        Assert.Contains("'words.txt' is not in UTF-8", _folder.Error, StringComparison.Ordinal);
        Assert.Equal(2, _folder.Run("lint", "a.txt"));
        Assert.Contains("'words.txt' is not in UTF-8", _folder.Output + _folder.Error, StringComparison.Ordinal);
        Assert.Equal("c\0h\0", _folder.Read("words.txt"));
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("# note")]
    [InlineData("  ")]
    public void What_is_no_word_is_refused(string word)
    {
        Assert.Equal(2, _folder.Run("dictionary", "add", word, "--file", "new.txt"));
        Assert.Contains("is no word", _folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_dictionary_stops_the_run()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\neditorial_dictionary = x.dic\n");
        _folder.Write("x.dic", "no count\n");
        _folder.Write("x.aff", "");
        _folder.Write("a.txt", "All is well.\n");

        Assert.Equal(2, _folder.Run("lint", "a.txt"));
        Assert.Contains("x.dic:1: the first line must be the number of words", _folder.Output + _folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_of_one_s_own_is_suggested_where_no_usual_one_is_plainly_meant()
    {
        _folder.Write("a.txt", "The acheivment cost more than the goverment said.\n");
        _folder.Write(".editorconfig", "root = true\n");
        _folder.Run("lint", "a.txt", "--select", "EL0501");
        Assert.DoesNotContain("'acheivments'", _folder.Output, StringComparison.Ordinal);

        _folder.Write(".editorconfig", "root = true\n[*]\neditorial_words = words.txt\n");
        _folder.Write("words.txt", "acheivments\ngovernent\n");
        _folder.Run("lint", "a.txt", "--select", "EL0501");

        Assert.Contains("the nearest word is 'acheivments'", _folder.Output, StringComparison.Ordinal);
        Assert.Contains("the nearest word is 'government'", _folder.Output, StringComparison.Ordinal);
    }
}

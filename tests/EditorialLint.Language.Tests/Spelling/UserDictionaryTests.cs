using System.Diagnostics;
using System.Text;
using EditorialLint.Language.Spelling;
using EditorialLint.Language.Spelling.Hunspell;
using Xunit;

namespace EditorialLint.Language.Tests.Spelling;

public sealed class UserDictionaryTests
{
    [Fact]
    public void A_listed_word_is_known_as_it_stands_and_at_the_start_of_a_sentence()
    {
        var words = new UserDictionary(["# ours\nchyron\nDisqus\nrock'n'roll\n"], []);

        Assert.True(words.Contains("chyron"));
        Assert.True(words.Contains("Chyron"));
        Assert.True(words.Contains("Disqus"));
        Assert.True(words.Contains("rock’n’roll"));
        Assert.False(words.Contains("disqus"));
        Assert.False(words.Contains("ours"));
        Assert.False(words.Contains(""));
    }

    [Fact]
    public void A_dictionary_of_another_language_helps_out()
    {
        HunspellDictionary german = HunspellReader.Read("de.aff", "SET UTF-8"u8, "de.dic", Encoding.UTF8.GetBytes("1\nStraße")).Dictionary!;

        Assert.True(new UserDictionary([], [german]).Contains("Straße"));
    }

    [Fact]
    public void A_user_s_own_words_are_suggested_before_those_of_a_dictionary()
    {
        HunspellDictionary other = HunspellReader.Read("x.aff", "SET UTF-8\nTRY esianrtolcdugmphbyfvkwzxjq\n"u8, "x.dic", "1\nchiron\n"u8).Dictionary!;
        var words = new UserDictionary(["chyron\nDisqus\n"], [other]);

        Assert.Equal(["chyron", "chiron"], words.Suggest("chyrron"));
        Assert.Equal(["chiron"], words.Suggest("chirron"));
        Assert.Equal(["Chyron", "Chiron"], words.Suggest("Chyrno"));
        Assert.Empty(words.Suggest("unrelated"));
    }

    [Fact]
    public void A_large_dictionary_loads_at_once()
    {
        byte[] words = Encoding.UTF8.GetBytes("50000\n" + string.Join('\n', Enumerable.Range(0, 50_000).Select(static number => $"w{Convert.ToString(number, 8)}/SM")));
        byte[] affixes = Encoding.UTF8.GetBytes("SET UTF-8\nSFX S Y 1\nSFX S 0 s .\nSFX M Y 1\nSFX M 0 's .");
        HunspellReader.Read("x.aff", affixes, "x.dic", words);
        long start = Stopwatch.GetTimestamp();

        HunspellDictionary dictionary = HunspellReader.Read("x.aff", affixes, "x.dic", words).Dictionary!;

        Assert.True(dictionary.Check("w777's"));
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(2), "Loading takes a tenth of a second on an idle machine.");
    }
}

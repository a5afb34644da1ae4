using System.Diagnostics;
using System.Text;
using EditorialLint.Language.Spelling.Hunspell;
using Xunit;

namespace EditorialLint.Language.Tests.Spelling;

public sealed class HunspellReaderTests
{
    private static HunspellReading Read(string affixes, string words = "1\nword") =>
        HunspellReader.Read("x.aff", Encoding.UTF8.GetBytes(affixes), "x.dic", Encoding.UTF8.GetBytes(words));

    [Theory]
    [InlineData("SET UTF-8\nSFX A Y 3\nSFX A 0 s .\nTRY abc", "x.aff", 4, "ends after 1 of 3 lines")]
    [InlineData("REP 2\nREP f ph", "x.aff", 1, "ends after 1 of 2 lines")]
    [InlineData("REP many\nREP f ph", "x.aff", 1, "needs a whole number")]
    [InlineData("SET KLINGON", "x.aff", 1, "encoding 'KLINGON' is unknown")]
    [InlineData("FLAG weird", "x.aff", 1, "no kind of flags")]
    [InlineData("FLAG num\nSFX 99999 Y 1\nSFX 99999 0 s .", "x.aff", 2, "not a numeric flag")]
    [InlineData("SFX A", "x.aff", 1, "a block of affixes begins with")]
    [InlineData("COMPOUNDFLAG", "x.aff", 1, "a flag is missing")]
    [InlineData("AF 1\nAF AB\nSFX A Y 1\nSFX A 0 s/7 .", "x.aff", 4, "no line 7")]
    public void A_malformed_affix_file_is_one_clear_error_with_its_line(string affixes, string path, int line, string message)
    {
        HunspellReading reading = Read(affixes);

        Assert.Null(reading.Dictionary);
        Assert.Equal((path, line), (reading.Problem!.Path, reading.Problem.Line));
        Assert.Contains(message, reading.Problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word\nother", 1, "number of words")]
    [InlineData("", 1, "number of words")]
    [InlineData("1\nword/3", 2, "no line of the .aff file's table AF")]
    public void A_malformed_word_list_is_one_too(string words, int line, string message)
    {
        HunspellReading reading = Read("AF 1\nAF AB", words);

        Assert.Null(reading.Dictionary);
        Assert.Equal(("x.dic", line), (reading.Problem!.Path, reading.Problem.Line));
        Assert.Contains(message, reading.Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_without_a_meaning_are_an_error_with_their_line()
    {
        HunspellReading reading = HunspellReader.Read("x.aff", "SET UTF-8"u8, "x.dic", [(byte)'1', (byte)'\n', 0xFF, 0xFE]);

        Assert.Equal("x.dic:2", reading.Problem!.ToString()[..7]);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_unread() =>
        Assert.Contains("larger than 64 MB", HunspellReader.Read("x.aff", new byte[HunspellReader.MaximumBytes + 1], "x.dic", "0"u8).Problem!.Message, StringComparison.Ordinal);

    [Fact]
    public void Affixes_that_continue_each_other_in_a_circle_end()
    {
        HunspellDictionary dictionary = Read("SFX A Y 1\nSFX A 0 a/B .\nSFX B Y 1\nSFX B 0 b/A .", "1\nword/A").Dictionary!;

        Assert.True(dictionary.Check("worda"));
        Assert.True(dictionary.Check("wordab"));
        Assert.False(dictionary.Check("wordaba"));
        Assert.False(dictionary.Check("word" + string.Concat(Enumerable.Repeat("ab", 40))));
    }

    [Fact]
    public void A_word_with_very_many_ways_to_be_a_compound_is_decided_soon()
    {
        HunspellDictionary dictionary = Read("COMPOUNDMIN 1\nCOMPOUNDFLAG Y", "4\na/Y\naa/Y\naaa/Y\nb/Y").Dictionary!;
        long start = Stopwatch.GetTimestamp();

        Assert.False(dictionary.Check(new string('a', 90) + "x"));
        Assert.DoesNotContain("", dictionary.Suggest(new string('a', 98) + "xx"));
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_dictionary_checks_suggests_and_stems()
    {
        HunspellDictionary dictionary = Read("SET UTF-8\nTRY wrod\nSFX S Y 1\nSFX S 0 s .", "1\nword/S").Dictionary!;

        Assert.True(dictionary.Check("Words"));
        Assert.Equal(["word"], dictionary.Stem("words"));
        Assert.Equal("word", dictionary.Suggest("wrod")[0]);
    }
}

using EditorialLint.Core.Analysis;
using EditorialLint.Language.Spelling;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Spelling;

public sealed class EnglishDictionaryTests(ITestOutputHelper output)
{
    private static readonly EnglishDictionary American = EnglishDictionary.For(Dialect.American);

    [Theory]
    [InlineData("government")]
    [InlineData("Government")]
    [InlineData("GOVERNMENT'S")]
    [InlineData("don’t")]
    [InlineData("Paris")]
    [InlineData("PARIS")]
    [InlineData("NASA's")]
    [InlineData("MCDONALD")]
    [InlineData("21st")]
    [InlineData("112TH")]
    [InlineData("1,550.25")]
    [InlineData("world-famous")]
    [InlineData("etc.")]
    [InlineData("")]
    public void Words_are_known_in_the_casings_that_English_allows(string word) => Assert.True(American.Check(word));

    [Theory]
    [InlineData("goverment")]
    [InlineData("paris")]
    [InlineData("nasa")]
    [InlineData("goVernment")]
    [InlineData("21th")]
    [InlineData("12nd")]
    [InlineData("1,,5")]
    [InlineData("world-famuos")]
    [InlineData("слово")]
    public void Anything_else_is_not(string word) => Assert.False(American.Check(word));

    [Theory]
    [InlineData("color", true, false, false)]
    [InlineData("colour", false, true, true)]
    [InlineData("organise", false, true, true)]
    [InlineData("organize", true, true, false)]
    [InlineData("center", true, false, false)]
    [InlineData("government", true, true, true)]
    public void Each_variety_has_its_own_words(string word, bool american, bool british, bool australian)
    {
        Assert.Equal(american, American.Check(word));
        Assert.Equal(british, EnglishDictionary.For(Dialect.British).Check(word));
        Assert.Equal(australian, EnglishDictionary.For(Dialect.Australian).Check(word));
    }

    [Theory]
    [InlineData("teh", "the")]
    [InlineData("Teh", "The")]
    [InlineData("GOVERMENT", "GOVERNMENT")]
    [InlineData("alot", "a lot")]
    [InlineData("dont", "don't")]
    [InlineData("thier", "their")]
    public void The_likeliest_word_is_suggested_first_in_the_casing_that_was_written(string wrong, string right) =>
        Assert.Equal(right, American.Suggest(wrong)[0]);

    [Theory]
    [InlineData("governments", "government")]
    [InlineData("studied", "study")]
    [InlineData("making", "make")]
    [InlineData("stopped", "stop")]
    [InlineData("government", "government")]
    public void Inflected_forms_have_stems(string word, string stem) => Assert.Equal(stem, American.Stem(word)[0]);

    [Fact]
    public void An_unknown_word_has_no_stem() => Assert.Empty(American.Stem("goverments"));

    [Fact]
    public void Common_misspellings_are_mended_as_a_person_would()
    {
        string[][] pairs = [.. File.ReadLines(Repository.File("tests/EditorialLint.Language.Tests/Spelling/Data/common-misspellings.tsv"))
            .Where(static line => !line.StartsWith('#'))
            .Select(static line => line.Split('\t'))
            .Where(static pair => !American.Check(pair[0]))];
        int first = 0, three = 0;
        foreach (string[] pair in pairs)
        {
            IReadOnlyList<string> words = American.Suggest(pair[0]);
            string[] rights = pair[1].Split(", ");
            first += words.Take(1).Intersect(rights).Any() ? 1 : 0;
            three += words.Take(3).Intersect(rights).Any() ? 1 : 0;
        }

        output.WriteLine($"{pairs.Length} misspellings: first {100.0 * first / pairs.Length:F1} %, one of three {100.0 * three / pairs.Length:F1} %");
        Assert.True(pairs.Length >= 500);
        Assert.True(first >= 0.85 * pairs.Length, $"Only {first} of {pairs.Length} are right at once.");
        Assert.True(three >= 0.95 * pairs.Length, $"Only {three} of {pairs.Length} are among the first three.");
    }
}

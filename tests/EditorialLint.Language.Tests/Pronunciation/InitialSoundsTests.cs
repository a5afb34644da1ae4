using EditorialLint.Core.Documents;
using EditorialLint.Language.Pronunciation;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Pronunciation;

public sealed class InitialSoundsTests
{
    [Theory]
    [InlineData("hour honest heirloom honorary umbrella unable uninvited unidentified ugly usher urban F-16 FBI SLBM MRI 8 80 800 8,000 11 18 11,000 18,000 1890s 11th $8 $11 x-ray e-mail mRNA onerous Oneida apple MPs X")]
    public void A_vowel_takes_an(string words) => Each(words, InitialSound.Vowel);

    [Theory]
    [InlineData("union unique united unit university unanimous user usual utensil Utah Uganda Ukrainian one once one-time onetime European euphemism ewe house humane NATO UNESCO Unesco UN U-turn T-shirt UFO 1 100 110 7 911 1,100 10th $100 yacht xylophone mnemonic HUGE")]
    public void A_consonant_takes_a(string words) => Each(words, InitialSound.Consonant);

    [Theory]
    [InlineData("herb historic hotel Hermès FAQ SQL Uzbek 1100 .22 mph nth Ouagadougou FOIA NY1 @ab")]
    public void What_is_said_both_ways_takes_either(string words) => Each(words, InitialSound.Either);

    [Fact]
    public void Among_capitals_a_word_is_no_initialism()
    {
        Assert.Equal(InitialSound.Consonant, InitialSounds.Of(First("RUN"), isShouted: true));
        Assert.Equal(InitialSound.Vowel, InitialSounds.Of(First("RNC"), isShouted: false));
    }

    private static void Each(string words, InitialSound expected)
    {
        foreach (string word in words.Split(' '))
            Assert.True(InitialSounds.Of(First(word), isShouted: false) == expected, $"{word} is not {expected}");
    }

    private static TokenNode First(string word) => new(ProseText.ReadParagraph(word + " came."), 0);
}

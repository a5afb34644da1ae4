using EditorialLint.Language.Morphology;
using Xunit;

namespace EditorialLint.Language.Tests.Morphology;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("better")]
    [InlineData("easier")]
    [InlineData("bigger")]
    [InlineData("wider")]
    public void Comparatives_have_a_superlative_beside_them(string word) => Assert.True(Comparison.IsComparative(word));

    [Theory]
    [InlineData("clever")]
    [InlineData("tender")]
    [InlineData("proper")]
    [InlineData("later")]
    [InlineData("power")]
    public void Other_words_in_er_are_no_comparatives(string word) => Assert.False(Comparison.IsComparative(word));

    [Theory]
    [InlineData("best", true)]
    [InlineData("biggest", true)]
    [InlineData("happiest", true)]
    [InlineData("honest", false)]
    [InlineData("interest", false)]
    [InlineData("request", false)]
    public void Superlatives_have_a_comparative_beside_them(string word, bool expected) => Assert.Equal(expected, Comparison.IsSuperlative(word));
}

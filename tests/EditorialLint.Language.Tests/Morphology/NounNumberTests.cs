using EditorialLint.Language.Morphology;
using EditorialLint.Language.Tagging;
using Xunit;

namespace EditorialLint.Language.Tests.Morphology;

public sealed class NounNumberTests
{
    [Theory]
    [InlineData("report", PennTag.NN, GrammaticalNumber.Singular)]
    [InlineData("crisis", PennTag.NN, GrammaticalNumber.Singular)]
    [InlineData("virus", PennTag.NN, GrammaticalNumber.Singular)]
    [InlineData("process", PennTag.NN, GrammaticalNumber.Singular)]
    [InlineData("reports", PennTag.NNS, GrammaticalNumber.Plural)]
    [InlineData("people", PennTag.NNS, GrammaticalNumber.Plural)]
    [InlineData("Women", PennTag.NNS, GrammaticalNumber.Plural)]
    [InlineData("critics", PennTag.NNS, GrammaticalNumber.Plural)]
    [InlineData("economics", PennTag.NNS, GrammaticalNumber.Unknown)]
    [InlineData("number", PennTag.NN, GrammaticalNumber.Unknown)]
    [InlineData("police", PennTag.NNS, GrammaticalNumber.Unknown)]
    [InlineData("series", PennTag.NN, GrammaticalNumber.Unknown)]
    [InlineData("reports", PennTag.NN, GrammaticalNumber.Unknown)]
    [InlineData("report", PennTag.NNS, GrammaticalNumber.Unknown)]
    [InlineData("report", PennTag.VB, GrammaticalNumber.Unknown)]
    public void Form_and_tag_must_agree_on_a_number(string form, PennTag tag, GrammaticalNumber expected) => Assert.Equal(expected, NounNumber.Of(form, tag));

    [Fact]
    public void Collectives_and_measures_are_known()
    {
        Assert.True(NounNumber.IsCollective("team"));
        Assert.False(NounNumber.IsCollective("report"));
        Assert.True(NounNumber.IsMeasure("years"));
        Assert.False(NounNumber.IsMeasure("reports"));
    }
}

using Xunit;

namespace EditorialLint.Engine.Tests.Cards;

public sealed class MetricTests
{
    private const string Text = "The cat sat. It was a beautiful animal of the neighborhood.";

    [Theory]
    [InlineData("words", "> 10", "11")]
    [InlineData("words", "> 11", null)]
    [InlineData("sentences", "== 2", "2")]
    [InlineData("(words + 1) / sentences * 2 - 1", ">= 11", "11")]
    [InlineData("words - -1", "!= 11", "12")]
    [InlineData("polysyllabic_words", "> 0", "3")]
    [InlineData("long_words", "> 0", "2")]
    [InlineData("math.sqrt(words - 2)", "<= 3", "3")]
    [InlineData("words / heading_h1", "> 1", null)]
    public void A_figure_outside_its_bounds_is_one_finding(string formula, string condition, string? figure)
    {
        CardRun run = CardRun.Of($"extends: metric\nformula: '{formula}'\ncondition: '{condition}'", Text);

        Assert.Equal(figure is null ? [] : [figure], run.Findings.SelectMany(finding => finding.Arguments));
        Assert.All(run.Findings, finding => Assert.Equal(0, finding.Span.Start));
    }

    [Fact]
    public void A_text_without_sentences_has_no_figure() =>
        Assert.Empty(CardRun.Of("extends: metric\nformula: words / sentences\ncondition: '>= 0'", "").Findings);
}

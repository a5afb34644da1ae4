using EditorialLint.Engine.Examples;
using Xunit;

namespace EditorialLint.Engine.Tests.Cards;

public sealed class ConsistencyTests
{
    [Theory]
    [InlineData("either: {advisor: adviser}", "One advisor met another [|adviser|] and the advisor.")]
    [InlineData("either: {advisor: adviser}", "One adviser met another [|advisor|], the adviser.\n\nNo [|advisor|] came to the town on Monday.")]
    [InlineData("either: {advisor: adviser}", "Two advisors met the adviser.")]
    [InlineData("either: {advisor: adviser}", "One Advisor met the adviser.")]
    [InlineData("either: {advisor: adviser}\nignorecase: true", "One Advisor met the [|adviser|].")]
    [InlineData("either: {advisor: adviser, centre: center}", "An advisor in the center met a [|centre|] of advisor and [|adviser|].")]
    [InlineData("either: {'e-?mails?': 'electronic mail'}", "His email was no [|electronic mail|].")]
    [InlineData("either: {'%': ' percent'}\nnonword: true", "It rose 5% or 6[| percent|].")]
    public void The_form_that_comes_first_holds(string keys, string marked) =>
        Assert.Equal(marked, CardRun.Of("extends: consistency\n" + keys, MarkedText.Parse(marked).Text).Marked);

    [Fact]
    public void A_finding_points_to_the_first_form()
    {
        CardRun run = CardRun.Of("extends: consistency\neither: {advisor: adviser}", "One advisor met an adviser.");

        Assert.Equal(["adviser"], run.Findings[0].Arguments);
        Assert.Equal(4, Assert.Single(run.Findings[0].Related).Span.Start);
    }
}

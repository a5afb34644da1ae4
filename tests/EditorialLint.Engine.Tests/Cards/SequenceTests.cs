using EditorialLint.Engine.Examples;
using Xunit;

namespace EditorialLint.Engine.Tests.Cards;

public sealed class SequenceTests
{
    [Theory]
    [InlineData("tokens: [{tag: MD}, {pattern: to}, {tag: VB}]", "They [|must to leave|] the town.")]
    [InlineData("tokens: [{tag: MD}, {pattern: to}, {tag: VB}]", "They must leave to live. They want to leave.")]
    [InlineData("tokens: [{tag: MD}, {pattern: to}]\nexceptions: [ought to]", "They [|must to|] leave; they ought to leave.")]
    [InlineData("tokens: [{pattern: to}, {tag: 'VB*', negate: true}]", "She went [|to town|] to eat.")]
    [InlineData("tokens: [{pattern: is}, {tag: 'VBN|VBD', skip: 2}]", "It [|is not often closed|] here.")]
    [InlineData("tokens: [{pattern: is}, {tag: 'VBN|VBD', skip: 1}]", "It is not very often closed here.")]
    [InlineData("tokens: [{pattern: a}, {pattern: cat, negate: true}]", "It was [|a dog|] and not a cat.")]
    [InlineData("tokens: [{pattern: the}, {pattern: end}]", "The end of [|the end|].")]
    [InlineData("tokens: [{pattern: the}, {pattern: end}]\nignorecase: true", "[|The end|] of [|the end|].")]
    [InlineData("tokens: [{pattern: 'no'}, {pattern: 'no'}]", "It is [|no no|] no matter.")]
    public void Words_that_follow_each_other_are_found(string keys, string marked) =>
        Assert.Equal(marked, CardRun.Of("extends: sequence\n" + keys, MarkedText.Parse(marked).Text).Marked);

    [Fact]
    public void The_message_has_the_words() =>
        Assert.Equal(
            ["must", "to", "leave"],
            CardRun.Of("extends: sequence\ntokens: [{tag: MD}, {pattern: to}, {tag: VB}]", "They must to leave.", "%s %s %s").Findings[0].Arguments);

    [Fact]
    public void A_long_run_of_optional_words_is_no_burden()
    {
        string tokens = string.Join(", ", Enumerable.Repeat("{pattern: a, skip: 20}", 12));

        Assert.Empty(CardRun.Of($"extends: sequence\ntokens: [{tokens}, {{pattern: b, skip: 20}}]", string.Concat(Enumerable.Repeat("a c ", 500)) + "b").Findings.Skip(1));
    }
}

using EditorialLint.Engine.Examples;
using Xunit;

namespace EditorialLint.Engine.Tests.Cards;

public sealed class RepetitionTests
{
    [Theory]
    [InlineData("tokens: ['[^\\s]+']", "She saw [|the the|] man, The the end.")]
    [InlineData("tokens: ['[^\\s]+']\nignorecase: true", "She saw [|the The|] man.")]
    [InlineData("tokens: ['[^\\s]+']", "She saw [|the\nthe|] man.")]
    [InlineData("tokens: ['[^\\s]+']", "She saw [|the the the|] man.")]
    [InlineData("tokens: ['[^\\s]+']\nmax: 1", "She saw the the man and [|the the the|] dog.")]
    [InlineData("tokens: ['[^\\s]+']", "It was [|very, very, very,|] long.")]
    [InlineData("tokens: ['\\w+']", "It was [|very, very|] long.")]
    [InlineData("tokens: ['[^\\s]+']\nalpha: true", "He dialled 7 7 and [|no no|] more.")]
    [InlineData("tokens: ['[^\\s]+']\nexceptions: [had]", "He had had [|it it|] all.")]
    [InlineData("tokens: ['(?i:no+)']", "He cried [|no no|] and nooo.")]
    public void A_token_that_follows_itself_is_found(string keys, string marked) =>
        Assert.Equal(marked, CardRun.Of("extends: repetition\n" + keys, MarkedText.Parse(marked).Text).Marked);

    [Fact]
    public void A_sentence_end_ends_a_repetition() =>
        Assert.Empty(CardRun.Of("extends: repetition\ntokens: ['\\w+']", "We asked who was there. There was nobody.").Findings);

    [Fact]
    public void Removing_leaves_the_token_once()
    {
        CardRun run = CardRun.Of("extends: repetition\ntokens: ['[^\\s]+']\naction: {name: remove}", "She saw the the the man.");

        Assert.Equal("She saw the man.", run.Fixed);
        Assert.Equal(["the"], run.Findings[0].Arguments);
    }
}

using EditorialLint.Engine.Examples;
using Xunit;

namespace EditorialLint.Engine.Tests.Cards;

public sealed class OccurrenceTests
{
    [Theory]
    [InlineData("token: very\nmax: 1", "A [|very|] long and very cold day ended here.\n\nA very good day began here in the city.")]
    [InlineData("token: very\nmax: 1\nscope: sentence", "It was very long. It was very cold. It was [|very|], very dull.")]
    [InlineData("token: '\\b(\\w+)\\b'\nmax: 4\nscope: sentence", "He came and left. [|She|] came and left again.")]
    [InlineData("token: '[A-Z]\\w+'\nmax: 2", "[|The|] Mayor met Mr Lee in the city.")]
    [InlineData("token: said\nmin: 1\nscope: paragraph", "The mayor said it was late in the city.\n\n[||]The council met again on the same day.")]
    [InlineData("token: very\nmax: 0\nmin: 0", "A very long day ended here.")]
    public void A_text_that_holds_a_pattern_too_often_or_too_seldom_is_found(string keys, string marked) =>
        Assert.Equal(marked, CardRun.Of("extends: occurrence\n" + keys, MarkedText.Parse(marked).Text).Marked);

    [Fact]
    public void The_message_gives_the_count() =>
        Assert.Equal(["3"], CardRun.Of("extends: occurrence\ntoken: no\nmax: 1", "He said no, no and no.").Findings[0].Arguments);
}

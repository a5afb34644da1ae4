using EditorialLint.Engine.Examples;
using Xunit;

namespace EditorialLint.Engine.Tests.Cards;

public sealed class SubstitutionTests
{
    private const string Message = "Write '%s' for '%s'.";

    [Theory]
    [InlineData("swap: {utilize: use}", "They [|utilize|] it. Utilize it.", "They use it. Utilize it.")]
    [InlineData("swap: {utilize: use}\nignorecase: true", "They [|utilize|] it. [|Utilize|] it.", "They use it. use it.")]
    [InlineData("swap: {utilize: use}\nignorecase: true\ncapitalize: true", "They [|utilize|] it. [|Utilize|] it.", "They use it. Use it.")]
    [InlineData("swap: {order: A, in order to: to}", "In time, he came [|in order to|] pay the [|order|].", "In time, he came to pay the A.")]
    [InlineData("swap: {'utili[sz](e|ed)': 'us$1'}", "They [|utilised|] and [|utilize|] it.", "They used and use it.")]
    [InlineData("swap: {'Web ?site': website}\nignorecase: true", "The [|Web site|] and the website and the [|Website|].", "The website and the website and the website.")]
    [InlineData("swap: {'%': percent}\nnonword: true", "It fell 5[|%|].", "It fell 5percent.")]
    [InlineData("swap: {utilize: use}\nexceptions: [utilize]", "They utilize it.", "They utilize it.")]
    [InlineData("swap: {'e-?mail': 'a\\|b'}", "By [|email|] today.", "By a|b today.")]
    [InlineData("swap: {it is: 'it is|it''s'}", "Now it is late.", "Now it is late.")]
    public void A_match_is_swapped(string keys, string marked, string mended)
    {
        CardRun run = CardRun.Of("extends: substitution\n" + keys, MarkedText.Parse(marked).Text, Message);

        Assert.Equal(marked, run.Marked);
        Assert.Equal(mended, run.Fixed);
    }

    [Fact]
    public void Alternatives_are_several_fixes_and_one_message()
    {
        CardRun run = CardRun.Of("extends: substitution\nswap: {prior to: before|ahead of}", "It came prior to the vote.", Message);

        Assert.Equal(["before' or 'ahead of", "prior to"], run.Findings[0].Arguments);
        Assert.Equal(["Replace with 'before'", "Replace with 'ahead of'"], run.Findings[0].Fixes.Select(fix => fix.Title));
    }

    [Fact]
    public void A_message_with_one_placeholder_names_the_replacement() =>
        Assert.Equal(["use"], CardRun.Of("extends: substitution\nswap: {utilize: use}", "They utilize it.").Findings[0].Arguments);
}

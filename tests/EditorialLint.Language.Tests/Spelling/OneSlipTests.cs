using EditorialLint.Language.Spelling;
using Xunit;

namespace EditorialLint.Language.Tests.Spelling;

public sealed class OneSlipTests
{
    [Theory]
    [InlineData("recieve", "receive", true)]
    [InlineData("goverment", "government", true)]
    [InlineData("untill", "until", true)]
    [InlineData("definate", "definite", true)]
    [InlineData("ab", "ba", true)]
    [InlineData("a", "", true)]
    [InlineData("same", "same", false)]
    [InlineData("", "", false)]
    [InlineData("abc", "cab", false)]
    [InlineData("accomadate", "accommodate", false)]
    public void One_letter_more_less_or_other_or_two_swapped_is_one_slip(string written, string meant, bool isOne)
    {
        Assert.Equal(isOne, OneSlip.Separates(written, meant));
        Assert.Equal(isOne, OneSlip.Separates(meant, written));
    }
}

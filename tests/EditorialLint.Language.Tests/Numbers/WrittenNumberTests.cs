using EditorialLint.Language.Numbers;
using Xunit;

namespace EditorialLint.Language.Tests.Numbers;

public sealed class WrittenNumberTests
{
    [Theory]
    [InlineData("1,550", 1550, true, true)]
    [InlineData("$1550", 1550, false, true)]
    [InlineData("£1,234,567.50", 1234567, true, true)]
    [InlineData("12,34", 1234, false, false)]
    [InlineData("1550,000", 1550000, false, false)]
    [InlineData("7%", 7, false, true)]
    public void Figures_are_read_with_their_separators(string text, long value, bool isGrouped, bool isWellFormed)
    {
        WrittenNumber number = Assert.NotNull(WrittenNumber.Read(text));

        Assert.Equal((value, isGrouped, isWellFormed), (number.Value, number.IsGrouped, number.IsWellFormed));
    }

    [Theory]
    [InlineData("10:30")]
    [InlineData("21st")]
    [InlineData("5-7")]
    [InlineData("ten")]
    [InlineData("")]
    [InlineData("1234567890123456")]
    public void Other_numbers_and_words_are_not_read(string text) => Assert.Null(WrittenNumber.Read(text));

    [Theory]
    [InlineData("twelve", 12)]
    [InlineData("twenty", 20)]
    [InlineData("ninety", 90)]
    [InlineData("dozen", -1)]
    public void Words_have_their_value_and_values_their_word(string word, int value)
    {
        Assert.Equal(value, NumberWords.ValueOf(word));
        Assert.Equal(value < 0 ? null : word, NumberWords.WordFor(value));
    }
}

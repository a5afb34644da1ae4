using CsCheck;
using EditorialLint.Engine.Configuration;
using Xunit;

namespace EditorialLint.Engine.Tests.Configuration;

public sealed class ClosestNameTests
{
    private static readonly string[] Names = ["EL0104", "EL0109", "error", "warning", "suggestion", "none", "name-casing", "en-GB", "en-US"];

    [Theory]
    [InlineData("EL0999", "EL0109")]
    [InlineData("el0190", "EL0109")]
    [InlineData("eror", "error")]
    [InlineData("ERROR", "error")]
    [InlineData("warnign", "warning")]
    [InlineData("sugestions", "suggestion")]
    [InlineData("name-cassing", "name-casing")]
    [InlineData("en_GB", "en-GB")]
    [InlineData("warn", "warning")]
    [InlineData("name", "none")]
    public void A_name_with_few_slips_is_found(string word, string expected) => Assert.Equal(expected, ClosestName.Find(word, Names));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("off")]
    [InlineData("silent")]
    [InlineData("quotation")]
    public void A_word_like_no_name_finds_none(string word) => Assert.Null(ClosestName.Find(word, Names));

    [Fact]
    public void A_beginning_of_several_names_finds_none() => Assert.Null(ClosestName.Find("quot", ["quotation-spacing", "quotation-speaker"]));

    [Fact]
    public void The_first_of_equally_close_names_is_taken() => Assert.Equal("cart", ClosestName.Find("care", ["cart", "card", "core"]));

    [Fact]
    public void The_closer_of_two_names_is_taken_wherever_it_stands() => Assert.Equal("speaker", ClosestName.Find("speeker", ["sparker", "speaker"]));

    [Fact]
    public void A_swap_of_neighbours_in_a_name_is_always_found() =>
        Gen.Select(Gen.Char.AlphaNumeric.Array[6, 12], Gen.Int[0, 4]).Sample((chars, place) =>
        {
            string name = new(chars);
            (chars[place], chars[place + 1]) = (chars[place + 1], chars[place]);
            return ClosestName.Find(new string(chars), [name]) == name;
        });
}

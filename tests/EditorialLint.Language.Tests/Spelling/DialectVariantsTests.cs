using EditorialLint.Core.Analysis;
using EditorialLint.Language.Spelling;
using Xunit;

namespace EditorialLint.Language.Tests.Spelling;

public sealed class DialectVariantsTests
{
    [Theory]
    [InlineData("colour", Dialect.American, "color")]
    [InlineData("Organisation", Dialect.American, "Organization")]
    [InlineData("centre", Dialect.American, "center")]
    [InlineData("analyse", Dialect.American, "analyze")]
    [InlineData("color", Dialect.British, "colour")]
    [InlineData("center", Dialect.Australian, "centre")]
    public void A_word_of_another_variety_has_its_own_form_here(string word, Dialect dialect, string form) =>
        Assert.Equal(form, DialectVariants.Find(word, EnglishDictionary.For(dialect)));

    [Theory]
    [InlineData("goverment", Dialect.American)]
    [InlineData("government", Dialect.American)]
    [InlineData("organize", Dialect.British)]
    public void Any_other_word_has_none(string word, Dialect dialect) => Assert.Null(DialectVariants.Find(word, EnglishDictionary.For(dialect)));
}

using System.Collections.Immutable;
using EditorialLint.Engine.Configuration;
using Xunit;

namespace EditorialLint.Engine.Tests.Configuration;

public sealed class EffectiveSettingTests
{
    [Fact]
    public void Every_setting_is_explained_in_the_order_to_print()
    {
        Assert.Equal(
            [
                "editorial_dialect = en-US",
                "editorial_profile = unset",
                "charset = utf-8",
                "editorial_format = unset",
                "editorial_dictionary = unset",
                "editorial_words = unset",
                "editorial_rule_packs = unset",
                "editorial_diagnostic.EL0104.severity = error",
                "editorial_diagnostic.EL0109.severity = warning",
                "editorial_diagnostic.EL0301.severity = error",
                "editorial_diagnostic.EL0302.severity = none",
                "editorial_diagnostic.House.Wordy.severity = suggestion",
                "editorial_option.name-casing.minimum = 2",
                "editorial_option.name-casing.strict = false",
                "editorial_option.name-casing.style = wire",
                "editorial_option.name-casing.note = ",
            ],
            Explain("").Select(static setting => $"{setting.Key} = {setting.Value}"));
        Assert.All(Explain(""), static setting => Assert.Equal((null, null), (setting.Path, setting.Line)));
    }

    [Theory]
    [InlineData("  Charset = LATIN1", "charset", "latin1")]
    [InlineData("editorial_dialect=en-gb", "editorial_dialect", "en-GB")]
    [InlineData("editorial_diagnostic.hyphen-spacing.severity = none", "editorial_diagnostic.EL0109.severity", "none")]
    [InlineData("editorial_diagnostic.category-punctuation.severity = none", "editorial_diagnostic.EL0109.severity", "none")]
    [InlineData("editorial_diagnostic.severity = none", "editorial_diagnostic.EL0109.severity", "none")]
    [InlineData("editorial_diagnostic.severity = default", "editorial_diagnostic.EL0109.severity", "warning")]
    [InlineData("editorial_option.EL0301.style = magazine", "editorial_option.name-casing.style", "magazine")]
    public void A_setting_names_the_place_it_came_from(string line, string key, string value)
    {
        EffectiveSetting setting = Explain($"[*]\n{line}\n").Single(setting => setting.Key == key);
        Assert.Equal(value, setting.Value);
        Assert.Equal((".editorconfig", 2), (setting.Path, setting.Line));
    }

    [Fact]
    public void A_setting_that_was_taken_back_is_the_default_again()
    {
        EffectiveSetting setting = Explain("[*]\neditorial_dialect = en-GB\n[a.*]\neditorial_dialect = unset\n")[0];
        Assert.Equal(new EffectiveSetting("editorial_dialect", "en-US"), setting);
    }

    private static ImmutableArray<EffectiveSetting> Explain(string text) => SampleRules.Provide(text).Explain("a.txt");
}

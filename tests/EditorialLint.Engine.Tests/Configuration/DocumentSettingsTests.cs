using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using Xunit;

namespace EditorialLint.Engine.Tests.Configuration;

public sealed class DocumentSettingsTests
{
    private const string Pairs =
        "[*]\neditorial_diagnostic.EL0109.severity = none\neditorial_diagnostic.EL0301.severity = warning\neditorial_option.name-casing.minimum = 3\n";

    [Fact]
    public void Settings_that_say_the_same_are_equal_wherever_they_come_from()
    {
        DocumentSettings one = SampleRules.Provide(Pairs).GetSettings("a.txt"), other = SampleRules.Provide(Pairs).GetSettings("b/c.txt");
        Assert.NotSame(one, other);
        Assert.Equal(one, other);
        Assert.Single((HashSet<DocumentSettings>)[one, other]);
    }

    [Fact]
    public void A_copy_that_differs_in_anything_is_not_equal()
    {
        DocumentSettings settings = SampleRules.Provide(Pairs).GetSettings("a.txt");
        DocumentSettings[] copies =
        [
            settings,
            settings with { Levels = settings.Levels.SetItem("EL0109", Severity.Error) },
            settings with { Levels = settings.Levels.Remove("EL0109") },
            settings with { Options = settings.Options.SetItem("name-casing.minimum", "4") },
            settings with { Dialect = Dialect.British },
            settings with { Charset = SourceEncoding.Windows1252 },
            settings with { Format = "text" },
        ];
        Assert.Equal(copies.Length, copies.Distinct().Count());
        Assert.Equal(copies.Length, copies.Select(static copy => copy.GetHashCode()).Distinct().Count());
        Assert.Equal(settings, copies[1] with { Levels = settings.Levels });
    }

    [Theory]
    [InlineData("editorial_dialect = en-GB", Severity.Suggestion)]
    [InlineData("editorial_diagnostic.severity = none", Severity.Suggestion)]
    [InlineData("editorial_diagnostic.EL0302.severity = default", Severity.Suggestion)]
    [InlineData("editorial_diagnostic.EL0302.severity = none", Severity.None)]
    [InlineData("editorial_diagnostic.name-variants.severity = error", Severity.Error)]
    public void A_selected_rule_in_preview_runs_unless_its_own_setting_speaks(string pair, Severity expected)
    {
        RuleDescriptor rule = SampleRules.Find("EL0302");
        var linter = new Linter([new Rule(rule, null)], new LinterOptions { Selection = new RuleSelection([rule.Id], []) });
        Assert.Equal(expected, linter.GetLevel(rule, SampleRules.Provide($"[*]\n{pair}\n").GetSettings("a.txt")));
    }
}

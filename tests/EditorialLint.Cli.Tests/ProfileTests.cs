using System.Text;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Configuration;
using EditorialLint.Rules;
using Xunit;

namespace EditorialLint.Cli.Tests;

/// <summary>Profiles set options; what is set by hand comes first.</summary>
public sealed class ProfileTests : IDisposable
{
    private readonly ProgramFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "editorial_option.stacked-title.maximum = 5", "default")]
    [InlineData("editorial_profile = ap", "editorial_option.stacked-title.maximum = 5", "default")]
    [InlineData("editorial_profile = Guardian", "editorial_option.stacked-title.maximum = 3", ".editorconfig:3 (profile guardian)")]
    [InlineData("editorial_profile = guardian\neditorial_option.stacked-title.maximum = 4", "editorial_option.stacked-title.maximum = 4", ".editorconfig:4")]
    [InlineData("editorial_profile = bbc", "editorial_dialect = en-GB", ".editorconfig:3 (profile bbc)")]
    [InlineData("editorial_profile = bbc\neditorial_dialect = en-AU", "editorial_dialect = en-AU", ".editorconfig:4")]
    [InlineData("editorial_profile = bbc", "editorial_profile = bbc", ".editorconfig:3")]
    public void An_option_comes_from_the_file_the_profile_or_the_card(string settings, string line, string origin)
    {
        _folder.Write(".editorconfig", $"root = true\n[*]\n{settings}\n");

        Assert.Equal(0, _folder.Run("config", "a.txt"));
        Assert.Matches($"(?m)^{System.Text.RegularExpressions.Regex.Escape(line)} +{System.Text.RegularExpressions.Regex.Escape(origin)}$", _folder.Output);
    }

    [Fact]
    public void A_profile_is_in_force()
    {
        _folder.Write("a.txt", "The colour of the harbour pleased the mayor of the town.\n");
        Assert.Equal(0, _folder.Run("lint", "--fail-on", "warning", "--select", "spelling"));
        string american = _folder.Output;

        _folder.Write(".editorconfig", "root = true\n[*]\neditorial_profile = bbc\n");
        _folder.Write("a.txt", "Prices rose 5 per cent in the town.\n");
        Assert.Equal(0, _folder.Run("lint", "--format", "msbuild", "--select", "inconsistent-percent"));
        Assert.Contains("EL0607", _folder.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("EL0607", american, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_profile_is_an_error()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\neditorial_profile = reuter\n");
        _folder.Write("a.txt", "A day.\n");

        Assert.Equal(2, _folder.Run("lint"));
        Assert.Contains("did you mean 'reuters'?", _folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_README_says_what_differs() => Assert.Contains(Table(), ReadMe.Text, StringComparison.Ordinal);

    private static string Table()
    {
        var table = new StringBuilder("| setting | default | ap | bbc | guardian | reuters |\n| --- | --- | --- | --- | --- | --- |\n");
        Assert.Equal(["ap", "bbc", "guardian", "reuters"], Profiles.Names);
        table.Append("| `editorial_dialect` | en-US");
        foreach (string profile in Profiles.Names)
            table.Append(" | ").Append(Profiles.DialectOf(profile) == Dialect.British ? "en-GB" : "");
        table.Append(" |\n");
        foreach (RuleDescriptor rule in RuleCatalog.Rules.Select(static rule => rule.Descriptor).OrderBy(static rule => rule.Id, StringComparer.Ordinal))
        {
            foreach (RuleOptionDescriptor option in rule.Options.Where(static option => !option.Profiles.IsEmpty))
            {
                table.Append($"| `{rule.Name}.{option.Name}` | {option.Default}");
                foreach (string profile in Profiles.Names)
                    table.Append(" | ").Append(option.DefaultUnder(profile) is { } value && value != option.Default ? value : "");
                table.Append(" |\n");
            }
        }

        return table.ToString();
    }
}

using Xunit;

namespace EditorialLint.Cli.Tests;

/// <summary>The rules of a newsroom's own packs.</summary>
public sealed class RulePackTests : IDisposable
{
    private const string Setting = "root = true\n[*]\neditorial_rule_packs = styles\n";
    private const string Card = "extends: existence\nmessage: \"Avoid '%s'.\"\nlevel: error\ntokens: [widget]\n";

    private readonly ProgramFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_plain_Vale_style_runs_is_listed_and_is_explained()
    {
        Prepare();

        Assert.Equal(1, _folder.Run("lint", "--format", "msbuild"));
        Assert.Equal("a.txt(1,3,1,9): error Acme.Gadgets: Avoid 'widget'.\n", _folder.Output);
        Assert.Equal(0, _folder.Run("lint", "--ignore", "Acme.Gadgets"));
        Assert.Equal(1, _folder.Run("lint", "--select", "acme.gadgets"));
        Assert.Equal(0, _folder.Run("rules"));
        Assert.Matches("(?m)^Acme.Gadgets +error +stable +Gadgets", _folder.Output);
        Assert.Equal(0, _folder.Run("explain", "Acme.Gadgets"));
        Assert.StartsWith("Acme.Gadgets Gadgets: Gadgets\n", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_is_set_by_style_and_name()
    {
        Prepare();
        _folder.Write(".editorconfig", Setting + "editorial_diagnostic.Acme.Gadgets.severity = suggestion\n");

        Assert.Equal(0, _folder.Run("lint", "--format", "msbuild"));
        Assert.Contains("info Acme.Gadgets", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_is_in_force_where_it_is_named_only()
    {
        Prepare();
        _folder.Write("old/b.txt", "A widget broke down in the town.\n");
        _folder.Write(".editorconfig", Setting + "[old/**]\neditorial_rule_packs = unset\n");

        Assert.Equal(1, _folder.Run("lint", "--format", "msbuild"));
        Assert.StartsWith("a.txt(", _folder.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("b.txt", _folder.Output, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("config", "old/b.txt"));
        Assert.Matches("(?m)^editorial_diagnostic.Acme.Gadgets.severity = none ", _folder.Output);
    }

    [Fact]
    public void The_configuration_of_a_path_on_the_command_line_counts()
    {
        _folder.Write("wire/.editorconfig", "[*]\neditorial_rule_packs = ../house\n");
        _folder.Write("house/Wire/Gadgets.yml", Card);
        _folder.Write("wire/a.txt", "A widget broke down in the town.\n");

        Assert.Equal(1, _folder.Run("lint", "wire", "--format", "msbuild"));
        Assert.Contains("Wire.Gadgets", _folder.Output, StringComparison.Ordinal);
        // From above it the rules are not known, which must not look like clean copy.
        Assert.Equal(2, _folder.Run("lint"));
        Assert.Contains("wire/.editorconfig:2: the rule packs in '../house' were not read", _folder.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("rules")]
    [InlineData("rules", "test")]
    [InlineData("config", "a.txt")]
    [InlineData("explain", "Acme.Broken")]
    public void A_broken_card_stops_every_command_with_file_and_line(params string[] command)
    {
        Prepare();
        _folder.Write("styles/Acme/Broken.yml", "extends: existence\nmessage: x\ntokns: [a]\n");

        Assert.Equal(2, _folder.Run(command));
        Assert.Contains("styles/Acme/Broken.yml:3: Unknown key 'tokns'. Did you mean 'tokens'?", _folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_is_refused()
    {
        Prepare();
        _folder.Write("styles/Acme/Code.yml", "extends: script\nmessage: x\nscript: y\n");

        Assert.Equal(2, _folder.Run("lint"));
        Assert.Contains("a card never runs code", _folder.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "there is no rule pack 'nowhere'")]
    [InlineData("empty", "holds no card")]
    public void A_pack_that_is_not_there_or_empty_stops_the_run(string pack, string problem)
    {
        Directory.CreateDirectory(_folder.PathOf("empty"));
        _folder.Write("a.txt", "A widget broke.\n");
        _folder.Write(".editorconfig", $"root = true\n[*]\neditorial_rule_packs = {pack}\n");

        Assert.Equal(2, _folder.Run("lint"));
        Assert.Contains(problem, _folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_examples_of_a_pack_are_tested()
    {
        Prepare();
        const string Examples = "examples:\n  bad:\n    - 'A [|widget|] broke.'\n  good:\n    - 'A gadget broke.'\n";
        _folder.Write("styles/Acme/Gadgets.yml", Card + Examples);

        Assert.Equal(0, _folder.Run("rules", "test"));
        Assert.Equal("2 of 2 examples pass, of 1 rule.\n", _folder.Output);

        _folder.Write("styles/Acme/Gadgets.yml", Card + Examples.Replace("A gadget", "A widget", StringComparison.Ordinal));
        Assert.Equal(1, _folder.Run("rules", "test", "styles"));
        Assert.Contains("Acme.Gadgets: example 2 (good) fails:\n", _folder.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 of 2 examples pass, of 1 rule.\n", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_has_the_same_id_wherever_the_run_starts()
    {
        Prepare();
        _folder.Write(".editorconfig", Setting + "editorial_diagnostic.Acme.Gadgets.severity = warning\n");

        foreach (string start in (string[])["styles", "styles/Acme"])
        {
            _folder.WorkingDirectory = _folder.PathOf(start);
            Assert.Equal(0, _folder.Run("lint", _folder.PathOf("a.txt"), "--format", "msbuild"));
            Assert.Contains("warning Acme.Gadgets: ", _folder.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Cards_without_an_example_are_not_tested()
    {
        Prepare();

        Assert.Equal(2, _folder.Run("rules", "test"));
        Assert.Equal(
            "editorial-lint: no card has examples, so nothing was tested; write some under 'examples:', 'bad:' and 'good:'\n", _folder.Error);
    }

    [Fact]
    public void Testing_nothing_is_an_error()
    {
        Assert.Equal(2, _folder.Run("rules", "test"));
        Assert.Contains("set 'editorial_rule_packs'", _folder.Error, StringComparison.Ordinal);
    }

    private void Prepare()
    {
        _folder.Write(".editorconfig", Setting);
        _folder.Write("styles/Acme/Gadgets.yml", Card);
        _folder.Write("a.txt", "A widget broke down in the town.\n");
    }
}

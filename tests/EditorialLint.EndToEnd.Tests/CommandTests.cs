using System.Text.Json;
using System.Text.RegularExpressions;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.EndToEnd.Tests;

/// <summary>Every command that README.md shows.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly NativeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lint_finds_the_defects_of_the_seed()
    {
        _folder.WriteSeed("seed.txt");
        ProgramRun run = _folder.Run("lint");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("seed.txt:27:44: error EL0101 doubled-bracket: Write ']]' once, as ']'.", run.Lines);
        Assert.Contains(run.Lines, static line => line.StartsWith("seed.txt:7:210: error EL0301 ", StringComparison.Ordinal));
        Assert.Equal("", run.Error);
        Assert.Equal(0, _folder.Run("lint", "--fail-on", "none").ExitCode);
    }

    [Fact]
    public void Lint_reads_standard_input_in_the_format_and_with_the_settings_of_its_name()
    {
        _folder.Write("wire/.editorconfig", "[*.md]\neditorial_diagnostic.EL0101.severity = warning\n");
        ProgramRun run = _folder.RunWith("Look at `[the note]]` and [the other]].\n", "lint", "-", "--stdin-filename", "wire/copy.md");
        Assert.Equal(0, run.ExitCode);
        string finding = Assert.Single(run.Lines, static line => line.Contains("EL0101", StringComparison.Ordinal));
        Assert.StartsWith("wire/copy.md:1:37: warning EL0101 ", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Fixes_are_shown_applied_and_done_after_one_run()
    {
        _folder.WriteSeed("seed.txt");
        byte[] before = File.ReadAllBytes(_folder.PathOf("seed.txt"));
        ProgramRun diff = _folder.Run("lint", "--diff");
        Assert.Equal(before, File.ReadAllBytes(_folder.PathOf("seed.txt")));
        Assert.Equal(0, _folder.Run("lint", "--fix").ExitCode);
        byte[] once = File.ReadAllBytes(_folder.PathOf("seed.txt"));
        Assert.NotEqual(before, once);
        Assert.DoesNotContain("O'brien", _folder.Read("seed.txt"), StringComparison.Ordinal);
        _folder.Run("lint", "--fix");
        Assert.Equal(once, File.ReadAllBytes(_folder.PathOf("seed.txt")));
        // What the difference showed is what was done.
        _folder.Write("patched/seed.txt", before);
        _folder.Write("patched/fix.diff", diff.Output);
        ProgramRun patch = _folder.Bash("cd patched && git apply --unsafe-paths -p1 fix.diff");
        Assert.True(patch.ExitCode == 0, patch.Error);
        Assert.Equal(once, File.ReadAllBytes(_folder.PathOf("patched/seed.txt")));
    }

    [Fact]
    public void Inspect_shows_who_speaks()
    {
        const string Text = "Mayor Jane Smith left.\n\n\"We will build the bridge next year,\" Smith said.\n";
        _folder.Write("a.txt", Text);
        Assert.Contains("Smith", _folder.Run("inspect", "a.txt").Output, StringComparison.Ordinal);
        ProgramRun run = _folder.Run("inspect", "a.txt", "--format", "json");
        Assert.Equal(0, run.ExitCode);
        using JsonDocument document = JsonDocument.Parse(run.Output);
        JsonElement quotation = document.RootElement.GetProperty("quotations")[0];
        Assert.Equal("We will build the bridge next year,", Text[quotation.GetProperty("start").GetInt32()..quotation.GetProperty("end").GetInt32()]);
        Assert.Equal("Smith", quotation.GetProperty("speaker").GetProperty("text").GetString());
    }

    [Fact]
    public void Rules_lists_every_card_and_explain_shows_each_of_them()
    {
        ProgramRun rules = _folder.Run("rules");
        Assert.Equal(0, rules.ExitCode);
        string[] ids =
        [
            .. Directory.EnumerateFiles(Repository.File("rules"), "*.yml", SearchOption.AllDirectories)
                .Select(File.ReadAllText)
                .Where(static card => !card.Contains("\nstatus: removed", StringComparison.Ordinal))
                .Select(static card => Regex.Match(card, "^id: *(EL\\d{4})", RegexOptions.Multiline).Groups[1].Value)
                .Where(static id => id.Length > 0),
        ];
        Assert.True(ids.Length > 15);
        Assert.All(ids, id =>
        {
            Assert.Contains(rules.Lines, line => line.StartsWith(id + " ", StringComparison.Ordinal));
            Assert.StartsWith(id + " ", _folder.Run("explain", id).Output, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Explain_suggests_the_name_that_was_meant()
    {
        ProgramRun run = _folder.Run("explain", "doubled-brackt");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("did you mean 'doubled-bracket'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_writes_settings_that_config_shows()
    {
        ProgramRun init = _folder.Run("init");
        Assert.True(init.ExitCode == 0, init.Error);
        _folder.Write(".editorconfig", _folder.Read(".editorconfig").Replace("# editorial_", "editorial_", StringComparison.Ordinal));
        ProgramRun config = _folder.Run("config", "a.txt");
        Assert.True(config.ExitCode == 0, config.Error);
        Assert.Contains(config.Lines, static line => Regex.IsMatch(line, "^editorial_dialect = \\S+ +\\.editorconfig:\\d+$"));
    }

    [Fact]
    public void A_baseline_lets_old_findings_pass_and_new_ones_fail()
    {
        _folder.Write("archive/old.txt", Bad);
        Assert.Equal(0, _folder.Run("baseline", "create", "archive/").ExitCode);
        Assert.Equal(0, _folder.Run("lint", "archive/", "--baseline", "editorial-lint.baseline.sarif").ExitCode);
        _folder.Write("archive/new.txt", "She took [one of the books]] home.\n");
        ProgramRun run = _folder.Run("lint", "archive/", "--baseline", "editorial-lint.baseline.sarif");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("archive/new.txt:1:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("archive/old.txt:1:", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("baseline", "update", "archive/").ExitCode);
        Assert.Equal(0, _folder.Run("lint", "archive/", "--baseline", "editorial-lint.baseline.sarif").ExitCode);
        _folder.Write("archive/old.txt", Good);
        Assert.Equal(0, _folder.Run("baseline", "prune", "archive/").ExitCode);
        Assert.DoesNotContain("old.txt", _folder.Read("editorial-lint.baseline.sarif"), StringComparison.Ordinal);
        Assert.Contains("new.txt", _folder.Read("editorial-lint.baseline.sarif"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "baseline config dictionary explain hook init inspect lint rules")]
    [InlineData("lint --format g", "github gitlab")]
    [InlineData("explain EL010", "EL0101 EL0102 EL0103 EL0104 EL0105 EL0106 EL0107 EL0108 EL0109")]
    public void Completion_says_what_may_follow(string line, string expected)
    {
        string word = line.Split(' ')[^1];
        ProgramRun run = _folder.Run($"[suggest:{line.Length}]", line);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(expected.Split(' '), run.Lines.Where(one => !one.StartsWith('-') && one.StartsWith(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void Help_of_every_command_in_the_table_shows_its_use()
    {
        string readme = File.ReadAllText(Repository.File("README.md"));
        string[] commands = [.. Regex.Matches(readme, "^\\| `editorial-lint (\\w+)", RegexOptions.Multiline).Select(static match => match.Groups[1].Value)];
        Assert.True(commands.Length >= 8);
        Assert.All(commands, command =>
        {
            ProgramRun help = _folder.Run(command, "--help");
            Assert.Equal(0, help.ExitCode);
            Assert.Contains($"editorial-lint {command}", help.Output, StringComparison.Ordinal);
        });
        Assert.Matches("^\\d+\\.\\d+\\.\\d+", _folder.Run("--version").Output);
    }

    [Fact]
    public void Stats_tell_the_time_of_rules()
    {
        _folder.WriteSeed("seed.txt");
        ProgramRun run = _folder.Run("lint", "--stats");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("doubled-bracket", run.Error + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_suppress_in_Markdown_and_HTML_and_those_without_use_are_told()
    {
        _folder.Write("a.md", $"<!-- editorial-lint disable-next EL0101: a chant -->\n{Bad}\n{Bad}");
        _folder.Write("b.html", $"<!-- editorial-lint disable-file EL0101 --><p>{Good}</p>");
        ProgramRun run = _folder.Run("lint");
        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Lines, static line => line.Contains("EL0101 doubled-bracket", StringComparison.Ordinal));
        Assert.Contains(run.Lines, static line => line.StartsWith("b.html:1:", StringComparison.Ordinal) && line.Contains("EL0901", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_option_is_refused_with_one_line_that_helps()
    {
        ProgramRun run = _folder.Run("lint", "--fail-no", "error");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("editorial-lint: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private const string Bad = NativeFolder.Bad;
    private const string Good = NativeFolder.Good;
}

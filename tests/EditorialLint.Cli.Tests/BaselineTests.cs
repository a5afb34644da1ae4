using System.Text.Json;
using Xunit;

namespace EditorialLint.Cli.Tests;

public sealed class BaselineTests : IDisposable
{
    private const string File = "editorial-lint.baseline.sarif";

    private readonly ProgramFolder _folder = new();

    public BaselineTests()
    {
        _folder.Write("a.txt", "The council saw a defect in the plan.\n");
        _folder.Write("sub/b.txt", "The mayor denied any defect.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_old_archive_is_adopted_and_only_what_comes_after_fails()
    {
        Assert.Equal(0, Run("baseline", "create"));
        Assert.Equal($"Wrote 2 findings in 2 files to {File}.\n", _folder.Output);
        Assert.DoesNotContain(_folder.Root, _folder.Read(File), StringComparison.Ordinal);
        Assert.Equal(0, Lint());
        Assert.Equal("No findings in 2 files.\nBaseline: 0 new, 0 updated, 2 unchanged, 0 absent.\n", _folder.Output);

        _folder.Write("a.txt", "Another defect.\n\nThe council saw a defect in the plan.\n");
        Assert.Equal(1, Lint());
        Assert.StartsWith("a.txt:1:9: error Test.Defect", _folder.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 finding (1 error) in 2 files; 1 fixable with --fix.\nBaseline: 1 new, 0 updated, 2 unchanged, 0 absent.\n", _folder.Output, StringComparison.Ordinal);
        Assert.Equal(0, Lint("--fail-on", "none"));
    }

    [Fact]
    public void Creating_does_not_replace_what_exists_unless_forced()
    {
        Run("baseline", "create");
        string before = _folder.Read(File);
        _folder.Write("c.txt", "A defect.\n");
        Assert.Equal(2, Run("baseline", "create"));
        Assert.Equal(
            $"editorial-lint: '{File}' exists already; bring it up to date with 'editorial-lint baseline update', or replace it with '--force'\n",
            _folder.Error);
        Assert.Equal(before, _folder.Read(File));
        Assert.Equal(0, Run("baseline", "create", "--force"));
        Assert.NotEqual(before, _folder.Read(File));
    }

    [Fact]
    public void Updating_adds_and_drops_and_pruning_only_drops()
    {
        Run("baseline", "create");
        _folder.Write("a.txt", "The council saw a virtue.\n");
        _folder.Write("c.txt", "A defect.\n");
        Assert.Equal(0, Run("baseline", "prune"));
        Assert.Equal($"{File}: 1 kept, 1 dropped.\n", _folder.Output);
        Assert.Equal(1, Lint());
        Assert.Equal(0, Run("baseline", "update"));
        Assert.Equal($"{File}: 1 added, 0 updated, 1 kept, 0 dropped.\n", _folder.Output);
        Assert.Equal(0, Lint());
    }

    [Fact]
    public void An_update_that_changes_nothing_leaves_the_file_alone()
    {
        Run("baseline", "create");
        DateTime before = System.IO.File.GetLastWriteTimeUtc(_folder.PathOf(File)).AddHours(-1);
        System.IO.File.SetLastWriteTimeUtc(_folder.PathOf(File), before);
        _folder.Write("a.txt", "New above.\n\nThe council saw a defect in the plan.\n");
        Assert.Equal(0, Run("baseline", "update"));
        Assert.Equal(before, System.IO.File.GetLastWriteTimeUtc(_folder.PathOf(File)));
    }

    [Fact]
    public void A_run_over_some_files_says_nothing_of_the_others()
    {
        Run("baseline", "create");
        string before = _folder.Read(File);
        Assert.Equal(0, Lint("a.txt"));
        Assert.EndsWith("Baseline: 0 new, 0 updated, 1 unchanged, 0 absent.\n", _folder.Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("baseline", "update", "a.txt"));
        Assert.Equal(0, Run("baseline", "prune", "--exclude", "sub"));
        Assert.Equal(0, Run("baseline", "update", "--ignore", "test-defect"));
        Assert.Equal(before, _folder.Read(File));
        _folder.Write(".editorconfig", "root = true\n[*]\neditorial_diagnostic.test-defect.severity = suggestion\n");
        Assert.Equal(0, Lint("--min-level", "warning"));
        Assert.EndsWith("Baseline: 0 new, 0 updated, 0 unchanged, 0 absent.\n", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Deleted_files_are_absent_where_the_run_looks()
    {
        Run("baseline", "create");
        System.IO.File.Delete(_folder.PathOf("sub/b.txt"));
        Lint("a.txt");
        Assert.Contains(" 0 absent.", _folder.Output, StringComparison.Ordinal);
        Lint("--format", "sarif");
        using JsonDocument log = JsonDocument.Parse(_folder.Output);
        JsonElement absent = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Single(static one => one.GetProperty("baselineState").GetString() == "absent");
        Assert.Equal("sub/b.txt", absent.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void A_renamed_file_is_known_even_when_only_its_new_name_is_given()
    {
        Run("baseline", "create");
        System.IO.File.Move(_folder.PathOf("a.txt"), _folder.PathOf("moved.txt"));
        Assert.Equal(0, Lint("moved.txt"));
        System.IO.File.Copy(_folder.PathOf("sub/b.txt"), _folder.PathOf("copy.txt"));
        Assert.Equal(1, Lint("copy.txt"));
    }

    [Fact]
    public void A_baseline_is_the_same_from_any_folder()
    {
        Run("baseline", "create");
        _folder.WorkingDirectory = _folder.PathOf("sub");
        Assert.Equal(0, Run("lint", ".", "../a.txt", "--baseline", $"../{File}"));
        Assert.EndsWith("Baseline: 0 new, 0 updated, 2 unchanged, 0 absent.\n", _folder.Output, StringComparison.Ordinal);
        string before = _folder.Read(File);
        Assert.Equal(0, Run("baseline", "create", "..", "--baseline", _folder.PathOf(File), "--force"));
        Assert.Equal(before, _folder.Read(File));
    }

    [Fact]
    public void A_log_of_an_earlier_run_serves_as_well()
    {
        Run("lint", "--format", "sarif=logs/../earlier.sarif", "--fail-on", "none");
        Directory.CreateDirectory(_folder.PathOf("logs"));
        System.IO.File.Move(_folder.PathOf("earlier.sarif"), _folder.PathOf("logs/earlier.sarif"));
        Assert.Equal(0, Run("lint", "--baseline", "logs/earlier.sarif"));
        Assert.EndsWith("Baseline: 0 new, 0 updated, 2 unchanged, 0 absent.\n", _folder.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "there is no such file; 'editorial-lint baseline create' writes one")]
    [InlineData("", "it is empty; write it anew with 'editorial-lint baseline create --force'")]
    [InlineData("{", "line 1 is no valid JSON, or is nested too deeply for a SARIF log")]
    [InlineData("{\"version\": \"1.0.0\", \"runs\": []}", "it is a SARIF log of version '1.0.0', not 2.1.0")]
    public void A_baseline_that_cannot_be_used_is_one_line(string? content, string reason)
    {
        if (content is not null)
            _folder.Write("known.sarif", content);
        foreach (string[] command in (string[][])[["lint"], ["baseline", "update"], ["baseline", "prune"]])
        {
            Assert.Equal(2, Run([.. command, "--baseline", "known.sarif"]));
            Assert.Equal($"editorial-lint: baseline 'known.sarif' cannot be used: {reason}\n", _folder.Error);
            Assert.Equal("", _folder.Output);
        }

        Assert.Equal(content is not null, System.IO.File.Exists(_folder.PathOf("known.sarif")));
    }

    [Fact]
    public void A_folder_is_no_baseline()
    {
        Assert.Equal(2, Run("lint", "--baseline", "sub"));
        Assert.StartsWith("editorial-lint: baseline 'sub' cannot be used: ", _folder.Error, StringComparison.Ordinal);
        Assert.Equal(2, Run("baseline", "create", "--baseline", "sub"));
        Assert.StartsWith("editorial-lint: cannot write 'sub': ", _folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_in_a_baseline_lead_nowhere()
    {
        Run("baseline", "create");
        string outside = Path.Combine(Path.GetTempPath(), $"editorial-lint-{Guid.NewGuid():N}.txt");
        System.IO.File.WriteAllText(outside, "The secret defect.\n");
        try
        {
            string baseline = _folder.Read(File).Replace("\"a.txt\"", $"\"../{Path.GetFileName(outside)}\"", StringComparison.Ordinal);
            _folder.Write(File, baseline);
            Assert.Equal(1, Lint());
            Assert.Equal(0, Lint("--fix"));
            Assert.Equal(0, Run("baseline", "update"));
            Assert.Equal("The secret defect.\n", System.IO.File.ReadAllText(outside));
            // What lies outside is kept as it was found: nobody looked whether it is there.
            Assert.Contains(Path.GetFileName(outside), _folder.Read(File), StringComparison.Ordinal);
            Assert.DoesNotContain("secret", _folder.Read(File), StringComparison.Ordinal);
        }
        finally
        {
            System.IO.File.Delete(outside);
        }
    }

    [Fact]
    public void A_run_that_was_not_complete_writes_nothing()
    {
        Run("baseline", "create");
        string before = _folder.Read(File);
        _folder.Write("a.txt", "A crash.\n");
        Assert.Equal(2, Run("baseline", "update"));
        Assert.EndsWith($"editorial-lint: not everything could be checked, so '{File}' was not written\n", _folder.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read(File));
        Assert.Equal(2, Run("baseline", "create", "missing.txt", "--baseline", "other.sarif"));
        Assert.False(System.IO.File.Exists(_folder.PathOf("other.sarif")));
    }

    [Fact]
    public void A_baseline_must_not_replace_an_article()
    {
        Assert.Equal(2, Run("baseline", "create", "--baseline", "a.txt", "--force"));
        Assert.Equal("editorial-lint: 'a.txt' is one of the files to check; give the baseline another name\n", _folder.Error);
        Assert.Equal("The council saw a defect in the plan.\n", _folder.Read("a.txt"));
    }

    [Fact]
    public void What_a_comment_suppresses_is_not_gone_but_no_update_keeps_it()
    {
        _folder.Write("a.md", "A defect.\n");
        Run("baseline", "create", "a.md");
        _folder.Write("a.md", "<!-- editorial-lint disable-next Test.Defect: wanted -->\nA defect.\n");
        Assert.Equal(0, Lint("a.md", "--format", "sarif"));
        using JsonDocument log = JsonDocument.Parse(_folder.Output);
        JsonElement only = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Single(static one => one.GetProperty("ruleId").GetString() == "Test.Defect");
        Assert.Equal(1, only.GetProperty("suppressions").GetArrayLength());
        Assert.Equal("unchanged", only.GetProperty("baselineState").GetString());
        Run("baseline", "prune", "a.md");
        Assert.Equal($"{File}: 1 kept, 0 dropped.\n", _folder.Output);
        Run("baseline", "update", "a.md");
        Assert.DoesNotContain("Test.Defect", _folder.Read(File), StringComparison.Ordinal);
    }

    [Fact]
    public void Fixing_leaves_known_findings_alone()
    {
        Run("baseline", "create");
        _folder.Write("a.txt", "The council saw a defect in the plan.\nAnother defect.\n");
        Assert.Equal(0, Lint("--fix"));
        Assert.Equal("The council saw a defect in the plan.\nAnother virtue.\n", _folder.Read("a.txt"));
        Assert.Equal("The mayor denied any defect.\n", _folder.Read("sub/b.txt"));
    }

    [Theory]
    [InlineData("unknown command 'creat' in 'baseline'; did you mean 'create'? Use one of create, update, prune", "baseline", "creat")]
    [InlineData("say what 'baseline' is to do: create, update, prune", "baseline")]
    [InlineData("unknown rule or category 'test-defct' in '--select'; did you mean 'test-defect'?", "baseline", "create", "--select", "test-defct")]
    public void A_slip_on_the_command_line_is_told(string expected, params string[] args)
    {
        Assert.Equal(2, Run(args));
        Assert.Equal($"editorial-lint: {expected}", _folder.Error.Split('\n')[0]);
        Assert.False(System.IO.File.Exists(_folder.PathOf(File)));
    }

    [Fact]
    public void Help_of_a_subcommand_shows_examples()
    {
        Assert.Equal(0, Run("baseline", "update", "--help"));
        Assert.Contains("editorial-lint baseline prune archive/", _folder.Output, StringComparison.Ordinal);
    }

    private int Lint(params string[] args) => Run(["lint", .. args, "--baseline", File]);

    private int Run(params string[] args) => _folder.Run(args);
}

using System.Text.Json;
using Xunit;

namespace EditorialLint.Cli.Tests.Git;

public sealed class StagedTests : IDisposable
{
    private readonly GitFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_staged_is_checked_and_not_what_the_folder_holds()
    {
        _folder.Stage("worse.txt", "A virtue.");
        _folder.Write("worse.txt", "A defect.");
        _folder.Stage("better.txt", "A defect.");
        _folder.Write("better.txt", "A virtue.");
        _folder.Stage("gone.txt", "A defect.");
        File.Delete(_folder.Program.PathOf("gone.txt"));
        _folder.Write("unstaged.txt", "A defect.");
        Assert.Equal(["better.txt", "gone.txt"], _folder.FindDefects("--staged"));
        Assert.Equal(1, _folder.Run("lint", "--staged"));
    }

    [Fact]
    public void What_is_committed_already_is_not_checked_again()
    {
        _folder.Stage("old.txt", "A defect.");
        _folder.Commit("Add an article");
        _folder.Stage("new.txt", "A virtue.");
        Assert.Equal(0, _folder.Run("lint", "--staged"));
        Assert.Contains("1 file", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Staged_files_are_compared_with_each_other_as_they_are_staged()
    {
        _folder.Stage("a.txt", "The mayor met Ana Kowalczyk on Monday.");
        _folder.Stage("b.txt", "The bill is by Ana Kowalczyk, who left.");
        _folder.Stage("c.txt", "The court heard Ana Kowalzyk on Friday.");
        _folder.Write("c.txt", "The court heard Ana Kowalczyk on Friday.");
        _folder.Run("lint", "--staged", "--select", "EL0312", "--min-level", "suggestion");
        Assert.Contains("c.txt:1:17: suggestion EL0312", _folder.Output, StringComparison.Ordinal);
        _folder.Git("rm", "-q", "--cached", "-f", "a.txt");
        _folder.Run("lint", "--staged", "--select", "EL0312", "--min-level", "suggestion");
        Assert.DoesNotContain("EL0312", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_staged_configuration_holds_in_every_folder()
    {
        _folder.Stage(".editorconfig", "root = true\n[*]\neditorial_diagnostic.test-defect.severity = warning\n");
        _folder.Stage("sub/deep/.editorconfig", "[a.txt]\neditorial_diagnostic.test-defect.severity = none\n");
        _folder.Stage("sub/deep/a.txt", "A defect.");
        _folder.Stage("sub/deep/b.txt", "A defect.");
        _folder.Write(".editorconfig", "root = true\n[*]\neditorial_diagnostic.test-defect.severity = error\n");
        _folder.Write("sub/deep/.editorconfig", "");
        Assert.Equal(["sub/deep/b.txt"], _folder.FindDefects("--staged"));
        Assert.Contains(": warning Test.Defect", _folder.Output, StringComparison.Ordinal);
        _folder.Git("rm", "-q", "--cached", "-f", "sub/deep/.editorconfig");
        Assert.Equal(["sub/deep/a.txt", "sub/deep/b.txt"], _folder.FindDefects("--staged"));
    }

    [Fact]
    public void A_slip_in_the_staged_configuration_is_named_though_the_folder_has_mended_it()
    {
        _folder.Stage(".editorconfig", "root = true\n[*]\neditorial_dialct = en-GB\n");
        _folder.Write(".editorconfig", "root = true\n");
        _folder.Stage("a.txt", "A virtue.");
        Assert.Equal(2, _folder.Run("lint", "--staged"));
        Assert.Equal("editorial-lint: .editorconfig:3: unknown setting 'editorial_dialct'; did you mean 'editorial_dialect'?\n", _folder.Error);
    }

    [Fact]
    public void A_linked_configuration_is_followed_within_the_index_only()
    {
        _folder.Stage("shared/rules.conf", "[*]\neditorial_diagnostic.test-defect.severity = none\n");
        Directory.CreateDirectory(_folder.Program.PathOf("sub"));
        File.CreateSymbolicLink(_folder.Program.PathOf("sub/.editorconfig"), "../shared/rules.conf");
        _folder.Git("add", ".");
        _folder.Stage("sub/a.txt", "A defect.");
        _folder.Write("shared/rules.conf", "");
        Assert.Equal([], _folder.FindDefects("--staged"));
        File.Delete(_folder.Program.PathOf("sub/.editorconfig"));
        File.CreateSymbolicLink(_folder.Program.PathOf("sub/.editorconfig"), "/etc/hostname");
        _folder.Git("add", ".");
        Assert.Equal(2, _folder.Run("lint", "--staged"));
        Assert.Equal(
            "editorial-lint: sub/.editorconfig: cannot be read: it may be a link out of the repository, to '/etc/hostname', which is not followed\n",
            _folder.Error);
    }

    [Theory]
    [InlineData("with space.txt")]
    [InlineData("Zürich ☃ 📰.txt")]
    [InlineData("quote\"d 'n' back\\slash.txt")]
    [InlineData("tab\there.txt")]
    [InlineData("line\nfeed/art\nicle.txt")]
    public void Any_name_is_found(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        _folder.Stage(name, "A defect.");
        _folder.Write(name, "A virtue.");
        Assert.Equal(1, _folder.Run("lint", "--staged"));
        Assert.Equal(1, _folder.Run("lint", "--staged", name));
        _folder.Stage(Path.Combine(Path.GetDirectoryName(name)!, ".editorconfig"), "[*]\neditorial_diagnostic.test-defect.severity = none\n");
        Assert.Equal(0, _folder.Run("lint", "--staged", name));
        Assert.Contains("1 file", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_file_is_checked_under_its_new_name_and_a_deleted_one_not()
    {
        _folder.Stage("old.txt", "A defect.");
        _folder.Stage("deleted.txt", "A defect.");
        _folder.Commit("Add articles");
        _folder.Git("mv", "old.txt", "new.txt");
        _folder.Git("rm", "-q", "deleted.txt");
        Assert.Equal(["new.txt"], _folder.FindDefects("--staged"));
    }

    [Fact]
    public void Links_submodules_other_files_and_mere_intentions_are_passed_over()
    {
        _folder.Write("intended.txt", "A defect.");
        _folder.Git("add", "-N", "intended.txt");
        File.CreateSymbolicLink(_folder.Program.PathOf("link.txt"), "intended.txt");
        _folder.Git("add", "link.txt");
        _folder.Git("init", "-q", "-b", "main", "module.txt");
        _folder.Write("module.txt/inner.txt", "A defect.");
        _folder.Git("-C", "module.txt", "add", ".");
        _folder.Git("-C", "module.txt", "commit", "-q", "-m", "Begin");
        _folder.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "./module.txt", "module.txt");
        _folder.Stage("program.cs", "A defect.");
        _folder.Stage(".hidden/a.txt", "A defect.");
        _folder.Stage("node_modules/a.txt", "A defect.");
        Assert.Equal(0, _folder.Run("lint", "--staged"));
        Assert.Contains("Nothing was checked.", _folder.Output, StringComparison.Ordinal);
        Assert.Equal("", _folder.Error);
    }

    [Fact]
    public void Paths_and_exclusions_narrow_what_is_checked()
    {
        foreach (string name in (string[])["a.txt", "sub/b.txt", "sub/deep/c.txt", "note.cs"])
            _folder.Stage(name, "A defect.");
        _folder.Write("unstaged.txt", "A defect.");
        Assert.Equal(["a.txt", "sub/b.txt", "sub/deep/c.txt"], _folder.FindDefects("--staged"));
        Assert.Equal(["sub/b.txt", "sub/deep/c.txt"], _folder.FindDefects("--staged", "sub/"));
        Assert.Equal(["note.cs", "sub/b.txt"], _folder.FindDefects("--staged", "note.cs", "sub/*.txt", "unstaged.txt"));
        Assert.Equal(["a.txt"], _folder.FindDefects("--staged", "--exclude", "sub"));
        Assert.Equal(2, _folder.Run("lint", "--staged", "missing.txt"));
        Assert.Equal("editorial-lint: missing.txt: There is no such file or folder.\n", _folder.Error);
    }

    [Fact]
    public void From_a_folder_below_the_whole_index_is_checked_and_paths_start_at_the_root()
    {
        _folder.Stage("sub/.editorconfig", "[*]\neditorial_diagnostic.test-defect.severity = warning\n");
        _folder.Stage("sub/a.txt", "A defect.");
        _folder.Stage("b.txt", "A defect.");
        _folder.Program.WorkingDirectory = _folder.Program.PathOf("sub");
        Assert.Equal(["b.txt", "sub/a.txt"], _folder.FindDefects("--staged"));
        Assert.Equal(["b.txt"], _folder.FindDefects("--staged", "--exclude", "a.*"));
        Assert.Equal(["sub/a.txt"], _folder.FindDefects("--staged", "."));
        Assert.Contains("sub/a.txt:1:3: warning", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_knows_findings_from_any_folder()
    {
        _folder.Stage("sub/a.txt", "A defect.");
        Assert.Equal(0, _folder.Run("baseline", "create", "."));
        _folder.Program.WorkingDirectory = _folder.Program.PathOf("sub");
        Assert.Equal([], _folder.FindDefects("--staged", "--baseline", "../editorial-lint.baseline.sarif"));
        Assert.Equal(["sub/a.txt"], _folder.FindDefects("--staged"));
    }

    [Fact]
    public void A_log_made_in_a_folder_below_tells_where_its_paths_start()
    {
        _folder.Stage("b.txt", "A defect.");
        _folder.Stage("sub/a.txt", "A defect.");
        _folder.Program.WorkingDirectory = _folder.Program.PathOf("sub");
        _folder.Run("lint", "--staged", "--format", "sarif", "--run-details");
        using JsonDocument log = JsonDocument.Parse(_folder.Output);
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        string root = run.GetProperty("originalUriBaseIds").GetProperty("SRCROOT").GetProperty("uri").GetString()!;
        Assert.EndsWith($"/{Path.GetFileName(_folder.Root)}/", root, StringComparison.Ordinal);
        Assert.Equal($"{root}sub/", run.GetProperty("invocations")[0].GetProperty("workingDirectory").GetProperty("uri").GetString());
    }

    [Fact]
    public void A_worktree_has_an_index_of_its_own()
    {
        _folder.Git("worktree", "add", "-q", "tree", "-b", "other");
        _folder.Stage("main.txt", "A defect.");
        _folder.Program.WorkingDirectory = _folder.Program.PathOf("tree");
        _folder.Write("tree/a.txt", "A defect.");
        _folder.Git("add", "a.txt");
        _folder.Write("tree/a.txt", "A virtue.");
        Assert.Equal(["a.txt"], _folder.FindDefects("--staged"));
    }

    [Fact]
    public void The_first_commit_is_checked()
    {
        _folder.Git("checkout", "-q", "--orphan", "fresh");
        _folder.Stage("a.txt", "A defect.");
        Assert.Equal(["a.txt"], _folder.FindDefects("--staged"));
    }

    [Fact]
    public void A_merge_conflict_is_one_clear_line_and_the_rest_is_checked()
    {
        _folder.Stage("a.txt", "one\n");
        _folder.Commit("Add an article");
        _folder.Git("checkout", "-q", "-b", "other");
        _folder.Stage("a.txt", "two\n");
        _folder.Commit("Change it");
        _folder.Git("checkout", "-q", "main");
        _folder.Stage("a.txt", "three\n");
        _folder.Commit("Change it otherwise");
        Assert.Equal(1, _folder.TryGit("merge", "-q", "other").Code);
        _folder.Stage("b.txt", "A defect.");
        Assert.Equal(["b.txt"], _folder.FindDefects("--staged"));
        Assert.Equal(2, _folder.Run("lint", "--staged"));
        Assert.Equal(
            "editorial-lint: a.txt: This file has a merge conflict, so nothing of it is staged; resolve it and 'git add' it.\n", _folder.Error);
    }

    [Fact]
    public void A_file_in_large_file_storage_is_not_taken_for_prose()
    {
        _folder.Stage("a.txt", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n");
        Assert.Equal(2, _folder.Run("lint", "--staged"));
        Assert.Contains("a.txt: This file is kept by Git LFS", _folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Suggestions_are_kept_from_a_commit_unless_they_are_asked_for()
    {
        _folder.Stage(".editorconfig", "root = true\n[*]\neditorial_diagnostic.test-defect.severity = suggestion\n");
        _folder.Stage("a.txt", "A defect.");
        Assert.Equal([], _folder.FindDefects("--staged"));
        Assert.Equal(["a.txt"], _folder.FindDefects("--staged", "--min-level", "suggestion"));
        Assert.Equal(1, _folder.Run("lint", "--staged", "--fail-on", "suggestion"));
        Assert.Equal(["a.txt"], _folder.FindDefects());
        Assert.Equal([], _folder.FindDefects("--min-level", "warning"));
    }

    [Theory]
    [InlineData("'--fix' cannot mend what is staged; leave out '--staged', then stage the mended files", "--staged", "--fix")]
    [InlineData("standard input cannot be checked with '--staged'; leave out the '-'", "--staged", "-")]
    public void What_cannot_be_is_refused(string expected, params string[] args)
    {
        _folder.Stage("a.txt", "A defect.");
        Assert.Equal(2, _folder.Run(["lint", .. args]));
        Assert.Equal($"editorial-lint: {expected}\n", _folder.Error);
        Assert.Equal("A defect.", _folder.Program.Read("a.txt"));
    }

    [Fact]
    public void Threads_do_not_change_the_log()
    {
        for (int i = 0; i < 40; i++)
            _folder.Stage($"{i}.txt", string.Concat(Enumerable.Repeat("A defect. ", i)));
        _folder.Run("lint", "--staged", "--format", "sarif", "--jobs", "1");
        string one = _folder.Output;
        _folder.Run("lint", "--staged", "--format", "sarif", "--jobs", "7");
        Assert.Equal(one, _folder.Output);
        Assert.Contains("Test.Defect", one, StringComparison.Ordinal);
    }
}

using Xunit;

namespace EditorialLint.Cli.Tests.Git;

public sealed class HookTests : IDisposable
{
    private const string Bad = "He wrote (see the note]] and left.\n";
    private const string Good = "He wrote a note and left.\n";

    private readonly GitFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_finding_stops_the_commit_and_mending_it_lets_it_pass()
    {
        Assert.Equal(0, _folder.Run("hook", "install"));
        Assert.StartsWith("Git now checks what is staged before each commit (", _folder.Output, StringComparison.Ordinal);
        _folder.Stage("a.txt", Bad);
        (int code, string said) = _folder.TryGit("commit", "-m", "Add an article");
        Assert.Equal(1, code);
        Assert.Contains("a.txt:1:", said, StringComparison.Ordinal);
        Assert.Contains("nothing was committed; mend what is shown above", said, StringComparison.Ordinal);
        _folder.Write("a.txt", Good);
        Assert.Equal(1, _folder.TryGit("commit", "-m", "Add an article").Code);
        _folder.Git("add", "a.txt");
        _folder.Git("commit", "-q", "-m", "Add an article");
        Assert.Equal("Add an article\n", _folder.Git("log", "-1", "--format=%s"));
    }

    [Fact]
    public void A_commit_of_named_files_is_checked_with_the_index_that_git_makes_for_it()
    {
        _folder.Run("hook", "install");
        _folder.Stage("a.txt", Good);
        _folder.Stage("b.txt", Good);
        _folder.Commit("Add articles");
        _folder.Stage("a.txt", Bad);
        _folder.Write("b.txt", "Nobody wrote a note.\n");
        // The bad article stays staged; only the other is committed.
        _folder.Git("commit", "-q", "-m", "Change one", "--", "b.txt");
        Assert.Equal(1, _folder.TryGit("commit", "-m", "Change the other", "--", "a.txt").Code);
        _folder.Write("b.txt", Bad);
        Assert.Equal(1, _folder.TryGit("commit", "-m", "Change all", "-a").Code);
    }

    [Fact]
    public void Old_findings_pass_where_only_changed_lines_count()
    {
        Assert.Equal(0, _folder.Run("hook", "install", "--since", "HEAD"));
        _folder.Stage("a.txt", Bad);
        Assert.Equal(1, _folder.TryGit("commit", "-m", "Add an article").Code);
        _folder.Git("commit", "-q", "--no-verify", "-m", "Add an article");
        _folder.Stage("a.txt", Bad + "\nWords.\n");
        _folder.Git("commit", "-q", "-m", "Add words");
        _folder.Stage("a.txt", Bad + "\nWords.\n\nOthers wrote (see the notes]] too.\n");
        (int code, string said) = _folder.TryGit("commit", "-m", "Add a finding");
        Assert.Equal(1, code);
        Assert.Contains("a.txt:5:", said, StringComparison.Ordinal);
        Assert.DoesNotContain("a.txt:1:", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_first_commit_all_lines_are_new()
    {
        _folder.Run("hook", "install", "--since", "HEAD");
        _folder.Git("update-ref", "-d", "HEAD");
        _folder.Stage("a.txt", Bad);
        (int code, string said) = _folder.TryGit("commit", "-m", "Begin");
        Assert.Equal(1, code);
        Assert.Contains("a.txt:1:", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Old_findings_pass_where_a_baseline_knows_them()
    {
        _folder.Write("sub/it's old.txt", Bad);
        _folder.Program.WorkingDirectory = _folder.Program.PathOf("sub");
        Assert.Equal(2, _folder.Run("hook", "install", "--baseline", "it's known.sarif"));
        Assert.Contains("there is no baseline 'it's known.sarif'", _folder.Error, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("baseline", "create", ".", "--baseline", "it's known.sarif"));
        Assert.Equal(0, _folder.Run("hook", "install", "--baseline", "it's known.sarif"));
        _folder.Program.WorkingDirectory = null;
        _folder.Git("add", ".");
        _folder.Git("commit", "-q", "-m", "Add an old article");
        _folder.Stage("sub/new.txt", Bad);
        Assert.Equal(1, _folder.TryGit("commit", "-m", "Add a new one").Code);
        // Without options all findings count again.
        _folder.Run("hook", "install");
        _folder.Stage("sub/new.txt", Good);
        _folder.Stage("sub/it's old.txt", Bad + "\nWords.\n");
        Assert.Equal(1, _folder.TryGit("commit", "-m", "Add words").Code);
    }

    [Fact]
    public void A_worktree_and_a_folder_below_use_the_same_hook()
    {
        _folder.Git("worktree", "add", "-q", "tree", "-b", "other");
        _folder.Program.WorkingDirectory = _folder.Program.PathOf("tree");
        Assert.Equal(0, _folder.Run("hook", "install"));
        Assert.True(File.Exists(_folder.Program.PathOf(".git/hooks/pre-commit")));
        _folder.Write("tree/sub/a.txt", Bad);
        _folder.Git("add", ".");
        _folder.Program.WorkingDirectory = _folder.Program.PathOf("tree/sub");
        Assert.Equal(1, _folder.TryGit("commit", "-m", "Add an article").Code);
        _folder.Program.WorkingDirectory = null;
        _folder.Stage("a.txt", Bad);
        Assert.Equal(1, _folder.TryGit("commit", "-m", "Add an article").Code);
    }

    [Fact]
    public void An_earlier_hook_still_runs_and_comes_back_unchanged()
    {
        string hook = _folder.Program.PathOf(".git/hooks/pre-commit");
        const string script = "#!/bin/sh\necho earlier >> ran\nexit \"$(cat verdict)\"\n";
        _folder.Program.WriteProgram(".git/hooks/pre-commit", script);
        Assert.Equal(0, _folder.Run("hook", "install"));
        Assert.EndsWith("The hook that was there before runs first.\n", _folder.Output, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("hook", "install"));
        _folder.Write("verdict", "0");
        _folder.Stage("a.txt", Good);
        _folder.Git("commit", "-q", "-m", "Add an article");
        Assert.Equal("earlier\n", _folder.Program.Read("ran"));
        _folder.Stage("a.txt", Bad);
        Assert.Equal(1, _folder.TryGit("commit", "-m", "Worsen it").Code);
        _folder.Write("verdict", "7");
        _folder.Stage("a.txt", "Nobody wrote a note.\n");
        Assert.Equal(1, _folder.TryGit("commit", "-m", "Change it").Code);
        Assert.Equal(0, _folder.Run("hook", "uninstall"));
        Assert.Equal(script, File.ReadAllText(hook));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(hook));
        Assert.Equal([hook], Directory.GetFiles(_folder.Program.PathOf(".git/hooks"), "pre-commit*").Where(static path => !path.EndsWith(".sample", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_earlier_hook_that_is_a_link_stays_one()
    {
        _folder.Program.WriteProgram("scripts/check", "#!/bin/sh\necho linked >> ran\n");
        string hook = _folder.Program.PathOf(".git/hooks/pre-commit");
        File.CreateSymbolicLink(hook, "../../scripts/check");
        Assert.Equal(0, _folder.Run("hook", "install"));
        _folder.Stage("a.txt", Good);
        _folder.Git("commit", "-q", "-m", "Add an article");
        Assert.Equal("linked\n", _folder.Program.Read("ran"));
        Assert.Equal(0, _folder.Run("hook", "uninstall"));
        Assert.Equal("../../scripts/check", new FileInfo(hook).LinkTarget);
    }

    [Fact]
    public void Without_an_earlier_hook_nothing_is_left()
    {
        string[] before = Directory.GetFileSystemEntries(_folder.Program.PathOf(".git/hooks"));
        _folder.Run("hook", "install");
        Assert.Equal(0, _folder.Run("hook", "uninstall"));
        Assert.Equal(before.Order(), Directory.GetFileSystemEntries(_folder.Program.PathOf(".git/hooks")).Order());
        Assert.Equal(0, _folder.Run("hook", "uninstall"));
        Assert.Equal("There is no hook to take away.\n", _folder.Output);
    }

    [Fact]
    public void A_foreign_hook_is_never_taken_away_or_lost()
    {
        _folder.Program.WriteProgram(".git/hooks/pre-commit", "#!/bin/sh\n");
        Assert.Equal(2, _folder.Run("hook", "uninstall"));
        Assert.EndsWith("is not ours; nothing was changed\n", _folder.Error, StringComparison.Ordinal);
        _folder.Run("hook", "install");
        // Another tool has put its own hook in the place of ours.
        _folder.Program.WriteProgram(".git/hooks/pre-commit", "#!/bin/sh\n# other\n");
        Assert.Equal(2, _folder.Run("hook", "install", "--force"));
        Assert.Contains("there are two foreign hooks", _folder.Error, StringComparison.Ordinal);
        Assert.Equal("#!/bin/sh\n# other\n", _folder.Program.Read(".git/hooks/pre-commit"));
        Assert.Equal("#!/bin/sh\n", _folder.Program.Read(".git/hooks/pre-commit.before-editorial-lint"));
    }

    [Fact]
    public void The_configured_hooks_folder_is_used_from_anywhere_in_the_tree()
    {
        _folder.Git("config", "core.hooksPath", "tools/hooks");
        Directory.CreateDirectory(_folder.Program.PathOf("sub"));
        _folder.Program.WorkingDirectory = _folder.Program.PathOf("sub");
        Assert.Equal(0, _folder.Run("hook", "install"));
        Assert.True(File.Exists(_folder.Program.PathOf("tools/hooks/pre-commit")));
        _folder.Program.WorkingDirectory = null;
        _folder.Stage("a.txt", Bad);
        Assert.Equal(1, _folder.TryGit("commit", "-m", "Add an article").Code);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_hooks_folder_outside_is_written_to_only_by_force(bool linked)
    {
        string outside = Directory.CreateTempSubdirectory("editorial-lint-").FullName;
        if (linked)
            File.CreateSymbolicLink(_folder.Program.PathOf("hooks"), outside);
        _folder.Git("config", "core.hooksPath", linked ? "hooks" : outside);
        Assert.Equal(2, _folder.Run("hook", "install"));
        Assert.Contains("lies outside of the repository", _folder.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(outside));
        Assert.Equal(0, _folder.Run("hook", "install", "--force"));
        Assert.True(File.Exists(Path.Combine(outside, "pre-commit")));
        Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public void A_program_that_is_gone_stops_the_commit_with_one_line()
    {
        _folder.Run("hook", "install");
        string hook = _folder.Program.PathOf(".git/hooks/pre-commit");
        File.WriteAllText(hook, File.ReadAllText(hook).Replace(ProgramFolder.BuiltProgram, "/nowhere/editorial-lint", StringComparison.Ordinal));
        _folder.Stage("a.txt", Good);
        (int code, string said) = _folder.TryGit("commit", "-m", "Add an article");
        Assert.SkipWhen(code == 0, "The program is installed on this machine.");
        Assert.Contains("editorial-lint: the program is no longer there", said, StringComparison.Ordinal);
    }
}

using Xunit;

namespace EditorialLint.EndToEnd.Tests;

/// <summary>The hook and the choices that ask git, in a repository of its own.</summary>
public sealed class GitTests : IDisposable
{
    private readonly NativeFolder _folder = new();

    public GitTests()
    {
        bool isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(static folder => File.Exists(Path.Combine(folder, "git")));
        if (!isThere)
            _folder.Dispose();
        Assert.SkipUnless(isThere, "git is not installed.");
        _folder.Git("init", "-q", "-b", "main");
        Stage("the wire/übel \"a\".txt", NativeFolder.Good);
        _folder.Git("add", ".");
        _folder.Git("commit", "-q", "-m", "Begin");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_hook_stops_a_commit_until_it_is_mended_and_goes_without_a_trace()
    {
        string[] before = Directory.GetFiles(_folder.PathOf(".git/hooks"));
        Assert.Equal(0, _folder.Run("hook", "install").ExitCode);
        Stage("a.txt", NativeFolder.Bad);
        ProgramRun commit = _folder.Execute("git", null, "commit", "-m", "Add an article");
        Assert.Equal(1, commit.ExitCode);
        Assert.Contains("a.txt:1:23: error EL0101", commit.Output + commit.Error, StringComparison.Ordinal);
        Stage("a.txt", NativeFolder.Good);
        _folder.Git("commit", "-q", "-m", "Add an article");
        Assert.Equal(0, _folder.Run("hook", "uninstall").ExitCode);
        Assert.Equal(before, Directory.GetFiles(_folder.PathOf(".git/hooks")));
        Stage("a.txt", NativeFolder.Bad);
        _folder.Git("commit", "-q", "-m", "Worsen it");
    }

    [Fact]
    public void An_earlier_hook_is_kept()
    {
        _folder.Write(".git/hooks/pre-commit", "#!/bin/sh\necho the earlier one\n");
        Assert.Equal(0, _folder.Bash("chmod +x .git/hooks/pre-commit").ExitCode);
        Assert.Equal(0, _folder.Run("hook", "install").ExitCode);
        Stage("a.txt", NativeFolder.Bad);
        ProgramRun commit = _folder.Execute("git", null, "commit", "-m", "Add an article");
        Assert.Equal(1, commit.ExitCode);
        Assert.Contains("the earlier one", commit.Output + commit.Error, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("hook", "uninstall").ExitCode);
        Assert.Equal("#!/bin/sh\necho the earlier one\n", _folder.Read(".git/hooks/pre-commit"));
    }

    [Fact]
    public void Staged_reads_what_will_be_committed_with_its_settings()
    {
        Stage("the wire/übel \"a\".txt", NativeFolder.Bad);
        _folder.Write("the wire/übel \"a\".txt", NativeFolder.Good);
        _folder.Write(".editorconfig", "root = true\n[*]\neditorial_diagnostic.EL0101.severity = none\n");
        ProgramRun run = _folder.Run("lint", "--staged");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("the wire/übel \"a\".txt:1:23: error EL0101", run.Output, StringComparison.Ordinal);
        _folder.Git("add", ".editorconfig");
        Assert.Equal(0, _folder.Run("lint", "--staged").ExitCode);
        Assert.Equal(2, _folder.Run("lint", "--staged", "--fix").ExitCode);
    }

    [Fact]
    public void Since_reports_changed_lines_only()
    {
        Stage("old.txt", $"{NativeFolder.Bad}\n{NativeFolder.Good}");
        _folder.Git("commit", "-q", "-m", "Add an old article");
        _folder.Git("switch", "-q", "-c", "topic");
        _folder.Git("mv", "old.txt", "renamed.txt");
        _folder.Write("renamed.txt", $"{NativeFolder.Bad}\n{NativeFolder.Good}\nShe took [one of the books]] home.\n");
        _folder.Write("new.txt", NativeFolder.Bad);
        ProgramRun run = _folder.Run("lint", "--since", "main", "--format", "msbuild");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["new.txt(1,23,1,25)", "renamed.txt(5,27,5,29)"], run.Lines.Select(static line => line[..(line.IndexOf(')', StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public void A_commit_of_one_article_is_checked_in_little_time()
    {
        for (int i = 0; i < 200; i++)
            _folder.Write($"archive/{i}.txt", NativeFolder.Good);
        _folder.Git("add", ".");
        _folder.Git("commit", "-q", "-m", "Add an archive");
        _folder.WriteSeed("archive/7.txt");
        _folder.Git("add", ".");
        // The best of several: another program's share of the machine is not ours.
        TimeSpan best = Enumerable.Range(0, 5).Min(_ => _folder.Run("lint", "--staged").Elapsed);
        Assert.True(best < TimeSpan.FromMilliseconds(100), $"{best.TotalMilliseconds} ms");
    }

    private void Stage(string name, string content)
    {
        _folder.Write(name, content);
        _folder.Git("add", "-f", "--", name);
    }
}

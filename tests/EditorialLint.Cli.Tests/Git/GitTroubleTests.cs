using Xunit;

namespace EditorialLint.Cli.Tests.Git;

public sealed class GitTroubleTests : IDisposable
{
    private readonly ProgramFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--staged")]
    [InlineData("--since", "main")]
    public void Without_git_one_line_says_so(params string[] args)
    {
        _folder.SearchPath = _folder.Root;
        Assert.Equal(2, _folder.Run(["lint", .. args]));
        Assert.Equal($"editorial-lint: '{string.Join(' ', args)}': git is needed, and there is none in PATH; install it\n", _folder.Error);
        Assert.Equal("", _folder.Output);
    }

    [Fact]
    public void A_git_that_the_folder_offers_is_not_run()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Scripts are no programs there.");
        _folder.WriteProgram("git", $"#!/bin/sh\ntouch '{_folder.PathOf("ran")}'\n");
        // An empty entry, and a relative one, mean the current folder to a shell.
        foreach (string path in (string[])["", ".", $":{Path.DirectorySeparatorChar}nowhere"])
        {
            _folder.SearchPath = path;
            Assert.Equal(2, _folder.Run("lint", "--staged"));
            Assert.Contains("there is none in PATH", _folder.Error, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(_folder.PathOf("ran")));
    }

    [Fact]
    public void Outside_a_repository_git_is_quoted()
    {
        Assert.SkipUnless(GitFolder.IsThereGit, "git is not installed.");
        Assert.Equal(2, _folder.Run("lint", "--staged"));
        Assert.StartsWith("editorial-lint: '--staged': git says: not a git repository", _folder.Error, StringComparison.Ordinal);
        Assert.Equal(1, _folder.Error.Count(static c => c == '\n'));
    }
}

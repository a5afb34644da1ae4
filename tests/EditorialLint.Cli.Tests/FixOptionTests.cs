using System.Diagnostics;
using Xunit;

namespace EditorialLint.Cli.Tests;

public sealed class FixOptionTests : IDisposable
{
    private readonly ProgramFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_diff_shows_the_change_and_writes_nothing()
    {
        _folder.Write("sub/a.txt", "One.\r\n\r\nA defect.\r\n");

        Assert.Equal(1, _folder.Run("lint", "--diff"));
        Assert.Equal("--- a/sub/a.txt\n+++ b/sub/a.txt\n@@ -1,3 +1,3 @@\n One.\r\n \r\n-A defect.\r\n+A virtue.\r\n", _folder.Output);
        Assert.Equal("One.\r\n\r\nA defect.\r\n", _folder.Read("sub/a.txt"));
    }

    [Fact]
    public void A_diff_of_clean_copy_is_empty()
    {
        _folder.Write("a.txt", "A virtue.\n");

        Assert.Equal(0, _folder.Run("lint", "--diff"));
        Assert.Equal("", _folder.Output);
    }

    [Fact]
    public void Standard_input_has_a_diff_too()
    {
        Assert.Equal(1, _folder.RunWith("A defect.\n", "lint", "-", "--stdin-filename", "wire.txt", "--diff", "--output", "out.patch"));
        Assert.Contains("+A virtue.\n", _folder.Read("out.patch"), StringComparison.Ordinal);
    }

    [Fact]
    public void Git_applies_the_diff()
    {
        Assert.SkipUnless(HasGit(), "git is not installed");
        _folder.Write("two words.txt", "A defect.\nA defect ,and more .");
        _folder.Run("lint", "--diff", "--output", "all.patch");

        using Process git = Process.Start(new ProcessStartInfo("git", ["apply", "--unsafe-paths", "all.patch"]) { WorkingDirectory = _folder.Root })!;
        git.WaitForExit();

        Assert.Equal(0, git.ExitCode);
        Assert.Equal("A virtue.\nA virtue, and more.", _folder.Read("two words.txt"));
    }

    [Fact]
    public void Only_unsafe_fixes_decide_for_the_editor()
    {
        _folder.Write("a.txt", "He is well -known there.\n");

        _folder.Run("lint", "--fix");
        Assert.Equal("He is well -known there.\n", _folder.Read("a.txt"));
        Assert.Equal(0, _folder.Run("lint", "--fix", "--unsafe-fixes"));
        Assert.Equal("He is well-known there.\n", _folder.Read("a.txt"));
    }

    [Fact]
    public void Not_even_unsafe_fixes_change_quoted_words()
    {
        const string Text = "\"They read the the treaty on Monday,\" said Ana Ruiz.\n";
        _folder.Write("a.txt", Text);

        _folder.Run("lint", "--fix", "--unsafe-fixes");

        Assert.Equal(Text, _folder.Read("a.txt"));
    }

    [Theory]
    [InlineData("'--unsafe-fixes' widens what is fixed; add '--fix' to write it or '--diff' to see it", "--unsafe-fixes")]
    [InlineData("'--diff' prints a patch and no report; leave out '--format'", "--diff", "--format", "text")]
    [InlineData("'--diff' shows what '--fix' would write; give one of them", "--diff", "--fix")]
    [InlineData("'--stdin-filename' names standard input, which is not read; add '-'", "--stdin-filename", "a.txt")]
    [InlineData("'--stdin-filename' names standard input, which is not read; add '-'", "b.txt", "--stdin-filename", "a.txt")]
    public void Options_that_do_not_go_together_are_refused(string problem, params string[] options)
    {
        Assert.Equal(2, _folder.Run(["lint", .. options]));
        Assert.Contains(problem, _folder.Error, StringComparison.Ordinal);
    }

    private static bool HasGit()
    {
        try
        {
            using Process git = Process.Start(new ProcessStartInfo("git", "--version") { RedirectStandardOutput = true })!;
            git.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

using Xunit;

namespace EditorialLint.Cli.Tests.Git;

public sealed class SinceTests : IDisposable
{
    private readonly GitFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Only_findings_on_changed_lines_count()
    {
        Commit("a.txt", "A defect.\n\nA virtue.\n\nA defect.\n");
        _folder.Write("a.txt", "A defect.\n\nA new defect.\n\nA defect.\nAnother defect.\n");
        Assert.Equal(["a.txt:3:7", "a.txt:6:9"], FindPlaces("HEAD"));
        Assert.Equal(1, _folder.Run("lint", "--since", "HEAD"));
        Assert.Contains("2 errors", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_changed_files_spell_otherwise_counts_on_a_changed_line_only()
    {
        Commit("c.txt", "The court heard Ana Kowalzyk on Friday.\n");
        _folder.Write("a.txt", "The mayor met Ana Kowalczyk on Monday.\n");
        _folder.Write("b.txt", "The bill is by Ana Kowalczyk, who left.\n");
        _folder.Write("c.txt", "The court heard Ana Kowalzyk on Friday.\n\nNobody spoke.\n");
        _folder.Run("lint", "--since", "HEAD", "--select", "EL0312");
        Assert.DoesNotContain("EL0312", _folder.Output, StringComparison.Ordinal);
        _folder.Write("c.txt", "The court heard Ana Kowalzyk on Monday.\n");
        _folder.Run("lint", "--since", "HEAD", "--select", "EL0312");
        Assert.Contains("c.txt:1:17: suggestion EL0312", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Committed_staged_and_unstaged_changes_count_alike_and_unchanged_files_are_not_read()
    {
        Commit("old.txt", "A crash.\n");
        _folder.Git("checkout", "-q", "-b", "work");
        Commit("committed.txt", "A defect.\n");
        _folder.Stage("staged.txt", "A defect.\n");
        _folder.Write("untracked.txt", "A defect.\n");
        _folder.Write("ignored.txt", "A defect.\n");
        _folder.Write(".gitignore", "ignored.txt\n");
        Assert.Equal(["committed.txt:1:3", "staged.txt:1:3", "untracked.txt:1:3"], FindPlaces("main"));
        Assert.Equal("", _folder.Error);
    }

    [Fact]
    public void What_the_other_branch_has_changed_meanwhile_does_not_count()
    {
        Commit("a.txt", "A defect.\n\nA virtue.\n");
        _folder.Git("checkout", "-q", "-b", "work");
        Commit("b.txt", "A defect.\n");
        _folder.Git("checkout", "-q", "main");
        Commit("a.txt", "A virtue.\n\nA virtue.\n");
        _folder.Git("checkout", "-q", "work");
        Assert.Equal(["b.txt:1:3"], FindPlaces("main"));
    }

    [Fact]
    public void A_renamed_file_counts_where_it_differs()
    {
        Commit("old.txt", string.Concat(Enumerable.Repeat("A defect.\n", 20)));
        _folder.Git("mv", "old.txt", "new.txt");
        Assert.Equal([], FindPlaces("HEAD"));
        _folder.Write("new.txt", string.Concat(Enumerable.Repeat("A defect.\n", 20)) + "Another defect.\n");
        Assert.Equal(["new.txt:21:9"], FindPlaces("HEAD"));
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
        Commit(name, "A defect.\n\nA virtue.\n");
        _folder.Write(name, "A defect.\n\nA virtue indeed.\n");
        Assert.Equal(0, _folder.Run("lint", "--since", "HEAD"));
        Assert.Contains("1 file", _folder.Output, StringComparison.Ordinal);
        _folder.Write(name, "A defect.\n\nA defect.\n");
        Assert.Equal(1, _folder.Run("lint", "--since", "HEAD"));
        Assert.Contains("1 error", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_look_like_a_patch_do_not_lead_astray()
    {
        Commit("a.txt", "A defect.\n\n-- a/x.txt\nno line feed");
        Commit("b.txt", "A defect.\n");
        _folder.Write("a.txt", "A defect.\n\n++ b/b.txt\n@@ -1 +1 @@\ndiff --git a/b.txt b/b.txt\nA virtue.\nA defect.");
        Assert.Equal(["a.txt:7:3"], FindPlaces("HEAD"));
        // Here git remarks on the missing line feed between the old lines and the new ones.
        _folder.Write("a.txt", "A defect.\n\nA defect.\n++ b/b.txt\n");
        Assert.Equal(["a.txt:3:3"], FindPlaces("HEAD"));
    }

    [Fact]
    public void Nothing_is_written_to_the_repository()
    {
        Commit("a.txt", "A virtue.\n");
        _folder.Stage("b.txt", "A defect.\n");
        File.SetLastWriteTimeUtc(_folder.Program.PathOf("a.txt"), new DateTime(2020, 2, 2, 2, 2, 2, DateTimeKind.Utc));
        byte[] before = File.ReadAllBytes(_folder.Program.PathOf(".git/index"));
        Assert.Equal(["b.txt:1:3"], FindPlaces("HEAD"));
        Assert.Equal(["b.txt:1:3"], FindPlaces("HEAD", "--staged"));
        Assert.Equal(before, File.ReadAllBytes(_folder.Program.PathOf(".git/index")));
    }

    [Fact]
    public void The_users_own_diff_settings_do_not_matter()
    {
        Commit("a.txt", "A defect.\n\nA virtue.\n\nA defect.\n");
        _folder.Write("a.txt", "A defect.\n\nA defect.\n\nA defect.\n");
        (string Key, string Value)[] settings =
        [
            ("diff.noprefix", "true"), ("diff.mnemonicPrefix", "true"), ("diff.context", "5"), ("diff.interHunkContext", "9"),
            ("diff.external", "false"), ("color.ui", "always"), ("color.diff", "always"), ("diff.renames", "false"), ("diff.relative", "true"),
            ("core.quotePath", "true"), ("diff.wordRegex", "."), ("diff.algorithm", "histogram"),
        ];
        foreach ((string key, string value) in settings)
            _folder.Git("config", key, value);
        Assert.Equal(["a.txt:3:3"], FindPlaces("HEAD"));
    }

    [Fact]
    public void Lines_are_counted_as_git_does()
    {
        Commit("cr.txt", "A defect.\rA defect.\nA virtue.\n");
        Commit("crlf.txt", "A defect.\r\nA virtue.\r\n");
        _folder.Write("cr.txt", "A defect.\rA defect.\nA defect.\n");
        _folder.Write("crlf.txt", "A defect.\r\nA defect.\r\n");
        Assert.Equal(["cr.txt:3:3", "crlf.txt:2:3"], FindPlaces("HEAD"));
    }

    [Fact]
    public void A_file_that_git_takes_for_binary_counts_as_a_whole()
    {
        _folder.Stage(".gitattributes", "whole.txt -diff\n");
        Commit("whole.txt", "A defect.\n\nA virtue.\n");
        Commit("other.txt", "A defect.\n\nA virtue.\n");
        _folder.Write("whole.txt", "A defect.\n\nA virtue!\n");
        _folder.Write("other.txt", "A defect.\n\nA virtue!\n");
        Assert.Equal(["whole.txt:1:3"], FindPlaces("HEAD"));
    }

    [Fact]
    public void A_finding_counts_where_a_place_that_explains_it_has_changed()
    {
        Commit("a.txt", "The gate [was shut.\n");
        Commit("b.txt", "The  gate was  shut.\n\nIt  stayed shut.\n");
        _folder.Write("b.txt", "The  gate was  shut.\n\nIt  stayed  shut.\n");
        Assert.Equal(0, _folder.Run("lint", "--select", "unpaired-bracket", "--since", "HEAD", "--fail-on", "suggestion"));
        _folder.Run("lint", "--select", "repeated-space", "--since", "HEAD", "--fail-on", "suggestion");
        Assert.StartsWith("b.txt:1:4:", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fixes_mend_changed_lines_only()
    {
        Commit("a.txt", "A defect.\n\nA virtue.\n\nA defect.\n");
        _folder.Write("a.txt", "A defect.\n\nA defect, a defect.\n\nA defect.\n");
        Assert.Equal(0, _folder.Run("lint", "--since", "HEAD", "--fix"));
        Assert.Equal("A defect.\n\nA virtue, a virtue.\n\nA defect.\n", _folder.Program.Read("a.txt"));
        // Each mended bracket makes the text shorter, and the unchanged line moves up to where the changed one ended.
        Commit("b.txt", "So it goes.\nA defect.\n");
        _folder.Write("b.txt", "So [it]] is, [it]] is, [it]] is, [it]] is, [it]] is.\nA defect.\n");
        _folder.Run("lint", "--since", "HEAD", "--fix", "b.txt");
        Assert.Equal("So [it] is, [it] is, [it] is, [it] is, [it] is.\nA defect.\n", _folder.Program.Read("b.txt"));
    }

    [Fact]
    public void A_hook_can_ask_for_the_changed_lines_of_what_is_staged()
    {
        Commit("a.txt", "A defect.\n\nA virtue.\n");
        Commit("b.txt", "A virtue.\n");
        _folder.Stage("a.txt", "A defect.\n\nA defect.\n");
        _folder.Write("a.txt", "A defect.\nA defect.\nA defect.\nA defect.\n");
        _folder.Write("b.txt", "A defect.\n");
        Assert.Equal(["a.txt:3:3"], FindPlaces("HEAD", "--staged"));
    }

    [Fact]
    public void Paths_narrow_what_is_checked_and_a_folder_below_sees_all_of_the_tree()
    {
        Commit("sub/a.txt", "A virtue.\n");
        _folder.Write("sub/a.txt", "A defect.\n");
        _folder.Write("sub/new.txt", "A defect.\n");
        _folder.Write("b.txt", "A defect.\n");
        _folder.Write("note.cs", "A defect.\n");
        Assert.Equal(["b.txt:1:3", "note.cs:1:3"], FindPlaces("HEAD", "b.txt", "note.cs"));
        _folder.Program.WorkingDirectory = _folder.Program.PathOf("sub");
        Assert.Equal(["sub/a.txt:1:3", "sub/new.txt:1:3"], FindPlaces("HEAD", "."));
        Assert.Equal(["b.txt:1:3", "sub/a.txt:1:3", "sub/new.txt:1:3"], FindPlaces("HEAD"));
    }

    [Fact]
    public void A_link_is_not_followed_out_of_the_repository()
    {
        string outside = Directory.CreateTempSubdirectory("editorial-lint-").FullName;
        File.WriteAllText(Path.Combine(outside, "secret.txt"), "A defect.");
        File.CreateSymbolicLink(_folder.Program.PathOf("a.txt"), Path.Combine(outside, "secret.txt"));
        File.CreateSymbolicLink(_folder.Program.PathOf("folder"), outside);
        Assert.Equal([], FindPlaces("HEAD"));
        _folder.Git("add", ".");
        Assert.Equal([], FindPlaces("HEAD"));
        Assert.Equal([], FindPlaces("HEAD", "--staged"));
        Directory.Delete(outside, recursive: true);
    }

    [Theory]
    [InlineData("nope", "git says: Not a valid object name nope; name a commit, a branch or a tag")]
    [InlineData("--output=x", "this is no revision; name a commit, a branch or a tag")]
    [InlineData("lonely", "it has no ancestor in common with HEAD here; in a shallow clone, fetch more of the history")]
    public void A_revision_that_says_nothing_is_one_clear_line(string revision, string expected)
    {
        _folder.Git("checkout", "-q", "--orphan", "lonely");
        _folder.Commit("Begin elsewhere");
        _folder.Git("checkout", "-q", "main");
        Assert.Equal(2, _folder.Run("lint", $"--since={revision}"));
        Assert.Equal($"editorial-lint: '--since {revision}': {expected}\n", _folder.Error);
        Assert.Equal("", _folder.Output);
    }

    private void Commit(string name, string content)
    {
        _folder.Stage(name, content);
        _folder.Commit("Write");
    }

    /// <summary>The places of the findings, as path, line and column.</summary>
    private string[] FindPlaces(string revision, params string[] args)
    {
        _folder.Run(["lint", "--select", "test-defect", "--since", revision, .. args]);
        return
        [
            .. _folder.Output.Split('\n')
                .Where(static line => line.Contains("test-defect:", StringComparison.Ordinal))
                .Select(static line => string.Join(':', line.Split(':')[..3])),
        ];
    }
}

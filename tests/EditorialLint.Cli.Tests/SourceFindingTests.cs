using EditorialLint.Formats;
using Xunit;

namespace EditorialLint.Cli.Tests;

public sealed class SourceFindingTests : IDisposable
{
    private const string Text = "A defect.";

    private readonly ProgramFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private void Write(params string[] names)
    {
        foreach (string name in names)
            _folder.Write(name, Text);
    }

    [Fact]
    public void A_folder_gives_its_texts_in_order_without_what_is_hidden_or_built()
    {
        Write("b.txt", "a.txt", "B/c.txt", "sub/d.txt", "code.cs", ".hidden.txt", ".git/x.txt", "bin/x.txt", "sub/obj/x.txt", "node_modules/x.txt");
        Assert.Equal(["B/c.txt", "a.txt", "b.txt", "sub/d.txt"], _folder.FindDefects());
    }

    [Fact]
    public void A_named_file_is_checked_whatever_its_ending_and_once()
    {
        Write("note.cs", "sub/a.txt");
        Assert.Equal(["note.cs", "sub/a.txt"], _folder.FindDefects("note.cs", "./note.cs", "sub", "sub/a.txt"));
    }

    [Theory]
    [InlineData("ign/", "ign/x.txt", true)]
    [InlineData("ign", "sub/ign/x.txt", true)]
    [InlineData("/ign", "sub/ign/x.txt", false)]
    [InlineData("/ign", "ign/x.txt", true)]
    [InlineData("x.txt/", "x.txt", false)]
    [InlineData("*.txt", "sub/x.txt", true)]
    [InlineData("*.txt\n!x.txt", "x.txt", false)]
    [InlineData("sub/*.txt", "sub/x.txt", true)]
    [InlineData("sub/*.txt", "deep/sub/x.txt", false)]
    [InlineData("**/sub/*.txt", "deep/sub/x.txt", true)]
    [InlineData("sub/**", "sub/deep/x.txt", true)]
    [InlineData("a/**/x.txt", "a/x.txt", true)]
    [InlineData("a/**/x.txt", "a/b/c/x.txt", true)]
    [InlineData("[w-y].txt", "x.txt", true)]
    [InlineData("[!w-y].txt", "x.txt", false)]
    [InlineData("# x.txt", "x.txt", false)]
    [InlineData("\\#x.txt", "#x.txt", true)]
    [InlineData("x.txt  ", "x.txt", true)]
    [InlineData("?.txt", "xy.txt", false)]
    public void Files_that_git_ignores_are_left_out(string list, string file, bool ignored)
    {
        Write(file, "witness-that-stays.txt");
        _folder.Write(".gitignore", list + "\n!witness-that-stays.txt\n");
        string[] expected = ignored ? ["witness-that-stays.txt"] : [file, "witness-that-stays.txt"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), _folder.FindDefects());
    }

    [Fact]
    public void The_checkouts_lists_hold_in_a_folder_below_and_a_nearer_one_may_differ()
    {
        Directory.CreateDirectory(_folder.PathOf(".git"));
        _folder.Write(".gitignore", "draft*.txt\n");
        _folder.Write("sub/.gitignore", "!draft-2.txt\n");
        Write("sub/draft-1.txt", "sub/draft-2.txt", "sub/final.txt");
        Assert.Equal(["sub/draft-2.txt", "sub/final.txt"], _folder.FindDefects("sub"));
    }

    [Fact]
    public void The_checkouts_list_that_is_not_committed_holds_unless_a_committed_one_overrules_it()
    {
        _folder.Write(".git/info/exclude", "# mine\ndraft*.txt\n/sub/late.txt\n");
        _folder.Write("sub/.gitignore", "!draft-2.txt\n");
        Write("draft-1.txt", "sub/draft-1.txt", "sub/draft-2.txt", "sub/late.txt", "late.txt");
        Assert.Equal(["late.txt", "sub/draft-2.txt"], _folder.FindDefects());
        Assert.Equal(["sub/draft-2.txt"], _folder.FindDefects("sub"));
    }

    [Theory]
    [InlineData(".gitconfig", "[core]\n\texcludesFile = ~/lists/mine # of all\n", "lists/mine")]
    [InlineData(".gitconfig", "[Core] excludesfile = \"~/my lists\"\n[user]\nexcludesFile = ~/other\n", "my lists")]
    [InlineData(".config/git/config", "[core]\nexcludesFile=mine\n", "../mine")]
    [InlineData("../.git/config", "[core]\nexcludesFile=mine\n", "../mine")]
    [InlineData(".gitconfig", "[user]\nexcludesFile=mine\n", ".config/git/ignore")]
    public void The_users_list_holds_unless_a_nearer_one_overrules_it(string config, string content, string list)
    {
        string home = _folder.PathOf("home");
        _folder.Variables["HOME"] = _folder.Variables["USERPROFILE"] = home;
        _folder.Variables["GIT_CONFIG_NOSYSTEM"] = "1";
        _folder.Write(".git/info/exclude", "!draft-2.txt\n");
        _folder.Write($"home/{config}", content);
        Write("draft-1.txt", "draft-2.txt", "sub/draft-1.txt", "sub/draft-3.txt", "late.txt");
        Assert.Equal(["draft-1.txt", "draft-2.txt", "late.txt", "sub/draft-1.txt", "sub/draft-3.txt"], _folder.FindDefects());
        _folder.Write($"home/{list}", "draft*.txt\n");
        _folder.Write("sub/.gitignore", "!draft-3.txt\n");
        Assert.Equal(["draft-2.txt", "late.txt", "sub/draft-3.txt"], _folder.FindDefects());
    }

    [Fact]
    public void An_empty_name_turns_the_users_list_off()
    {
        _folder.Variables["HOME"] = _folder.Variables["USERPROFILE"] = _folder.PathOf("home");
        _folder.Write(".git/config", "[core]\n\texcludesFile =\n");
        _folder.Write("home/.config/git/ignore", "*.txt\n");
        Write("a.txt");
        Assert.Equal(["a.txt"], _folder.FindDefects());
    }

    [Fact]
    public void A_linked_worktree_has_the_list_of_its_repository()
    {
        _folder.Write("main/.git/info/exclude", "draft.txt\n");
        _folder.Write("main/.git/worktrees/copy/commondir", "../..\n");
        _folder.Write("copy/.git", "gitdir: ../main/.git/worktrees/copy\n");
        Write("copy/draft.txt", "copy/final.txt");
        Assert.Equal(["copy/final.txt"], _folder.FindDefects("copy"));
    }

    [Theory]
    [InlineData("*.txt", "a.txt", "b.txt")]
    [InlineData("**.txt", "a.txt", "b.txt", "sub/a.txt")]
    [InlineData("sub/?.txt", "sub/a.txt")]
    [InlineData("{a,c}.txt", "a.txt")]
    public void Globs_that_no_shell_has_expanded_work(string glob, params string[] expected)
    {
        Write("a.txt", "b.txt", "sub/a.txt");
        Assert.Equal(expected, _folder.FindDefects(glob));
    }

    [Theory]
    [InlineData("sub")]
    [InlineData("sub/")]
    [InlineData("./sub")]
    [InlineData("b.txt")]
    [InlineData("**/b.txt")]
    [InlineData("sub/*.txt")]
    public void Excluded_files_are_left_out_even_when_named(string glob)
    {
        Write("a.txt", "sub/b.txt");
        Assert.Equal(["a.txt"], _folder.FindDefects(".", "sub/b.txt", "--exclude", glob));
    }

    [Fact]
    public void A_link_to_a_folder_around_it_is_reported_and_not_followed()
    {
        Write("sub/a.txt");
        File.CreateSymbolicLink(_folder.PathOf("sub/loop"), "..");
        Assert.Equal(["sub/a.txt"], _folder.FindDefects());
        Assert.Equal("editorial-lint: sub/loop: This link leads back to a folder around it; it was not followed.\n", _folder.Error);
        Assert.Equal(2, _folder.Run("lint", "--fail-on", "none"));
    }

    [Fact]
    public void A_pipe_in_a_folder_is_passed_over_and_a_link_to_nowhere_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        using (var process = System.Diagnostics.Process.Start("mkfifo", [_folder.PathOf("pipe.txt")]))
            process.WaitForExit();
        File.CreateSymbolicLink(_folder.PathOf("link-to-pipe.txt"), "pipe.txt");
        File.CreateSymbolicLink(_folder.PathOf("nowhere.txt"), "missing.text");
        Write("a.txt");
        _folder.Write("empty.txt", "");
        Assert.Equal(["a.txt"], _folder.FindDefects());
        Assert.Equal("editorial-lint: nowhere.txt: There is no such file or folder.\n", _folder.Error);
        Assert.Contains(" in 2 files;", _folder.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no file to check under '.'")]
    [InlineData("There is no file to check under 'sub'", "sub")]
    [InlineData("There is no file to check under any of 2 paths", "sub", ".")]
    public void A_search_that_finds_nothing_warns(string expected, params string[] args)
    {
        Write("sub/code.cs");
        Assert.Equal(0, _folder.Run(["lint", .. args]));
        Assert.Equal($"editorial-lint: {expected}; known endings are {string.Join(", ", DocumentFormats.BuiltIn.Extensions)}.\n", _folder.Error);
        Assert.Equal("Nothing was checked.\n", _folder.Output);
    }

    [Theory]
    [InlineData("'a.txt'", "a.txt", "--exclude", "*")]
    [InlineData("'.'", ".", "--exclude", "a.*")]
    public void A_search_that_finds_only_what_is_excluded_says_so(string where, params string[] args)
    {
        Write("a.txt");
        Assert.Equal(0, _folder.Run(["lint", .. args]));
        Assert.Equal($"editorial-lint: There is no file to check under {where}; '--exclude' leaves out what is there.\n", _folder.Error);
    }

    [Fact]
    public void An_empty_path_is_named_as_such()
    {
        Assert.Equal(2, _folder.Run("lint", ""));
        Assert.Equal("editorial-lint: A path on the command line is empty; name a file, a folder or a glob.\n", _folder.Error);
    }

    [Fact]
    public void Behind_two_hyphens_all_words_are_names()
    {
        Write("-dash.txt");
        Write("--fix");
        Assert.Equal(["--fix", "-dash.txt"], _folder.FindDefects("--", "-dash.txt", "--fix"));
        Assert.Equal(2, _folder.Run("lint", "-dash.txt"));
    }

    [Fact]
    public void Where_nothing_was_checked_for_trouble_the_trouble_is_enough()
    {
        Assert.Equal(2, _folder.Run("lint", "missing.txt"));
        Assert.Equal("editorial-lint: missing.txt: There is no such file or folder.\n", _folder.Error);
        Assert.Equal("Nothing was checked.\n", _folder.Output);
    }

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData(".", "./a.txt")]
    public void Standard_input_must_not_have_the_name_of_another_source(string path, string name)
    {
        Write("a.txt");
        Assert.Equal(2, _folder.RunWith(Text, "lint", "-", path, "--stdin-filename", name));
        Assert.Equal(
            "editorial-lint: standard input and a file are both called 'a.txt'; give standard input another name with '--stdin-filename'\n",
            _folder.Error);
        Assert.Equal("", _folder.Output);
    }

    [Fact]
    public void A_link_to_another_folder_is_followed()
    {
        Write("one/a.txt");
        File.CreateSymbolicLink(_folder.PathOf("two"), "one");
        Assert.Equal(["one/a.txt", "two/a.txt"], _folder.FindDefects());
    }
}

using System.Text;
using System.Text.Json;
using Xunit;

namespace EditorialLint.Cli.Tests;

public sealed class LintCommandTests : IDisposable
{
    private readonly ProgramFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("A virtue.", null, 0)]
    [InlineData("A defect.", null, 1)]
    [InlineData("A defect.", "none", 0)]
    [InlineData("A crash.", null, 2)]
    public void The_exit_code_says_how_the_run_went(string text, string? failOn, int expected)
    {
        _folder.Write("a.txt", text);
        string[] options = failOn is null ? [] : ["--fail-on", failOn];
        Assert.Equal(expected, _folder.Run(["lint", "a.txt", .. options]));
    }

    [Fact]
    public void A_lower_level_fails_only_when_asked_for()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\neditorial_diagnostic.test-defect.severity = suggestion\n");
        _folder.Write("a.txt", "A defect.");
        Assert.Equal(0, _folder.Run("lint"));
        Assert.Equal(1, _folder.Run("lint", "--fail-on", "suggestion"));
    }

    [Fact]
    public void Fixes_are_written_once_and_keep_the_files_permissions()
    {
        _folder.Write("a.txt", "A defect.\r\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder.PathOf("a.txt"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Assert.Equal(0, _folder.Run("lint", "--fix"));
        Assert.Equal("A virtue.\r\n", _folder.Read("a.txt"));
        Assert.Equal(2, Directory.GetFiles(_folder.Root).Length);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(_folder.PathOf("a.txt")));
    }

    [Fact]
    public void A_fix_goes_through_a_link_and_leaves_it_a_link()
    {
        _folder.Write("sub/real.text", "A defect.");
        File.CreateSymbolicLink(_folder.PathOf("a.txt"), "sub/real.text");
        _folder.Run("lint", "a.txt", "--fix");
        Assert.Equal("A virtue.", _folder.Read("sub/real.text"));
        Assert.Equal("sub/real.text", new FileInfo(_folder.PathOf("a.txt")).LinkTarget);
    }

    [Fact]
    public void Standard_input_is_checked_under_its_name()
    {
        Assert.Equal(1, _folder.RunWith("A defect.", "lint", "-", "--stdin-filename", "wire/copy.txt"));
        Assert.StartsWith("wire/copy.txt:1:3: error Test.Defect", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_configuration_stops_the_run_and_is_told_in_the_log()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\neditorial_dialct = en-GB\n");
        _folder.Write("a.txt", "A defect.");
        Assert.Equal(2, _folder.Run("lint", "--format", "sarif"));
        Assert.Equal(
            "editorial-lint: .editorconfig:3: unknown setting 'editorial_dialct'; did you mean 'editorial_dialect'?\n", _folder.Error);
        using JsonDocument log = JsonDocument.Parse(_folder.Output);
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        Assert.Equal(0, run.GetProperty("results").GetArrayLength());
        Assert.Equal(1, run.GetProperty("invocations")[0].GetProperty("toolConfigurationNotifications").GetArrayLength());
        Assert.Equal(2, _folder.Run("lint"));
        Assert.Equal("", _folder.Output);
    }

    [Theory]
    [InlineData("unknown option '--formt'; did you mean '--format'?", "lint", "--formt", "sarif")]
    [InlineData("unknown value 'sarf' in '--format'; did you mean 'sarif'? Use one of text, sarif, json, github, gitlab, junit, checkstyle, msbuild, rdjson", "lint", "--format", "sarf")]
    [InlineData("unknown rule or category 'test-defct' in '--select'; did you mean 'test-defect'?", "lint", "--select", "test-defct")]
    [InlineData("unknown command 'instal' in 'hook'; did you mean 'install'? Use one of install, uninstall", "hook", "instal")]
    [InlineData("'--since' is empty; name a commit, a branch or a tag", "lint", "--since", "")]
    [InlineData("unknown value 'warnin' in '--min-level'; did you mean 'warning'? Use one of suggestion, warning, error", "lint", "--min-level", "warnin")]
    [InlineData("unknown command 'lnt'; did you mean 'lint'? Use one of lint, inspect, explain, rules, config, init, hook, dictionary, baseline", "lnt")]
    [InlineData("unknown rule 'test-defct'; did you mean 'test-defect'?", "explain", "test-defct")]
    [InlineData("'spelling' is a category; name one of its rules: EL0501, EL0502", "explain", "spelling")]
    [InlineData("'explain' takes one RULE; leave out 'EL0104'", "explain", "EL0101", "EL0104")]
    [InlineData("'config' takes one FILE; leave out 'b'", "config", "a", "b")]
    [InlineData("unknown command 'names' in 'rules'; use 'test'", "rules", "names")]
    [InlineData("'init' takes no argument; leave out 'names'", "init", "names")]
    [InlineData("unknown option '--frmat'", "rules", "--frmat", "names")]
    [InlineData("'--jobs' needs a whole number from 1, not '0'", "lint", "--jobs", "0")]
    [InlineData("'--select' and '--ignore' leave no rule to run; give other names to one of them", "lint", "--select", "test-defect", "--ignore", "test-defect")]
    [InlineData("unknown rule 'zzzzzz'; 'editorial-lint rules' lists all", "explain", "zzzzzz")]
    [InlineData("unknown rule or category 'zzzzzz' in '--ignore'; 'editorial-lint rules' lists all", "lint", "--ignore", "zzzzzz")]
    [InlineData("'explain' needs RULE", "explain")]
    [InlineData("'add' needs WORD", "dictionary", "add")]
    [InlineData("say what is to be done: lint, inspect, explain, rules, config, init, hook, dictionary, baseline")]
    public void A_slip_on_the_command_line_is_one_clear_line(string expected, params string[] args)
    {
        Assert.Equal(2, _folder.Run(args));
        Assert.Equal($"editorial-lint: {expected}", _folder.Error.Split('\n')[0]);
        Assert.Equal("", _folder.Output);
    }

    [Fact]
    public void Trouble_with_one_file_leaves_the_others_checked()
    {
        _folder.Write("bin.txt", new byte[100]);
        _folder.Write("a.txt", "A defect.");
        Assert.Equal(["a.txt"], _folder.FindDefects("missing.txt", "bin.txt", "a.txt"));
        Assert.Equal(2, _folder.Run("lint", "missing.txt", "bin.txt", "a.txt"));
        Assert.Equal(
            "editorial-lint: bin.txt: This file holds binary data, or UTF-16 without a byte order mark (if so, set charset in .editorconfig); it was not checked.\n" +
            "editorial-lint: missing.txt: There is no such file or folder.\n",
            _folder.Error);
    }

    [Theory]
    [InlineData("utf-16le", false)]
    [InlineData("utf-16be", true)]
    public void A_declared_charset_tells_a_text_from_data(string charset, bool bigEndian)
    {
        _folder.Write(".editorconfig", $"root = true\n[*.txt]\ncharset = {charset}\n");
        _folder.Write("a.txt", new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes("A defect.\n"));
        Assert.Equal(["a.txt"], _folder.FindDefects());
        Assert.Equal("", _folder.Error);
        Assert.Equal(0, _folder.Run("lint", "--fix"));
        Assert.Equal("A virtue.\n", new UnicodeEncoding(bigEndian, byteOrderMark: false).GetString(File.ReadAllBytes(_folder.PathOf("a.txt"))));
    }

    [Theory]
    [InlineData("Caf\u00E9.", "Save the file as 'UTF-8' or declare its charset; one place has no meaning in it.")]
    [InlineData("Caf\u00E9 P\u00E9p\u00E9.", "Save the file as 'UTF-8' or declare its charset; 3 places have no meaning in it.")]
    public void Bytes_without_meaning_are_counted(string text, string message)
    {
        _folder.Write("a.txt", Encoding.Latin1.GetBytes(text));
        Assert.Equal(1, _folder.Run("lint", "--select", "EL0902"));
        Assert.Contains($"undecodable-text: {message}\n", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_whole_promises_no_fix()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("Caf\u00E9. A defect.\n");
        _folder.Write("a.txt", bytes);
        Assert.Equal(1, _folder.Run("lint", "a.txt"));
        Assert.Contains("(for an editor to decide)", _folder.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--fix", _folder.Output, StringComparison.Ordinal);
        Assert.Equal(1, _folder.Run("lint", "a.txt", "--fix"));
        Assert.Contains("no fix was applied, so that none of them is lost", _folder.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(_folder.PathOf("a.txt")));
    }

    [Theory]
    [InlineData(null, "xterm", true)]
    [InlineData("", null, true)]
    [InlineData("1", "xterm", false)]
    [InlineData(null, "dumb", false)]
    public void Colours_are_for_terminals_that_have_and_want_them(string? noColor, string? terminal, bool expected) =>
        Assert.Equal(expected, RunEnvironment.WantsColor(name => name == "NO_COLOR" ? noColor : name == "TERM" ? terminal : null));

    [Fact]
    public void The_number_of_threads_does_not_change_the_log()
    {
        for (int i = 0; i < 30; i++)
            _folder.Write($"{i}.txt", string.Concat(Enumerable.Repeat("A defect. ", i)));
        _folder.Run("lint", "--format", "sarif", "--jobs", "1");
        string one = _folder.Output;
        _folder.Run("lint", "--format", "sarif", "--jobs", "7");
        Assert.Equal(one, _folder.Output);
        Assert.Contains("Test.Defect", one, StringComparison.Ordinal);
    }
}

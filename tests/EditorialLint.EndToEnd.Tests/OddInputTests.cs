using System.Text;
using System.Text.Json;
using Xunit;

namespace EditorialLint.EndToEnd.Tests;

/// <summary>Bad and odd input: what is checked, what is told, and with which exit code.</summary>
public sealed class OddInputTests : IDisposable
{
    private readonly NativeFolder _folder = new();

    public OddInputTests() => _folder.Write("good.txt", NativeFolder.Good);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Odd_texts_are_checked_like_any_other()
    {
        _folder.Write("empty.txt", "");
        _folder.Write("breaks.txt", NativeFolder.Bad.Replace('\n', '\r') + NativeFolder.Good);
        _folder.Write("nul.txt", new string('a', 500) + "\0 " + NativeFolder.Bad);
        _folder.Write("brackets.txt", new string('(', 100_000));
        _folder.Write("halves.txt", [0xFF, 0xFE, 0x3D, 0xD8, 0x20, 0x00, 0x00, 0xDE, .. Encoding.Unicode.GetBytes(NativeFolder.Bad)]);
        ProgramRun run = _folder.Run("lint", "--select", "EL0101", "--format", "msbuild");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal(["breaks.txt(1,23,1,25)", "halves.txt(1,26,1,28)", "nul.txt(1,525,1,527)"], run.Lines.Select(static line => line[..(line.IndexOf(')', StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public void A_line_of_20_MB_takes_time_and_memory_in_proportion()
    {
        string sentence = NativeFolder.Good.TrimEnd() + " ";
        _folder.Write("long.txt", string.Concat(Enumerable.Repeat(sentence, 20_000_000 / sentence.Length)) + NativeFolder.Bad);
        ProgramRun run = _folder.Run("lint", "long.txt", "--select", "EL0101");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("long.txt:1:", run.Output, StringComparison.Ordinal);
        Assert.True(run.Elapsed < TimeSpan.FromSeconds(20), $"{run.Elapsed.TotalSeconds} s");
        Assert.True(run.PeakBytes < 1_500_000_000, $"{run.PeakBytes / 1_000_000} MB");
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_is_checked()
    {
        _folder.Write("binary.txt", new byte[4000]);
        _folder.Write("bad.txt", NativeFolder.Bad);
        Directory.CreateSymbolicLink(_folder.PathOf("loop"), ".");
        ProgramRun run = _folder.Run("lint", ".", "missing.txt", "--format", "text", "--format", "sarif=a.sarif");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("bad.txt:1:23: error EL0101", run.Output, StringComparison.Ordinal);
        string[] said = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(3, said.Length);
        foreach (string name in (string[])["binary.txt", "loop", "missing.txt"])
            Assert.Single(said, line => line.StartsWith($"editorial-lint: {name}: ", StringComparison.Ordinal));
        using JsonDocument log = JsonDocument.Parse(_folder.Read("a.sarif"));
        JsonElement invocation = log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.Equal(3, invocation.GetProperty("toolExecutionNotifications").GetArrayLength());
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void An_unreadable_file_is_told_and_the_rest_is_checked()
    {
        // Its first page can be read by nobody; what a file's mode forbids, a privileged user may read all the same.
        const string Unreadable = "/proc/self/mem";
        Assert.SkipUnless(File.Exists(Unreadable), $"There is no {Unreadable}.");
        _folder.Write("bad.txt", NativeFolder.Bad);
        File.CreateSymbolicLink(_folder.PathOf("secret.txt"), Unreadable);
        ProgramRun run = _folder.Run("lint");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("bad.txt:1:23: error EL0101", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("editorial-lint: secret.txt: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_in_the_files_encoding_are_a_finding_and_no_fix_writes_the_file()
    {
        byte[] content = [.. "The caf"u8, 0xE9, .. " closed [for good]].\n"u8];
        _folder.Write("a.txt", content);
        ProgramRun run = _folder.Run("lint", "--fix");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.txt:1:8: error EL0902", run.Output, StringComparison.Ordinal);
        Assert.Contains("EL0101", run.Output, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllBytes(_folder.PathOf("a.txt")));
    }

    [Theory]
    [InlineData("editorial_diagnostic.EL0101.severty = none", "severity")]
    [InlineData("editorial_diagnostic.doubled-brackt.severity = none", "doubled-bracket")]
    [InlineData("editorial_dialect = en-UK", "en-")]
    [InlineData("editorial_diagnostic.EL0101.severity = eror", "error")]
    public void A_broken_configuration_is_told_with_its_place_and_nothing_is_checked(string line, string meant)
    {
        _folder.Write(".editorconfig", $"root = true\n[*]\n{line}\n");
        _folder.Write("bad.txt", NativeFolder.Bad);
        ProgramRun run = _folder.Run("lint");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        string said = Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("editorial-lint: .editorconfig:3:", said, StringComparison.Ordinal);
        Assert.Contains(meant, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "sarf")]
    [InlineData("--select", "EL9999")]
    [InlineData("--fail-on", "2")]
    [InlineData("--jobs", "0")]
    public void A_wrong_option_is_refused(params string[] options)
    {
        ProgramRun run = _folder.Run(["lint", .. options]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("editorial-lint: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(options[1], run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere/report.sarif")]
    [InlineData("folder")]
    [InlineData("good.txt/report.sarif")]
    public void A_report_that_cannot_be_written_is_one_line_and_leaves_nothing(string report)
    {
        Directory.CreateDirectory(_folder.PathOf("folder"));
        string[] before = _folder.Names();
        ProgramRun run = _folder.Run("lint", "--format", "sarif", "--output", report);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"editorial-lint: cannot write '{report}'", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Equal(before, _folder.Names());
        Assert.Empty(Directory.GetFileSystemEntries(_folder.PathOf("folder")));
    }

    [Fact]
    public void A_full_disk_is_told()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full.");
        ProgramRun run = _folder.Run("lint", "--format", "sarif", "--output", "/dev/full");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("editorial-lint: cannot write ", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        ProgramRun output = _folder.Bash("\"$lint\" lint --format sarif > /dev/full");
        Assert.Equal(2, output.ExitCode);
        Assert.DoesNotContain("   at ", output.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_pipe_ends_it_quietly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no bash of its own.");
        _folder.Write("bad.txt", string.Concat(Enumerable.Repeat(NativeFolder.Bad + "\n", 20_000)));
        ProgramRun run = _folder.Bash("\"$lint\" lint bad.txt | head -n 1; exit ${PIPESTATUS[0]}");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Single(run.Lines);
    }
}

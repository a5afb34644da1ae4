using System.Diagnostics;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.EndToEnd.Tests;

/// <summary>Ctrl-C and worse in the middle of a run.</summary>
public sealed class InterruptionTests : IDisposable
{
    private readonly NativeFolder _folder = new();

    public InterruptionTests()
    {
        if (OperatingSystem.IsWindows())
            _folder.Dispose();
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_stopped_run_ends_within_a_second_and_leaves_no_part_of_a_report(string signal)
    {
        string article = string.Concat(Enumerable.Repeat(NativeFolder.Bad + "\n", 1000));
        for (int i = 0; i < 400; i++)
            _folder.Write($"wire/{i}.txt", article);
        _folder.Write("report.json", "the last one");
        string[] before = _folder.Names();
        using Process process = _folder.Start(_folder.Program, "lint", "wire", "--jobs", "1", "--format", "gitlab=report.json", "--format", "text=report.txt");
        // The reports are open once their files lie beside where they will be.
        WaitUntil(process, () => _folder.Names().Length > before.Length);
        Signal(process, signal);
        var clock = Stopwatch.StartNew();
        Assert.True(process.WaitForExit(5000));
        Assert.Equal(130, process.ExitCode);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1.2), $"{clock.Elapsed.TotalSeconds} s");
        Assert.Equal(before, _folder.Names());
        Assert.Equal("the last one", _folder.Read("report.json"));
        Assert.DoesNotContain("   at ", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Waiting_for_standard_input_is_interrupted_too()
    {
        using Process process = _folder.Start(_folder.Program, "lint", "-");
        process.StandardInput.Write("The cat");
        process.StandardInput.Flush();
        Thread.Sleep(300);
        Assert.False(process.HasExited);
        Signal(process, "INT");
        Assert.True(process.WaitForExit(1500));
        Assert.Equal(130, process.ExitCode);
    }

    [Fact]
    public void Fixes_that_are_killed_lose_no_file()
    {
        ProgramRun run = _folder.Execute("bash", null, Repository.File("tests/kill-fixes.sh"), _folder.Program, "20");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        TestContext.Current.SendDiagnosticMessage(run.Output);
    }

    private void Signal(Process process, string signal) => Assert.Equal(0, _folder.Bash($"kill -{signal} {process.Id}").ExitCode);

    private static void WaitUntil(Process process, Func<bool> holds)
    {
        var clock = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.False(process.HasExited, "It ended too soon.");
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), "It did not begin.");
        }
    }
}

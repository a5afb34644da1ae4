using System.Diagnostics;
using Xunit;

namespace EditorialLint.Cli.Tests;

/// <summary>The program as a process whose parent has closed some of its standard streams.</summary>
public sealed class ClosedStreamTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ProgramFolder _folder = new();

    public ClosedStreamTests() => _folder.Write("a.txt", "A text.\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("missing.txt", "<&-", 2, "Nothing was checked.", "missing.txt: There is no such file or folder.")]
    [InlineData("a.txt", "<&-", 0, "No findings in 1 file.", "")]
    [InlineData("-", "<&-", 2, "Nothing was checked.", "stdin.txt: This file cannot be read: the stream is closed.")]
    [InlineData("a.txt", ">&-", 2, "", "cannot write the output: the stream is closed")]
    [InlineData("a.txt", "<&- >&-", 2, "", "cannot write the output: the stream is closed")]
    [InlineData("a.txt --output report", ">&-", 0, "", "")]
    [InlineData("missing.txt", "2>&-", 2, "Nothing was checked.", "")]
    [InlineData("-", "<&- 2>&-", 2, "Nothing was checked.", "")]
    [InlineData("-", "<&- >&- 2>&-", 2, "", "")]
    public void A_closed_stream_neither_crashes_nor_hangs_the_program(string paths, string closing, int code, string output, string error)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no descriptors to close.");
        (int exitCode, string shown, string complaint) = Run($"exec \"$0\" lint {paths} {closing}");
        Assert.Equal(code, exitCode);
        Assert.StartsWith(output, shown, StringComparison.Ordinal);
        Assert.Equal(error.Length == 0 ? "" : $"editorial-lint: {error}\n", complaint);
    }

    private (int Code, string Output, string Error) Run(string script)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", script, ProgramFolder.BuiltProgram])
        {
            WorkingDirectory = _folder.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The program hangs.");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}

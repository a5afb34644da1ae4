using Xunit;

namespace EditorialLint.Cli.Tests;

public sealed class OutputTests : IDisposable
{
    private readonly ProgramFolder _folder = new();

    public OutputTests() => _folder.Write("a.txt", "A defect.");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_report_replaces_its_file_as_a_whole()
    {
        _folder.Write("report", new string('x', 100_000));
        Assert.Equal(1, _folder.Run("lint", "a.txt", "--output", "report"));
        Assert.StartsWith("a.txt:1:3: error", _folder.Read("report"), StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", _folder.Read("report"), StringComparison.Ordinal);
        Assert.Equal("", _folder.Output);
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_one_line()
    {
        Assert.Equal(2, _folder.Run("lint", "a.txt", "--output", "nowhere/report"));
        Assert.Equal("editorial-lint: cannot write 'nowhere/report': there is no such file or folder\n", _folder.Error);
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.Root).Length);
    }

    [Fact]
    public void A_device_is_written_and_stays_a_device()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no /dev.");
        Assert.Equal(1, _folder.Run("lint", "a.txt", "--output", "/dev/null"));
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Fact]
    public void A_file_in_memory_is_a_file()
    {
        Assert.SkipUnless(Directory.Exists("/dev/shm"), "There is no /dev/shm.");
        string report = $"/dev/shm/{Path.GetFileName(_folder.Root)}";
        try
        {
            File.WriteAllText(report, new string('x', 100_000));
            Assert.Equal(1, _folder.Run("lint", "a.txt", "--output", report));
            Assert.DoesNotContain("xxx", File.ReadAllText(report), StringComparison.Ordinal);
            File.Delete(report);
            Assert.Equal(1, _folder.Run("lint", "a.txt", "--output", report));
            Assert.StartsWith("a.txt:1:3: error", File.ReadAllText(report), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(report);
        }
    }

    [Fact]
    public void A_reader_that_has_gone_ends_the_run_quietly()
    {
        using var output = new RefusingStream(new IOException("Broken pipe", 32));
        using var error = new MemoryStream();
        Assert.Equal(0, _folder.RunTo(output, error, "", "lint", "a.txt"));
        Assert.Equal(0, error.Length);
    }

    [Fact]
    public void A_bug_is_one_line_without_a_trace()
    {
        using var output = new RefusingStream(new InvalidOperationException("No\nway."));
        using var error = new MemoryStream();
        Assert.Equal(2, _folder.RunTo(output, error, "", "lint", "a.txt"));
        Assert.Equal("editorial-lint: internal error: InvalidOperationException: No way.\n", System.Text.Encoding.UTF8.GetString(error.ToArray()));
    }
}

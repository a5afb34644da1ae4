using Xunit;

namespace EditorialLint.Cli.Tests;

public sealed class ProgressLineTests : IDisposable
{
    private readonly ProgramFolder _folder = new() { ErrorWidth = 80 };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_run_below_a_second_shows_nothing()
    {
        Lint(files: 9, milliseconds: 100);
        Assert.Equal("", _folder.Error);
    }

    [Fact]
    public void A_longer_run_shows_files_rate_and_time_left_and_wipes_them_off()
    {
        Lint(files: 6, milliseconds: 250);
        Assert.Equal(
            "\r4 of 6 files, 4 a second, 1 s left" +
            "\r5 of 6 files, 4 a second, 1 s left" +
            "\r6 of 6 files, 4 a second, 0 s left" +
            "\r" + new string(' ', 34) + "\r",
            _folder.Error);
    }

    [Fact]
    public void A_slow_run_tells_minutes()
    {
        Lint(files: 3, milliseconds: 75_000);
        Assert.StartsWith("\r1 of 3 files, 0 a second, 2 min 30 s left\r", _folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_is_not_written_for_every_file()
    {
        Lint(files: 200, milliseconds: 10);
        Assert.InRange(_folder.Error.Count(static c => c == '\r'), 5, 8);
    }

    [Fact]
    public void A_narrow_terminal_gets_what_fits()
    {
        _folder.ErrorWidth = 10;
        Lint(files: 3, milliseconds: 2000);
        Assert.StartsWith("\r1 of 3 fi\r", _folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_narrowest_terminal_is_not_flooded()
    {
        _folder.ErrorWidth = 1;
        Lint(files: 200, milliseconds: 10);
        Assert.InRange(_folder.Error.Length, 0, 8);
    }

    [Fact]
    public void Nothing_is_shown_where_standard_error_is_no_terminal()
    {
        _folder.ErrorWidth = null;
        Lint(files: 9, milliseconds: 2000);
        Assert.Equal("", _folder.Error);
    }

    [Fact]
    public void Nothing_is_shown_beside_findings_on_the_terminal()
    {
        _folder.OutputWidth = 80;
        Lint(files: 9, milliseconds: 2000);
        Assert.Equal("", _folder.Error);
        Lint(files: 9, milliseconds: 2000, "--output", "report");
        Assert.NotEqual("", _folder.Error);
    }

    private void Lint(int files, int milliseconds, params string[] options)
    {
        for (int i = 0; i < files; i++)
            _folder.Write($"{i}.txt", "A virtue.");
        _folder.Clock = new SteppingClock(TimeSpan.FromMilliseconds(milliseconds));
        Assert.Equal(0, _folder.Run(["lint", .. options]));
    }

    /// <summary>Each time it is asked, a file's time has passed.</summary>
    private sealed class SteppingClock(TimeSpan step) : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks += step.Ticks;
    }
}

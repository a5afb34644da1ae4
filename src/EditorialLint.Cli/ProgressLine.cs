using System.Globalization;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;

namespace EditorialLint.Cli;

/// <summary>One line on a terminal that tells how far a run is, once it has taken a second. It wipes itself off.</summary>
/// <param name="environment">Has the clock, and standard error, which may be no terminal: that is asked when there is something to show.</param>
/// <param name="files">How many files there are.</param>
internal sealed class ProgressLine(RunEnvironment environment, int files) : IReportWriter, IDisposable
{
    /// <summary>Most runs are over before anybody wonders.</summary>
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);

    /// <summary>Faster than this nobody reads.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private long _start;
    private long? _lastShown;
    private int _done;
    private int _shownLength;
    private bool _isOff;

    /// <inheritdoc/>
    public void Begin(RunDescription run) => _start = environment.Clock.GetTimestamp();

    /// <inheritdoc/>
    public void Write(DocumentResult result)
    {
        _done++;
        long now = environment.Clock.GetTimestamp();
        TimeSpan elapsed = environment.Clock.GetElapsedTime(_start, now);
        if (elapsed < Delay || (_lastShown is { } last && environment.Clock.GetElapsedTime(last, now) < Interval))
            return;
        _lastShown = now;
        Show(Describe(elapsed));
    }

    /// <inheritdoc/>
    public void End(RunSummary summary) => Show("");

    /// <summary>Wipes the line off when the run was broken off.</summary>
    public void Dispose() => Show("");

    private string Describe(TimeSpan elapsed)
    {
        double rate = _done / elapsed.TotalSeconds;
        var left = TimeSpan.FromSeconds(Math.Ceiling((files - _done) / rate));
        string time = left.TotalMinutes >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)left.TotalMinutes} min {left.Seconds} s")
            : string.Create(CultureInfo.InvariantCulture, $"{left.Seconds} s");
        return string.Create(CultureInfo.InvariantCulture, $"{_done:N0} of {files:N0} files, {rate:N0} a second, {time} left");
    }

    /// <summary>By blanks rather than by a control sequence, which not every terminal of Windows obeys.</summary>
    private void Show(string text)
    {
        if (_isOff || (text.Length == 0 && _shownLength == 0))
            return;
        if (environment.ReadErrorWidth() is not { } width)
        {
            _isOff = true;
            return;
        }

        string clipped = text.Length >= width ? text[..(width - 1)] : text;
        try
        {
            environment.Error.Write($"\r{clipped}{new string(' ', Math.Max(0, _shownLength - clipped.Length))}{(text.Length == 0 ? "\r" : "")}");
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            // The terminal is gone; the run is not.
            _isOff = true;
        }

        _shownLength = clipped.Length;
    }
}

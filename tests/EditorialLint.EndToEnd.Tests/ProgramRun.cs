namespace EditorialLint.EndToEnd.Tests;

/// <summary>How a process ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output, as UTF-8.</param>
/// <param name="Error">What it wrote to standard error, as UTF-8.</param>
/// <param name="Elapsed">From its start until its end.</param>
/// <param name="PeakBytes">The most memory it was seen to have had at once; 0 where the system does not tell.</param>
public sealed record ProgramRun(int ExitCode, string Output, string Error, TimeSpan Elapsed, long PeakBytes)
{
    /// <summary>The lines of standard output, without an empty one at the end.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');
}

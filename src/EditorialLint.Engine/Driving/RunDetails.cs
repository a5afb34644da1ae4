namespace EditorialLint.Engine.Driving;

/// <summary>What differs from run to run or machine to machine, and so is left out of a log unless asked for.</summary>
/// <param name="CommandLine">The command as it was given.</param>
/// <param name="WorkingDirectory">The absolute working directory.</param>
/// <param name="StartTime">When the run began.</param>
public sealed record RunDetails(string CommandLine, string WorkingDirectory, DateTimeOffset StartTime)
{
    /// <summary>The absolute folder that relative paths start from.</summary>
    public string PathRoot { get; init; } = WorkingDirectory;

    /// <summary>The repository's address, revision and branch; null outside a git checkout.</summary>
    public RevisionDetails? Revision { get; init; }
}

namespace EditorialLint.Cli;

/// <summary>The exit codes that are not a run's own.</summary>
internal static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>The command could not do all that was asked.</summary>
    public const int Incomplete = 2;

    /// <summary>A signal stopped the command.</summary>
    public const int Interrupted = 130;
}

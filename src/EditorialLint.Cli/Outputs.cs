using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli;

/// <summary>How commands begin and end their reports.</summary>
internal static class Outputs
{
    /// <summary>Opens a report's target; null when it cannot be written, which is then said on standard error.</summary>
    public static OutputTarget? OpenTarget(this RunEnvironment environment, string? path, PendingFiles pending)
    {
        try
        {
            return OutputTarget.Open(path, environment, pending);
        }
        catch (Exception exception) when (path is not null && FileTrouble.IsExpected(exception))
        {
            environment.Complain($"cannot write '{path}': {FileTrouble.Describe(exception)}");
            return null;
        }
    }

    /// <summary>Finishes a report, then prints the trouble of the run.</summary>
    /// <returns>The exit code.</returns>
    public static int Finish(
        this RunEnvironment environment, OutputTarget output, string? path, int exitCode, IEnumerable<ToolNotification> notifications)
    {
        if (!environment.TryFinish(path, output.Commit))
            exitCode = ExitCodes.Incomplete;
        environment.Print(notifications);
        return exitCode;
    }

    /// <summary>Does a last step for a report; whether it could be done, or else it is said on standard error.</summary>
    /// <param name="environment">Has standard error.</param>
    /// <param name="path">The report's file; null for standard output, whose trouble goes on to the caller.</param>
    /// <param name="step">Flushes or names the file.</param>
    public static bool TryFinish(this RunEnvironment environment, string? path, Action step)
    {
        try
        {
            step();
            return true;
        }
        catch (Exception exception) when (path is not null && FileTrouble.IsExpected(exception) && !FileTrouble.IsBrokenPipe(exception))
        {
            environment.Complain($"cannot write '{path}': {FileTrouble.Describe(exception)}");
            return false;
        }
    }

    /// <summary>Writes a text to standard output.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(this RunEnvironment environment, PendingFiles pending, Action<TextWriter> write)
    {
        using OutputTarget output = OutputTarget.Open(null, environment, pending);
        using (StreamWriter text = RunEnvironment.CreateWriter(output.Stream))
            write(text);
        output.Commit();
        return ExitCodes.Success;
    }
}

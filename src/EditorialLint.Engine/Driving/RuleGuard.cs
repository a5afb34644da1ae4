namespace EditorialLint.Engine.Driving;

/// <summary>Runs a rule's code, which is anybody's: its failure must neither end the run nor pass for clean copy.</summary>
internal static class RuleGuard
{
    /// <summary>Runs code of a rule.</summary>
    /// <param name="code">The code.</param>
    /// <param name="isFailure">Whether an exception is the rule's own; null if all are.</param>
    /// <returns>What it threw, or null.</returns>
    internal static Exception? Run(Action code, Func<Exception, bool>? isFailure = null)
    {
        try
        {
            code();
            return null;
        }
        catch (Exception exception) when (isFailure is null || isFailure(exception))
        {
            return exception;
        }
    }
}

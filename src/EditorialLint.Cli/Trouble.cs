using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli;

/// <summary>Prints the trouble of a run, one line each.</summary>
internal static class Trouble
{
    /// <summary>Prints it on standard error.</summary>
    public static void Print(this RunEnvironment environment, IEnumerable<ToolNotification> notifications)
    {
        foreach (ToolNotification notification in notifications)
        {
            // A configuration's problems name their place themselves.
            bool showPath = notification is { Path: not null, IsConfiguration: false };
            string text = showPath ? $"{notification.Path}: {notification.Text}" : notification.Text;
            environment.Complain(text.ReplaceLineEndings(" "));
        }
    }
}

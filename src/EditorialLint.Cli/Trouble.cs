using System.Globalization;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;

namespace EditorialLint.Cli;

/// <summary>Prints what a run has to say besides its reports.</summary>
internal static class Trouble
{
    /// <summary>Prints where the time of a run went on standard error.</summary>
    public static void Print(this RunEnvironment environment, WorkTimes times)
    {
        try
        {
            WorkTimesTable.Write(environment.Error, times.ToOrdered(), times.Sentences);
            RuleNoiseTable.Write(environment.Error, times.ToNoise(), times.Words);
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            // Nobody listens on standard error.
        }
    }

    /// <summary>Prints it on standard error.</summary>
    public static void Print(this RunEnvironment environment, IEnumerable<ToolNotification> notifications)
    {
        foreach (ToolNotification notification in notifications)
        {
            string line = notification.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $":{number}") : "";
            string text = notification.Path is not null ? $"{notification.Path}{line}: {notification.Text}" : notification.Text;
            environment.Complain(text.ReplaceLineEndings(" "));
        }
    }
}

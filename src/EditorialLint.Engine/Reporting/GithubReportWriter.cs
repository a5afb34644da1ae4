using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes workflow commands, from which GitHub Actions makes annotations in the changed files.</summary>
/// <remarks>
/// <para>Lines and columns are one-based, columns UTF-16 code units, the end column exclusive. The runner refuses columns
/// of a place that covers several lines, so only its lines are named.</para>
/// <para>GitHub keeps the first ten errors, warnings and notices of a step. Results stream in order of path, so those ten
/// need not be the worst; the last lines tell what is in the log only.</para>
/// </remarks>
/// <param name="output">Where the commands go. It stays open.</param>
public sealed class GithubReportWriter(TextWriter output) : IReportWriter
{
    private const int AnnotationsPerLevel = 10;

    private readonly int[] _counts = new int[(int)Severity.Error + 1];

    /// <inheritdoc/>
    public void Begin(RunDescription run)
    {
    }

    /// <inheritdoc/>
    public void Write(DocumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            WorkflowCommand command = Place(Begin(diagnostic.Level), diagnostic.Location);
            WriteLine(command.With("title", $"{diagnostic.Rule.Id} {diagnostic.Rule.Name}").Saying(diagnostic.Text));
        }
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        foreach (ToolNotification notification in summary.Notifications)
        {
            WorkflowCommand command = Begin(notification.Level);
            if (notification.Path is not null)
                command.With("file", ReportPath.Of(notification.Path));
            if (notification is { Path: not null, Line: { } line })
                command.With("line", line);
            WriteLine(command.With("title", $"editorial-lint {notification.Id}").Saying(notification.Text));
        }

        for (Severity level = Severity.Error; level > Severity.None; level--)
        {
            int count = _counts[(int)level];
            if (count > AnnotationsPerLevel)
                WriteLine($"GitHub shows {AnnotationsPerLevel} {CommandOf(level)} annotations of a step; {count - AnnotationsPerLevel} more are in this log only.");
        }

        output.Flush();
    }

    private static WorkflowCommand Place(WorkflowCommand command, Location location)
    {
        (LinePosition start, LinePosition end) = (location.Start, location.End);
        command.With("file", ReportPath.Of(location.Path)).With("line", start.Line).With("endLine", end.Line);
        return start.Line == end.Line ? command.With("col", start.Column).With("endColumn", end.Column) : command;
    }

    private WorkflowCommand Begin(Severity level)
    {
        _counts[(int)level]++;
        return new WorkflowCommand(CommandOf(level));
    }

    private static string CommandOf(Severity level) => level switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private void WriteLine(string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}

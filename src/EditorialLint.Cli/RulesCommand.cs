using System.CommandLine;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary><c>rules</c>: lists all rules.</summary>
internal sealed class RulesCommand(RunEnvironment environment, RuleSet rules, PendingFiles pending) : IProgramCommand
{
    /// <inheritdoc/>
    public string Name => "rules";

    /// <inheritdoc/>
    public string HelpEnding =>
        """
        Examples:
          editorial-lint rules                                all rules, one a line
          editorial-lint rules | grep ' error '               those that fail a run

        """;

    /// <inheritdoc/>
    public Command Build(CancellationToken cancellation)
    {
        var command = new Command(Name, "List all rules with their levels.");
        command.SetAction(_ => environment.Print(pending, Write));
        return command;
    }

    private void Write(TextWriter output)
    {
        List<string[]> rows = [["id", "level", "status", "name", "title"]];
        foreach (RuleDescriptor rule in rules.Descriptors)
            rows.Add([rule.Id, SeverityNames.Of(rule.Level), Words.Of(rule.Status), rule.Name, rule.Title]);
        int columns = rows[0].Length;
        int[] widths = new int[columns];
        foreach (string[] row in rows)
        {
            for (int i = 0; i < columns; i++)
                widths[i] = Math.Max(widths[i], row[i].Length);
        }

        foreach (string[] row in rows)
        {
            for (int i = 0; i < columns - 1; i++)
                output.Write(row[i].PadRight(widths[i] + 2));
            output.WriteLine(row[^1]);
        }
    }
}

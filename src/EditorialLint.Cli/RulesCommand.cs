using System.CommandLine;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli;

/// <summary><c>rules</c>: lists all rules; <c>rules test</c> runs the examples of a newsroom's own.</summary>
internal sealed class RulesCommand(RunEnvironment environment, RuleSet rules, RulePacks packs, PendingFiles pending) : IProgramCommand
{
    /// <inheritdoc/>
    public string Name => "rules";

    /// <inheritdoc/>
    public string HelpEnding =>
        """
        Examples:
          editorial-lint rules                                all rules, one a line
          editorial-lint rules | grep ' error '               those that fail a run
          editorial-lint rules test                           run the examples of your rule packs
          editorial-lint rules test styles/                   run those of the cards in a folder

        Exit codes of 'rules test':
          0  all examples pass
          1  an example fails
          2  nothing was tested, or a card has a mistake

        """;

    /// <inheritdoc/>
    public Command Build(CancellationToken cancellation)
    {
        var command = new Command(Name, "List all rules with their levels.");
        command.SetAction(_ => Refuse(rules.Packs) ?? environment.Print(pending, Write));
        command.Add(BuildTest());
        return command;
    }

    private Command BuildTest()
    {
        var paths = new Argument<string[]>("PACK")
        {
            Description = "Folders of cards, or cards; without one, the packs that .editorconfig names.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("test", "Run the examples of your own rules.");
        paths.RefuseOptions(command);
        command.Add(paths);
        command.SetAction(parse => Test(parse.GetValue(paths) ?? []));
        return command;
    }

    private int Test(string[] paths)
    {
        RulePackSet tested = paths.Length == 0
            ? rules.Packs
            : packs.Load(paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, environment.WorkingDirectory))), rules.BuiltIn);
        if (Refuse(tested) is int code)
            return code;
        if (!tested.Missing.IsEmpty || tested.Rules.IsEmpty)
        {
            environment.Complain(tested.Missing is [var missing, ..]
                ? $"there is no rule pack '{Path.GetRelativePath(environment.WorkingDirectory, missing)}'"
                : "there is no rule to test; name a folder of cards, or set 'editorial_rule_packs' in .editorconfig");
            return ExitCodes.Incomplete;
        }

        var test = new RulePackTest(tested.Rules);
        if (test.IsEmpty)
        {
            environment.Complain($"no card has examples, so nothing was tested; {RulePackTest.HowToWrite}");
            return ExitCodes.Incomplete;
        }

        environment.Print(pending, test.Write);
        return test.Failed > 0 ? LintRun.FindingsExitCode : ExitCodes.Success;
    }

    private int? Refuse(RulePackSet read)
    {
        if (read.Problems.IsEmpty)
            return null;
        environment.Print(read.Problems);
        return ExitCodes.Incomplete;
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

using System.CommandLine;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary><c>explain</c>: shows a rule's card.</summary>
internal sealed class ExplainCommand(RunEnvironment environment, RuleSet rules, PendingFiles pending) : IProgramCommand
{
    /// <inheritdoc/>
    public string Name => "explain";

    /// <inheritdoc/>
    public string HelpEnding =>
        """
        Examples:
          editorial-lint explain EL0104                       by id
          editorial-lint explain space-inside-quotation-marks by name

        """;

    /// <inheritdoc/>
    public Command Build(CancellationToken cancellation)
    {
        var rule = new Argument<string>("RULE") { Description = "A rule's id or name.", HelpName = "RULE" };
        rule.CompletionSources.Add(_ =>
            rules.GetNames(withCategories: false).Select(static name => new System.CommandLine.Completions.CompletionItem(name)));
        var command = new Command(Name, "Show what a rule is for, with examples and options.");
        rule.RefuseOptions(command);
        command.Add(rule);
        command.SetAction(parse => Run(parse.GetRequiredValue(rule)));
        return command;
    }

    private int Run(string name)
    {
        if (rules.Find(name) is RuleDescriptor rule)
            return environment.Print(pending, output => Write(output, rule));
        if (rules.FindCategory(name) is string category)
        {
            IEnumerable<string> ids = rules.Descriptors.Where(rule => rule.Category == category).Select(static rule => rule.Id);
            environment.Complain($"'{name}' is a category; name one of its rules: {string.Join(", ", ids)}");
            return ExitCodes.Incomplete;
        }

        if (!rules.Packs.Problems.IsEmpty)
        {
            environment.Print(rules.Packs.Problems);
            return ExitCodes.Incomplete;
        }

        environment.Complain(UnknownName.Describe("rule", name, null, rules.GetNames(withCategories: false)));
        return ExitCodes.Incomplete;
    }

    private static void Write(TextWriter output, RuleDescriptor rule)
    {
        output.WriteLine($"{rule.Id} {rule.Name}: {rule.Title}");
        output.WriteLine();
        output.WriteLine($"category  {rule.Category}");
        output.WriteLine($"level     {SeverityNames.Of(rule.Level)}");
        output.WriteLine($"status    {Words.Of(rule.Status)}");
        if (rule.Precision is { } precision)
            output.WriteLine($"precision {precision} % on clean copy");
        if (rule.Help.Trim() is { Length: > 0 } help)
        {
            output.WriteLine();
            output.WriteLine(help.ReplaceLineEndings("\n"));
        }

        WriteExamples(output, rule);
        output.WriteLine();
        output.WriteLine("In .editorconfig:");
        output.WriteLine();
        output.WriteLine("  # error, warning or suggestion; none switches the rule off.");
        output.WriteLine($"  editorial_diagnostic.{rule.Id}.severity = {SeverityNames.Of(rule.Level)}");
        foreach (RuleOptionDescriptor option in rule.Options)
        {
            output.WriteLine();
            output.WriteLine($"  # {option.Meaning.Trim().ReplaceLineEndings(" ")}");
            if (!option.Values.IsEmpty)
                output.WriteLine($"  # One of {string.Join(", ", option.Values)}.");
            output.WriteLine($"  editorial_option.{rule.Name}.{option.Name} = {option.Default}");
        }
    }

    private static void WriteExamples(TextWriter output, RuleDescriptor rule)
    {
        bool? last = null;
        foreach (RuleExample example in rule.Examples)
        {
            if (last != example.IsBad)
            {
                output.WriteLine();
                output.WriteLine(example.IsBad ? "Reported, between [| and |]:" : "Not reported:");
            }

            last = example.IsBad;
            output.WriteLine();
            foreach ((string key, string value) in example.Settings)
                output.WriteLine($"  ({key} = {value})");
            foreach (string other in example.Files)
                WriteIndented(output, "  (another file) ", other);
            WriteIndented(output, "  ", example.Text);
            if (example.Fixed is not null)
                WriteIndented(output, "  -> ", example.Fixed);
        }
    }

    private static void WriteIndented(TextWriter output, string start, string text)
    {
        string indent = start;
        foreach (string line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            output.WriteLine(line.Length == 0 ? "" : indent + line);
            indent = new string(' ', start.Length);
        }
    }
}

using System.CommandLine;
using System.CommandLine.Completions;
using EditorialLint.Cli.Git;

namespace EditorialLint.Cli;

/// <summary>The options of <c>lint</c>.</summary>
internal sealed class LintOptions
{
    /// <summary>Declares them.</summary>
    public LintOptions()
    {
        Format.CompletionSources.Add(static _ => ReportFormats.Names.Select(static name => new CompletionItem(name)));
        Jobs.Validators.Add(static result =>
        {
            if (result.Errors.Any() || result.Tokens.Count != 1)
                return;
            if (!int.TryParse(result.Tokens[0].Value, out int jobs) || jobs < 1)
                result.AddError($"'--jobs' needs a whole number from 1, not '{result.Tokens[0].Value}'");
        });
    }

    /// <summary>The sources.</summary>
    public PathOptions Paths { get; } = new();

    /// <summary>What runs.</summary>
    public Option<string[]> Select { get; } = new("--select")
    {
        Description = "Run only these rules: ids, names or categories, with commas between; may be repeated.",
        HelpName = "RULE",
    };

    /// <summary>What does not run.</summary>
    public Option<string[]> Ignore { get; } = new("--ignore")
    {
        Description = "Do not run these rules: ids, names or categories, with commas between; may be repeated.",
        HelpName = "RULE",
    };

    /// <summary>The reports' formats and files.</summary>
    public Option<string[]> Format { get; } = new("--format")
    {
        Description =
            $"A report's format ({string.Join(", ", ReportFormats.Names)}) and its file; may be repeated, with at most one on "
            + $"standard output (default {ReportFormats.Default}).",
        HelpName = "NAME[=FILE]",
    };

    /// <summary>The file of the report that names none.</summary>
    public Option<string?> Output { get; } = new("--output")
    {
        Description = "Write the report without a FILE of its own to this one instead of standard output.",
        HelpName = "FILE",
    };

    /// <summary>The level that fails the run.</summary>
    public Option<string> FailOn { get; } = Choice.Create(
        "--fail-on", "Exit with 1 when there is a finding of this level or above.", "error", "warning", "suggestion", "none");

    /// <summary>The level that is reported.</summary>
    public Option<string> MinLevel { get; } = Choice.Create(
        "--min-level", "Leave out rules below this level (with --staged: warning).", "suggestion", "warning", "error");

    /// <summary>What to compare with.</summary>
    public Option<string?> Baseline { get; } = new("--baseline")
    {
        Description = "Report only what this baseline or earlier SARIF log does not know; see 'editorial-lint baseline'.",
        HelpName = "FILE",
    };

    /// <summary>What git has to say.</summary>
    public GitOptions Git { get; } = new();

    /// <summary>Whether to mend.</summary>
    public Option<bool> Fix { get; } = new("--fix") { Description = "Apply the safe fixes and write the files." };

    /// <summary>Whether to mend what an editor should decide, too.</summary>
    public Option<bool> UnsafeFixes { get; } = new("--unsafe-fixes")
    {
        Description = "With --fix or --diff: take the fixes that an editor should decide, too. Quoted words are never changed.",
    };

    /// <summary>Whether to print what would be mended.</summary>
    public Option<bool> Diff { get; } = new("--diff")
    {
        Description = "Print what --fix would change as a patch, write nothing, and exit with 1 when there is a change.",
    };

    /// <summary>Whether to tell what differs from run to run.</summary>
    public Option<bool> RunDetails { get; } = new("--run-details")
    {
        Description = "Add to SARIF what differs from run to run: command line, folder, revision, hashes, times.",
    };

    /// <summary>Whether a log tells what is suppressed.</summary>
    public Option<string> SarifSuppressed { get; } = Choice.Create(
        "--sarif-suppressed", "Whether SARIF lists what comments suppress, as suppressed results.", "include", "omit");

    /// <summary>Whether to measure.</summary>
    public Option<bool> Stats { get; } = new("--stats")
    {
        Description = "Print the time of each rule and of what rules share, and how often each rule reports per 1,000 words, to standard error.",
    };

    /// <summary>Whether to colour.</summary>
    public Option<string> Color { get; } = Choice.Create(
        "--color", "Whether the text report has colours; 'auto' asks the terminal, TERM and NO_COLOR.", "auto", "always", "never");

    /// <summary>The number of threads.</summary>
    public Option<string?> Jobs { get; } = new("--jobs")
    {
        Description = "How many files are checked at a time (default: one a processor).",
        HelpName = "N",
    };

    /// <summary>
    /// The lowest level that is reported: a commit hook keeps silent about suggestions, unless they are to fail it.
    /// </summary>
    public string LowestLevel(ParseResult parse)
    {
        bool isGiven = parse.GetResult(MinLevel) is { Implicit: false };
        bool isQuiet = !isGiven && parse.GetValue(Git.Staged) && parse.GetValue(FailOn) != "suggestion";
        return isQuiet ? "warning" : parse.GetRequiredValue(MinLevel);
    }

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        Paths.AddTo(command);
        foreach (Option option in (Option[])[Select, Ignore, Format, Output, FailOn, MinLevel, Baseline, Fix, UnsafeFixes, Diff, RunDetails, SarifSuppressed, Stats, Color, Jobs])
            command.Add(option);
        Git.AddTo(command);
    }
}

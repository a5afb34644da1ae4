using System.Collections.Immutable;
using System.CommandLine;
using EditorialLint.Engine.Baselines;

namespace EditorialLint.Cli.Baselines;

/// <summary><c>baseline</c>: records what is found today, so that <c>lint --baseline</c> reports only what comes after.</summary>
internal sealed class BaselineCommand(RunEnvironment environment, BaselineRun run, PendingFiles pending) : IProgramCommand
{
    /// <inheritdoc/>
    public string Name => "baseline";

    /// <inheritdoc/>
    public string HelpEnding =>
        """
        Examples:
          editorial-lint baseline create archive/             record what is found today
          editorial-lint lint archive/ --baseline editorial-lint.baseline.sarif
                                                              report only what comes after
          editorial-lint baseline update archive/             record new findings, drop those that are gone
          editorial-lint baseline prune archive/              drop those that are gone, record none

        """;

    /// <inheritdoc/>
    public Command Build(CancellationToken cancellation)
    {
        var force = new Option<bool>("--force") { Description = "Replace a baseline that exists." };
        return new Command(Name, "Record today's findings, so that 'lint --baseline' reports only what comes after.")
        {
            Declare("create", "Record every finding in a new baseline.", (parse, options) => Create(parse, options, parse.GetValue(force), cancellation), force),
            Declare("update", "Record new findings and drop those that are gone.", (parse, options) => Update(parse, options, cancellation)),
            Declare("prune", "Drop findings that are gone, and record none.", (parse, options) => Prune(parse, options, cancellation)),
        };
    }

    private static Command Declare(string name, string description, Func<ParseResult, BaselineOptions, int> action, params ReadOnlySpan<Option> own)
    {
        var options = new BaselineOptions();
        var command = new Command(name, description);
        options.AddTo(command);
        foreach (Option option in own)
            command.Add(option);
        command.SetAction(parse => action(parse, options));
        return command;
    }

    private int Create(ParseResult parse, BaselineOptions options, bool force, CancellationToken cancellation)
    {
        BaselineFile file = options.GetFile(parse, environment);
        if (file.Exists && !force)
        {
            environment.Complain($"'{file.Name}' exists already; bring it up to date with 'editorial-lint baseline update', or replace it with '--force'");
            return ExitCodes.Incomplete;
        }

        if (run.Compare(parse, options, file, [], cancellation) is not var (comparison, _))
            return ExitCodes.Incomplete;
        ImmutableArray<BaselineEntry> entries = comparison.Recorder!.Entries;
        int files = entries.Select(static entry => entry.Path).Distinct(StringComparer.Ordinal).Count();
        return Save(file, entries, $"Wrote {Count(entries.Length, "finding")} in {Count(files, "file")} to {file.Name}.");
    }

    private int Update(ParseResult parse, BaselineOptions options, CancellationToken cancellation)
    {
        BaselineFile file = options.GetFile(parse, environment);
        if (file.Read() is not { } before || run.Compare(parse, options, file, before, cancellation) is not var (comparison, outcome))
            return ExitCodes.Incomplete;
        ImmutableArray<BaselineEntry> untouched = comparison.Untouched;
        return Save(
            file,
            [.. comparison.Recorder!.Entries, .. untouched],
            $"{file.Name}: {outcome.New} added, {outcome.Updated} updated, {outcome.Unchanged + untouched.Length} kept, {outcome.Absent.Length} dropped.");
    }

    private int Prune(ParseResult parse, BaselineOptions options, CancellationToken cancellation)
    {
        BaselineFile file = options.GetFile(parse, environment);
        if (file.Read() is not { } before || run.Compare(parse, options, file, before, cancellation) is not var (comparison, outcome))
            return ExitCodes.Incomplete;
        ImmutableArray<BaselineEntry> present = comparison.Present;
        return Save(file, present, $"{file.Name}: {present.Length} kept, {outcome.Absent.Length} dropped.");
    }

    private int Save(BaselineFile file, ImmutableArray<BaselineEntry> entries, string report) =>
        file.Write(entries, pending) ? environment.Print(pending, output => output.WriteLine(report)) : ExitCodes.Incomplete;

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}

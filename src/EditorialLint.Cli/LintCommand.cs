using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using EditorialLint.Cli.Baselines;
using EditorialLint.Cli.Git;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Baselines;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;
using EditorialLint.Formats;

namespace EditorialLint.Cli;

/// <summary><c>lint</c>: checks sources and reports what is found.</summary>
internal sealed class LintCommand(
    RunEnvironment environment,
    RuleSet rules,
    DocumentFormats formats,
    SettingsFactory settings,
    LintScopes scopes,
    PendingFiles pending) : IProgramCommand
{
    /// <inheritdoc/>
    public string Name => "lint";

    /// <inheritdoc/>
    public string HelpEnding =>
        """
        Examples:
          editorial-lint lint                                       check the current folder
          editorial-lint lint wire/ --ignore EL0110,names           leave out a rule and a category
          editorial-lint lint article.txt --fix                     apply the safe fixes
          editorial-lint lint article.txt --diff                    show what --fix would change
          editorial-lint lint - --stdin-filename copy.txt < copy    check standard input
          editorial-lint lint --format text --format sarif=l.sarif  show the findings and write a log
          editorial-lint lint --fail-on warning                     exit with 1 at warnings, too
          editorial-lint lint --baseline known.sarif                leave out what a baseline knows

        Exit codes:
          0  nothing at or above the level of --fail-on
          1  findings
          2  the run was not complete: usage, configuration, a file or a rule failed
          130  interrupted

        """;

    /// <inheritdoc/>
    public Command Build(CancellationToken cancellation)
    {
        var options = new LintOptions();
        var command = new Command(Name, "Check texts and report what an editor would mark.");
        options.AddTo(command);
        foreach (Option<string[]> option in (Option<string[]>[])[options.Select, options.Ignore])
            option.CompletionSources.Add(_ => rules.GetNames(withCategories: true).Select(static name => new CompletionItem(name)));
        command.Validators.Add(result =>
        {
            // Tokens, for a value cannot be asked for while the option lacks it.
            string[] written = ReadTokens(result.GetResult(options.Format));
            string? output = ReadTokens(result.GetResult(options.Output)).FirstOrDefault();
            if (!ReportRequests.TryRead(written, output, environment.WorkingDirectory, out _, out string? problem))
                result.AddError(problem);
            else if (result.GetValue(options.Diff) && written.Length > 0)
                result.AddError("'--diff' prints a patch and no report; leave out '--format'");
            else if (result.GetValue(options.Diff) && result.GetValue(options.Fix))
                result.AddError("'--diff' shows what '--fix' would write; give one of them");
            else if (result.GetValue(options.UnsafeFixes) && !result.GetValue(options.Fix) && !result.GetValue(options.Diff))
                result.AddError("'--unsafe-fixes' widens what is fixed; add '--fix' to write it or '--diff' to see it");
        });
        command.SetAction(parse => Run(parse, options, cancellation));
        return command;
    }

    private int Run(ParseResult parse, LintOptions options, CancellationToken cancellation)
    {
        DateTimeOffset start = DateTimeOffset.UtcNow;
        var selector = new Selector(rules);
        if (!selector.TryRead(
            parse.GetValue(options.Select) ?? [], parse.GetValue(options.Ignore) ?? [], out RuleSelection? selection, out string? problem))
        {
            environment.Complain(problem);
            return ExitCodes.Incomplete;
        }

        ReportRequests.TryRead(
            parse.GetValue(options.Format) ?? [],
            parse.GetValue(options.Output),
            environment.WorkingDirectory,
            out ImmutableArray<ReportRequest> reports,
            out _);
        bool previews = parse.GetValue(options.Diff);
        bool fixes = parse.GetValue(options.Fix) || previews;
        if (previews)
            reports = [new ReportRequest(ReportFormats.Patch, parse.GetValue(options.Output))];
        var reportFiles = new ReportFiles(reports.Select(static report => report.Path), environment.WorkingDirectory);
        using LintScope? scope = scopes.Open(parse, options, reportFiles, cancellation);
        if (scope is null)
            return ExitCodes.Incomplete;
        FoundSources found = scope.Found;
        if ((reportFiles.Refuse(found) ?? Refuse(fixes && !previews, found)) is string refusal)
        {
            environment.Complain(refusal);
            return ExitCodes.Incomplete;
        }

        Severity minLevel = SeverityNames.Read(options.LowestLevel(parse));
        if (!TryCompare(parse.GetValue(options.Baseline), scope, selection, minLevel, out BaselineComparison? baseline))
            return ExitCodes.Incomplete;
        WorkTimes? times = parse.GetValue(options.Stats) ? new WorkTimes() : null;
        bool withDetails = parse.GetValue(options.RunDetails);
        var description = new RunDescription(BuildInfo.Version, BuildInfo.ProjectUrl, [])
        {
            Details = withDetails ? RunDetailsReader.Read(parse, environment.WorkingDirectory, scope.ReportsFrom, start) : null,
        };
        var request = new LintRequest(found.Sources, description)
        {
            Notifications = found.Notifications,
            Baseline = baseline,
            Jobs = parse.GetValue(options.Jobs) is string jobs ? int.Parse(jobs) : Environment.ProcessorCount,
            FailOn = SeverityNames.Read(parse.GetRequiredValue(options.FailOn)),
        };
        var linter = new Linter(rules.Rules, new LinterOptions
        {
            Selection = selection,
            Formats = formats,
            MinLevel = minLevel,
            KeepBytes = withDetails,
            Times = times,
            Fixes = !fixes ? null : parse.GetValue(options.UnsafeFixes) ? FixSafety.NeedsEditor : FixSafety.Safe,
            PreviewFixes = previews,
        });
        bool withSuppressed = parse.GetValue(options.SarifSuppressed) != "omit";
        IReportWriter Create(ReportRequest report, Stream stream) => ReportFormats.Create(
            report.Format, stream, TextOptions(parse.GetValue(options.Color), report.IsStandardOutput), withSuppressed);
        if (OpenReports.Open(reports, Create, found.Sources.Length, environment, pending) is not OpenReports open)
            return ExitCodes.Incomplete;
        using (open)
        {
            RunSummary summary = Write(open.Writer, request, new LintRun(linter, settings.Create(scope.Configuration, scope.ReportsFrom), scope.Store), cancellation);
            cancellation.ThrowIfCancellationRequested();
            int exitCode = previews && summary.ExitCode != ExitCodes.Incomplete ? Math.Sign(summary.Fixed) : summary.ExitCode;
            exitCode = open.Finish(exitCode, summary);
            if (times is not null)
                environment.Print(times);
            return exitCode;
        }
    }

    /// <summary>Reads the baseline, if one is given; false when it cannot be used.</summary>
    private bool TryCompare(string? name, LintScope looked, RuleSelection selection, Severity minLevel, out BaselineComparison? comparison)
    {
        comparison = null;
        if (name is null)
            return true;
        var file = new BaselineFile(name, environment, looked.ReportsFrom);
        if (file.Read() is not { } entries)
            return false;
        BaselineScope scope = BaselineScopes.Create(file, looked.Found, selection, rules);
        comparison = new BaselineComparison(entries, scope with { LeavesOutLevels = minLevel > Severity.Suggestion });
        return true;
    }

    private static string[] ReadTokens(SymbolResult? result) => [.. (result?.Tokens ?? []).Select(static token => token.Value)];

    /// <summary>Why the options cannot be obeyed, or null: what is piped in cannot be written.</summary>
    private static string? Refuse(bool fixes, FoundSources found) => fixes && found.Sources.Any(static source => source.IsStandardInput)
        ? "'--fix' cannot write to standard input; give it files"
        : null;

    private static RunSummary Write(IReportWriter writer, LintRequest request, LintRun run, CancellationToken cancellation)
    {
        try
        {
            return run.Run(request, writer, cancellation);
        }
        catch (ConfigurationException exception)
        {
            // A report is expected by whoever reads it, and says itself why it is empty.
            var summary = new RunSummary(0, 0, 0, 0, 0, 0, ExitCodes.Incomplete, exception.Problems) { IsStopped = true };
            writer.Begin(request.Description);
            writer.End(summary);
            return summary;
        }
    }

    private TextReportOptions TextOptions(string? color, bool toTerminal) => new()
    {
        Color = color == "always" || (color != "never" && toTerminal && environment.PrefersColor),
        Width = toTerminal ? environment.TerminalWidth : null,
    };
}

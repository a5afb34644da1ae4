using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using EditorialLint.Core.Diagnostics;
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
    SourceFinder finder,
    ISourceStore store,
    PendingFiles pending) : IProgramCommand
{
    /// <inheritdoc/>
    public string Name => "lint";

    /// <inheritdoc/>
    public Command Build(CancellationToken cancellation)
    {
        var options = new LintOptions();
        var command = new Command(Name, "Check texts and report what an editor would mark.");
        options.AddTo(command);
        command.Validators.Add(result =>
        {
            if (!result.Errors.Any() && !TryReadReports(result.GetValue(options.Format), result.GetValue(options.Output), out _, out string? problem))
                result.AddError(problem);
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

        if (options.Paths.Find(parse, finder, environment, cancellation) is not FoundSources found)
            return ExitCodes.Incomplete;
        TryReadReports(parse.GetValue(options.Format), parse.GetValue(options.Output), out ImmutableArray<ReportRequest> reports, out _);
        if (Refusal(reports, parse.GetValue(options.Fix), found) is string refusal)
        {
            environment.Complain(refusal);
            return ExitCodes.Incomplete;
        }

        bool withDetails = parse.GetValue(options.RunDetails);
        var description = new RunDescription(BuildInfo.Version, BuildInfo.ProjectUrl, [])
        {
            Details = withDetails ? RunDetailsReader.Read(parse, environment.WorkingDirectory, start) : null,
        };
        var request = new LintRequest(found.Sources, description)
        {
            Notifications = found.Notifications,
            Jobs = parse.GetValue(options.Jobs) is string jobs ? int.Parse(jobs) : Environment.ProcessorCount,
            FailOn = Level(parse.GetValue(options.FailOn)),
        };
        var linter = new Linter(rules.Rules, new LinterOptions
        {
            Selection = selection,
            Formats = formats,
            KeepBytes = withDetails,
            ApplyFixes = parse.GetValue(options.Fix),
        });
        TextReportOptions Look(ReportRequest report) => TextOptions(parse.GetValue(options.Color), report.IsStandardOutput);
        if (OpenReports.Open(reports, Look, environment, pending) is not OpenReports open)
            return ExitCodes.Incomplete;
        using (open)
        {
            RunSummary summary = Write(open.Writer, request, new LintRun(linter, settings.Create(), store), cancellation);
            cancellation.ThrowIfCancellationRequested();
            return open.Finish(summary.ExitCode, summary.Notifications);
        }
    }

    private bool TryReadReports(
        string[]? formats, string? output, out ImmutableArray<ReportRequest> reports, [NotNullWhen(false)] out string? problem) =>
        ReportRequests.TryRead(formats ?? [], output, environment.WorkingDirectory, out reports, out problem);

    /// <summary>Why the options cannot be obeyed, or null: a report must not replace an article, and what is piped in cannot be written.</summary>
    private string? Refusal(ImmutableArray<ReportRequest> reports, bool fixes, FoundSources found)
    {
        foreach (ReportRequest report in reports)
        {
            if (report.IsStandardOutput || !File.Exists(Path.GetFullPath(report.Path, environment.WorkingDirectory)))
                continue;
            string full = RealPath.OfTarget(report.Path, environment.WorkingDirectory);
            foreach (LintSource source in found.Sources)
            {
                if (!source.IsStandardInput && string.Equals(RealPath.Of(source.FullPath), full, StringComparison.Ordinal))
                    return $"the {report.Format} report's file '{report.Path}' is one of the files to check; give the report another name";
            }
        }

        return fixes && found.Sources.Any(static source => source.IsStandardInput)
            ? "'--fix' cannot write to standard input; give it files"
            : null;
    }

    private static RunSummary Write(IReportWriter writer, LintRequest request, LintRun run, CancellationToken cancellation)
    {
        try
        {
            return run.Run(request, writer, cancellation);
        }
        catch (ConfigurationException exception)
        {
            // A report is expected by whoever reads it, and says itself why it is empty.
            var summary = new RunSummary(0, 0, 0, 0, 0, 0, ExitCodes.Incomplete, exception.Problems);
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

    private static Severity Level(string? name) => name switch
    {
        "none" => Severity.None,
        "suggestion" => Severity.Suggestion,
        "warning" => Severity.Warning,
        _ => Severity.Error,
    };
}

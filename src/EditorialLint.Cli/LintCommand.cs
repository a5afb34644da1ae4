using System.CommandLine;
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
        if (Refusal(parse, options, found) is string refusal)
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
            Fixes = parse.GetValue(options.Fix) ? FixSafety.Safe : null,
        });
        return Report(parse, options, request, new LintRun(linter, settings.Create(), store), cancellation);
    }

    /// <summary>Why the options cannot be obeyed, or null: a report must not replace an article, and what is piped in cannot be written.</summary>
    private string? Refusal(ParseResult parse, LintOptions options, FoundSources found)
    {
        if (parse.GetValue(options.Output) is string output && Path.GetFullPath(output, environment.WorkingDirectory) is var path && File.Exists(path))
        {
            string full = RealPath.Of(path);
            foreach (LintSource source in found.Sources)
            {
                if (!source.IsStandardInput && string.Equals(RealPath.Of(source.FullPath), full, StringComparison.Ordinal))
                    return $"'--output {output}' is one of the files to check; give the report another name";
            }
        }

        return parse.GetValue(options.Fix) && found.Sources.Any(static source => source.IsStandardInput)
            ? "'--fix' cannot write to standard input; give it files"
            : null;
    }

    private int Report(ParseResult parse, LintOptions options, LintRequest request, LintRun run, CancellationToken cancellation)
    {
        string? path = parse.GetValue(options.Output);
        if (environment.OpenTarget(path, pending) is not OutputTarget output)
            return ExitCodes.Incomplete;
        using (output)
        {
            RunSummary summary = parse.GetValue(options.Format) == "sarif"
                ? WriteSarif(output.Stream, request, run, cancellation)
                : WriteText(output.Stream, TextOptions(parse.GetValue(options.Color), path), request, run, cancellation);
            cancellation.ThrowIfCancellationRequested();
            return environment.Finish(output, path, summary.ExitCode, summary.Notifications);
        }
    }

    private static RunSummary WriteText(
        Stream stream, TextReportOptions look, LintRequest request, LintRun run, CancellationToken cancellation)
    {
        using StreamWriter text = RunEnvironment.CreateWriter(stream);
        try
        {
            return run.Run(request, new TextReportWriter(text, look), cancellation);
        }
        catch (ConfigurationException exception)
        {
            // Nothing is written: a report that says "No findings" would lie.
            return Broken(exception);
        }
    }

    private static RunSummary WriteSarif(Stream stream, LintRequest request, LintRun run, CancellationToken cancellation)
    {
        using var sarif = new SarifReportWriter(stream);
        try
        {
            return run.Run(request, sarif, cancellation);
        }
        catch (ConfigurationException exception)
        {
            // A log is expected by whoever reads it, and says itself why it is empty.
            RunSummary summary = Broken(exception);
            sarif.Begin(request.Description);
            sarif.End(summary);
            return summary;
        }
    }

    private static RunSummary Broken(ConfigurationException exception) =>
        new(0, 0, 0, 0, 0, 0, ExitCodes.Incomplete, exception.Problems);

    private TextReportOptions TextOptions(string? color, string? path)
    {
        bool toTerminal = path is null;
        return new TextReportOptions
        {
            Color = color == "always" || (color != "never" && toTerminal && environment.PrefersColor),
            Width = toTerminal ? environment.TerminalWidth : null,
        };
    }

    private static Severity Level(string? name) => name switch
    {
        "none" => Severity.None,
        "suggestion" => Severity.Suggestion,
        "warning" => Severity.Warning,
        _ => Severity.Error,
    };
}

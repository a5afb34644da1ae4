using System.Collections.Immutable;
using System.CommandLine;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Baselines;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Formats;

namespace EditorialLint.Cli.Baselines;

/// <summary>Checks sources for a baseline.</summary>
internal sealed class BaselineRun(
    RunEnvironment environment, RuleSet rules, DocumentFormats formats, SettingsFactory settings, SourceFinder finder, ISourceStore store, IConfigurationStore configuration)
{
    /// <summary>Compares what is found with a baseline.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="options">Its options.</param>
    /// <param name="file">The baseline, which is neither read nor written here.</param>
    /// <param name="before">What the baseline has held so far.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>Null when not everything could be checked, for a baseline of half a run would lie; that is then said on standard error.</returns>
    public (BaselineComparison Comparison, BaselineOutcome Outcome)? Compare(
        ParseResult parse, BaselineOptions options, BaselineFile file, ImmutableArray<BaselineEntry> before, CancellationToken cancellation)
    {
        if (!new Selector(rules).TryRead(
            parse.GetValue(options.Select) ?? [], parse.GetValue(options.Ignore) ?? [], out RuleSelection? selection, out string? problem))
        {
            environment.Complain(problem);
            return null;
        }

        if (options.Paths.Find(parse, finder, new ReportFiles([], environment.WorkingDirectory), environment, cancellation) is not FoundSources found)
            return null;
        if (file.IsAmong(found.Sources))
        {
            environment.Complain($"'{file.Name}' is one of the files to check; give the baseline another name");
            return null;
        }

        var comparison = new BaselineComparison(before, BaselineScopes.Create(file, found, selection, rules)) { Recorder = new BaselineRecorder() };
        if (Check(found, selection, comparison, cancellation) is not RunSummary summary)
            return null;
        cancellation.ThrowIfCancellationRequested();
        environment.Print(summary.Notifications);
        if (summary.ExitCode == ExitCodes.Success)
            return (comparison, summary.Baseline!);
        environment.Complain($"not everything could be checked, so '{file.Name}' was not written");
        return null;
    }

    private RunSummary? Check(FoundSources found, RuleSelection selection, BaselineComparison comparison, CancellationToken cancellation)
    {
        var request = new LintRequest(found.Sources, new RunDescription(BuildInfo.Version, BuildInfo.ProjectUrl, []))
        {
            Notifications = found.Notifications,
            Baseline = comparison,
            Jobs = Environment.ProcessorCount,
            FailOn = Severity.None,
        };
        var linter = new Linter(rules.Rules, new LinterOptions { Selection = selection, Formats = formats });
        try
        {
            return new LintRun(linter, settings.Create(configuration), store).Run(request, new NoReport(), cancellation);
        }
        catch (ConfigurationException exception)
        {
            environment.Print(exception.Problems);
            return null;
        }
    }
}

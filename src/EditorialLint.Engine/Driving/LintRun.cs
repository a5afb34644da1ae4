using System.Collections.Immutable;
using System.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Baselines;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Facts;
using EditorialLint.Engine.Fixing;
using EditorialLint.Engine.Reporting;

namespace EditorialLint.Engine.Driving;

/// <summary>Checks many sources on several threads and writes their results in order of path.</summary>
/// <param name="linter">Checks the single documents.</param>
/// <param name="settings">Gives the settings of each.</param>
/// <param name="store">Reads and writes them.</param>
public sealed class LintRun(Linter linter, ISettingsProvider settings, ISourceStore store)
{
    /// <summary>The exit code of a run that found something at or above the level it fails on.</summary>
    public const int FindingsExitCode = 1;

    /// <summary>The exit code of a run that could not check everything.</summary>
    public const int IncompleteExitCode = 2;

    private readonly FixApplier _fixer = new(linter);

    /// <summary>Runs. The same sources give the same report whatever the number of threads.</summary>
    /// <param name="request">What to check.</param>
    /// <param name="writer">Takes the results; called from the calling thread only.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>The summary that the writer got.</returns>
    /// <exception cref="ConfigurationException">The configuration of any source is broken; nothing was checked or written.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped; the report is incomplete.</exception>
    public RunSummary Run(LintRequest request, IReportWriter writer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(writer);
        ImmutableArray<LintSource> sources =
            request.Sources.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        DocumentSettings[] perSource = ReadSettings(sources);
        HashSet<DocumentSettings> distinct = perSource.Length > 0 ? [.. perSource] : [DocumentSettings.Default];
        writer.Begin(request.Description with { Rules = linter.GetEnabledRules(distinct), FailOn = request.FailOn });
        var summary = new SummaryBuilder();
        foreach (ToolNotification notification in request.Notifications)
            summary.Add(notification);
        BaselineComparison? baseline = request.Baseline;
        baseline?.Begin(sources);
        CorpusFindings corpus = linter.ComparesDocuments(distinct) ? Compare(sources, perSource, request.Jobs, summary, cancellation) : CorpusFindings.None;
        OrderedWork.Run(
            sources.Length,
            request.Jobs,
            (index, stop) => Process(sources[index], perSource[index], baseline, corpus, stop),
            static outcome => outcome.Result.ByteLength,
            outcome =>
            {
                if (baseline is null)
                    Report(outcome);
                else
                    baseline.Add(outcome, Report);
            },
            cancellation);
        BaselineOutcome? compared = baseline?.Complete(Report);
        foreach (ToolNotification failure in linter.StartFailures)
            summary.Add(failure);
        RunSummary result = summary.ToSummary(request.FailOn) with { Baseline = compared };
        writer.End(result);
        return result;

        void Report(LintOutcome outcome)
        {
            summary.Add(outcome);
            long start = Stopwatch.GetTimestamp();
            writer.Write(outcome.Result);
            linter.Options.Times?.AddStage("reports", Stopwatch.GetElapsedTime(start));
        }
    }

    /// <summary>Reads the facts of all files, each released at once, and compares them. Standard input can be read only once and is left out.</summary>
    private CorpusFindings Compare(
        ImmutableArray<LintSource> sources, DocumentSettings[] perSource, int jobs, SummaryBuilder summary, CancellationToken cancellation)
    {
        var facts = new FactStore();
        OrderedWork.Run(
            sources.Length,
            jobs,
            (index, stop) => !sources[index].IsStandardInput && DocumentReader.TryLoad(sources[index], store, perSource[index], out SourceText? text, out _)
                ? linter.ReadFacts(text, perSource[index], stop)
                : DocumentFacts.None,
            static _ => 0,
            facts.Add,
            cancellation);
        var notifications = new List<ToolNotification>();
        CorpusFindings found = linter.Compare(facts, notifications);
        foreach (ToolNotification notification in notifications)
            summary.Add(notification);
        return found;
    }

    /// <summary>Every file's settings, before the first is checked: a broken configuration must stop the run as a whole.</summary>
    private DocumentSettings[] ReadSettings(ImmutableArray<LintSource> sources)
    {
        var result = new DocumentSettings[sources.Length];
        var problems = new HashSet<ToolNotification>();
        for (int i = 0; i < sources.Length; i++)
        {
            try
            {
                result[i] = settings.GetSettings(sources[i].FullPath).In(sources[i].Format);
            }
            catch (ConfigurationException exception)
            {
                problems.UnionWith(exception.Problems);
            }
        }

        return problems.Count == 0 ? result : throw new ConfigurationException([.. problems]);
    }

    private LintOutcome Process(
        LintSource source, DocumentSettings settings, BaselineComparison? baseline, CorpusFindings corpus, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        if (!DocumentReader.TryLoad(source, store, settings, out SourceText? text, out SourceReading reading))
        {
            var failed = new DocumentResult(source.Path, null, 0, [], [reading.Trouble!]) { IsStandardInput = source.IsStandardInput };
            return new LintOutcome(failed, 0);
        }

        linter.Options.Times?.AddStage("reading", Stopwatch.GetElapsedTime(start));
        ReadOnlyMemory<byte> bytes = reading.Bytes;
        DocumentResult result = linter.Check(text, settings, corpus, cancellation);
        ReportedRegions? regions = source.ChangedLines is { } lines ? ReportedRegions.Create(text, lines) : null;
        result = regions?.Narrow(result) ?? result;
        int fixedCount = 0;
        if (linter.Options.Fixes is { } safety && (linter.Options.PreviewFixes || !source.IsStandardInput))
        {
            FixOutcome outcome = _fixer.Apply(
                result, settings, safety, regions, baseline is null ? null : baseline.GetReported, cancellation);
            (result, fixedCount) = linter.Options.PreviewFixes
                ? (outcome.Result with { Unfixed = outcome.Bytes is null ? null : text }, outcome.FixedCount)
                : Save(source, result, outcome, ref bytes);
        }

        result = result with { ByteLength = bytes.Length, IsStandardInput = source.IsStandardInput };
        return new LintOutcome(linter.Options.KeepBytes ? result with { Bytes = bytes } : result, fixedCount)
        {
            IsPartial = regions is not null,
        };
    }

    private (DocumentResult Result, int Fixed) Save(
        LintSource source, DocumentResult original, FixOutcome outcome, ref ReadOnlyMemory<byte> bytes)
    {
        if (outcome.Bytes is not { } changed)
            return (outcome.Result, 0);
        if (store.Write(source, changed) is { } trouble)
            return (original with { Notifications = original.Notifications.Add(trouble) }, 0);
        bytes = changed;
        return (outcome.Result, outcome.FixedCount);
    }
}

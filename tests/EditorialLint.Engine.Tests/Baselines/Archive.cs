using System.Collections.Immutable;
using System.Text;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Baselines;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;
using Xunit;

namespace EditorialLint.Engine.Tests.Baselines;

/// <summary>Articles in memory, checked for the words of <see cref="MarkedWordAnalyzer"/>.</summary>
internal sealed class Archive : ISourceStore, ISettingsProvider
{
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    public Archive(params ReadOnlySpan<(string Path, string Text)> texts)
    {
        foreach ((string path, string text) in texts)
            _texts.Add(path, text);
    }

    /// <summary>Files that are not checked, though they exist.</summary>
    public HashSet<string> Unchecked { get; } = [];

    public IEnumerable<string> Paths => _texts.Keys;

    public string this[string path]
    {
        get => _texts[path];
        set => _texts[path] = value;
    }

    public int Jobs { get; init; } = 1;

    public FixSafety? Fixes { get; init; }

    public ImmutableArray<LineRange>? ChangedLines { get; init; }

    /// <summary>Whether each text also comes from standard input under its name.</summary>
    public bool IsGivenTwice { get; init; }

    public Severity FailOn { get; init; } = Severity.Error;

    public Archive Copy() => new([.. _texts.Select(static pair => (pair.Key, pair.Value))]);

    public void Remove(string path) => _texts.Remove(path);

    /// <summary>What a baseline made now would hold, after a journey through a file.</summary>
    public ImmutableArray<BaselineEntry> Record() => ReadBack(Write(Compare([]).Entries));

    public Comparison Compare(ImmutableArray<BaselineEntry> baseline, BaselineScope? scope = null, Func<IReportWriter, IReportWriter>? wrap = null)
    {
        scope ??= new BaselineScope { Covers = static _ => true };
        var comparison = new BaselineComparison(baseline, scope with { Exists = _texts.ContainsKey }) { Recorder = new BaselineRecorder() };
        var options = new LinterOptions { Fixes = Fixes };
        var linter = new Linter([MarkedWordAnalyzer.Defect, MarkedWordAnalyzer.Blemish, MarkedWordAnalyzer.Habit], options);
        ImmutableArray<LintSource> sources =
            [.. _texts.Keys.Where(path => !Unchecked.Contains(path)).Select(path => new LintSource(path, "/" + path) { ChangedLines = ChangedLines })];
        if (IsGivenTwice)
            sources = [.. sources, .. sources];
        var request = new LintRequest(sources, new RunDescription("1.0.0", "", [])) { Baseline = comparison, Jobs = Jobs, FailOn = FailOn };
        var report = new States();
        RunSummary summary = new LintRun(linter, this, this).Run(request, wrap?.Invoke(report) ?? report, TestContext.Current.CancellationToken);
        return new Comparison(report.Lines, summary, comparison);
    }

    public static string Write(ImmutableArray<BaselineEntry> entries)
    {
        using var stream = new MemoryStream();
        BaselineWriter.Write(stream, entries);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static ImmutableArray<BaselineEntry> ReadBack(string json)
    {
        BaselineReading reading = BaselineReader.Read(Encoding.UTF8.GetBytes(json), static (path, _) => path);
        Assert.Null(reading.Problem);
        return reading.Entries;
    }

    public SourceReading Read(LintSource source)
    {
        lock (_texts)
            return SourceReading.Success(Encoding.UTF8.GetBytes(_texts[source.Path]));
    }

    public ToolNotification? Write(LintSource source, ReadOnlyMemory<byte> bytes)
    {
        lock (_texts)
            _texts[source.Path] = Encoding.UTF8.GetString(bytes.Span);
        return null;
    }

    public DocumentSettings GetSettings(string path) => DocumentSettings.Default;

    /// <summary>What came of a comparison.</summary>
    internal sealed record Comparison(IReadOnlyList<string> Lines, RunSummary Summary, BaselineComparison Baseline)
    {
        public BaselineOutcome Outcome => Summary.Baseline!;

        public ImmutableArray<BaselineEntry> Entries => [.. Baseline.Recorder!.Entries, .. Baseline.Untouched];
    }

    private sealed class States : IReportWriter
    {
        public List<string> Lines { get; } = [];

        public void Begin(RunDescription run)
        {
        }

        public void Write(DocumentResult result) =>
            Lines.AddRange(result.Diagnostics.Select(static one => $"{one.Location} {one.Rule.Id} {one.Baseline}"));

        public void End(RunSummary summary)
        {
        }
    }
}

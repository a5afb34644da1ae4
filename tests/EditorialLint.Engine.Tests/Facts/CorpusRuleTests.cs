using System.Collections.Immutable;
using System.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;
using Xunit;

namespace EditorialLint.Engine.Tests.Facts;

public sealed class CorpusRuleTests
{
    private static readonly ImmutableArray<(string Path, string Text)> Sources =
        [("a.txt", "Rain falls."), ("b.md", "<!-- editorial-lint disable-file EL9901 -->\n\nRain came."), ("c.txt", "Snow falls."), ("d.txt", "Rain ends.")];

    private static (ImmutableArray<DocumentResult> Results, RunSummary Summary) Run(IEnumerable<(string Path, string Text)> sources, int jobs = 1, ImmutableArray<LineRange>? changed = null)
    {
        Dictionary<string, string> texts = sources.ToDictionary(static source => source.Path, static source => source.Text);
        var report = new Report();
        var request = new LintRequest([.. texts.Keys.Select(path => new LintSource(path, "/" + path) { ChangedLines = changed })], new RunDescription("1", "", [])) { Jobs = jobs };
        RunSummary summary = new LintRun(new Linter([FirstWordAnalyzer.Rule], new LinterOptions()), new Defaults(), new Texts(texts)).Run(request, report, TestContext.Current.CancellationToken);
        return ([.. report.Results], summary);
    }

    private static string[] Lines(ImmutableArray<DocumentResult> results) =>
        [.. results.SelectMany(static result => result.Diagnostics).Select(static one => $"{one.Location} {one.Text} {string.Join(' ', one.Related.Select(static other => other.Location))}")];

    [Fact]
    public void Findings_stand_in_the_documents_that_exported_the_facts_and_point_to_the_others()
    {
        (ImmutableArray<DocumentResult> results, RunSummary summary) = Run(Sources);

        Assert.Equal(["a.txt:1:1 'Rain' begins 3 texts. b.md:3:1 d.txt:1:1", "d.txt:1:1 'Rain' begins 3 texts. a.txt:1:1 b.md:3:1"], Lines(results));
        Assert.Equal(2, summary.Warnings);
    }

    [Fact]
    public void A_comment_suppresses_them_like_any_other() => Assert.Single(Run(Sources).Results[1].Suppressed);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Neither_threads_nor_the_order_of_files_matter(int jobs)
    {
        (string Path, string Text)[] many = [.. Enumerable.Range(0, 60).Select(static i => ($"{i:00}.txt", $"Word{i % 7} falls."))];

        Assert.Equal(Lines(Run(many).Results), Lines(Run(many.Reverse(), jobs).Results));
    }

    [Fact]
    public void A_related_place_in_another_file_is_none_of_the_changed_lines() =>
        Assert.Empty(Lines(Run([("a.txt", "Rain falls.\n\nIt is wet."), ("b.txt", "Sun.\n\nIt is dry."), ("c.txt", "Rain falls.\n\nIt is wet.")], changed: [new LineRange(3, 1)]).Results));

    [Fact]
    public void Of_a_subject_only_the_first_facts_are_kept_and_all_counted()
    {
        string[] lines = Lines(Run(Enumerable.Range(0, 50).Select(static i => ($"{i:00}.txt", "Rain falls."))).Results);

        Assert.Equal(20, lines.Length);
        Assert.All(lines, static line => Assert.Contains("begins 50 texts", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_comparison_that_throws_makes_the_run_incomplete()
    {
        RunSummary summary = Run([("a.txt", "crash now."), ("b.txt", "Rain falls.")]).Summary;

        Assert.Equal(LintRun.IncompleteExitCode, summary.ExitCode);
        Assert.Equal("EL9901", Assert.Single(summary.Notifications).RuleId);
    }

    private sealed class Defaults : ISettingsProvider
    {
        public DocumentSettings GetSettings(string path) => DocumentSettings.Default;
    }

    private sealed class Texts(Dictionary<string, string> texts) : ISourceStore
    {
        public SourceReading Read(LintSource source) => SourceReading.Success(Encoding.UTF8.GetBytes(texts[source.Path]));

        public ToolNotification? Write(LintSource source, ReadOnlyMemory<byte> bytes) => throw new NotSupportedException();
    }

    private sealed class Report : IReportWriter
    {
        public List<DocumentResult> Results { get; } = [];

        public void Begin(RunDescription run)
        {
        }

        public void Write(DocumentResult result) => Results.Add(result);

        public void End(RunSummary summary)
        {
        }
    }
}

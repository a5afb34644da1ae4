using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;
using Xunit;

namespace EditorialLint.Engine.Tests.Driving;

public sealed class SummaryOrderTests
{
    [Fact]
    public void The_notes_on_one_file_stay_in_their_order()
    {
        const int Count = 40;
        IEnumerable<ToolNotification> notes = Enumerable.Range(0, Count)
            .Select(static i => new ToolNotification($"note-{i}", Severity.Warning, "A note.") { Path = i % 2 == 0 ? "b" : "a" });
        var run = new LintRun(new Linter([], new LinterOptions()), new NoSettings(), new NoSources());
        var request = new LintRequest([], new RunDescription("0", "", [])) { Notifications = [.. notes] };
        RunSummary summary = run.Run(request, new CompositeReportWriter([]), TestContext.Current.CancellationToken);
        int[] odd = [.. Enumerable.Range(0, Count).Where(static i => i % 2 == 1)], even = [.. Enumerable.Range(0, Count).Where(static i => i % 2 == 0)];
        Assert.Equal([.. odd, .. even], summary.Notifications.Select(static note => int.Parse(note.Id["note-".Length..])));
    }

    private sealed class NoSettings : ISettingsProvider
    {
        public DocumentSettings GetSettings(string path) => DocumentSettings.Default;
    }

    private sealed class NoSources : ISourceStore
    {
        public SourceReading Read(LintSource source) => throw new NotSupportedException();

        public ToolNotification? Write(LintSource source, ReadOnlyMemory<byte> bytes) => throw new NotSupportedException();
    }
}

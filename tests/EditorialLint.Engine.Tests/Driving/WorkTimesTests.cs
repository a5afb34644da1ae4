using System.Diagnostics;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;
using Xunit;

namespace EditorialLint.Engine.Tests.Driving;

public sealed class WorkTimesTests
{
    private static readonly TimeSpan LayerTime = TimeSpan.FromMilliseconds(40);

    private static readonly DocumentLayer<SlowContent> SlowLayer = new(static _ =>
    {
        Spin(LayerTime);
        return new SlowContent();
    });

    [Fact]
    public void A_layer_is_charged_with_its_time_and_the_rule_that_asked_is_not()
    {
        var times = new WorkTimes();
        var watch = Stopwatch.StartNew();
        Check(times, "one two three");
        TimeSpan all = watch.Elapsed;

        WorkTime layer = Assert.Single(times.ToOrdered(), static work => work.Kind == "layer");
        Assert.Equal((nameof(SlowContent), 1), (layer.Name, layer.Count));
        Assert.True(layer.Time >= LayerTime, $"{layer.Time}");
        WorkTime rule = Assert.Single(times.ToOrdered(), static work => work.Kind == "rule");
        Assert.Equal(("T1 slow-rule", 3), (rule.Name, rule.Count));
        Assert.True(layer.Time + rule.Time <= all, $"{layer.Time} and {rule.Time} make more than {all}");
    }

    [Fact]
    public void Several_documents_add_up()
    {
        var times = new WorkTimes();
        Check(times, "one two three");
        Check(times, "four");
        Assert.Equal([2, 4, 2], times.ToOrdered().OrderBy(static work => work.Kind, StringComparer.Ordinal).Select(static work => (int)work.Count));
    }

    [Fact]
    public void Measuring_changes_no_result_even_when_a_rule_throws()
    {
        DocumentResult plain = Check(null, "one crash report"), measured = Check(new WorkTimes(), "one crash report");
        Assert.NotEmpty(plain.Notifications);
        Assert.Equal(plain.Notifications, measured.Notifications);
        Assert.Equal(plain.Diagnostics.Select(static one => one.Location), measured.Diagnostics.Select(static one => one.Location));
    }

    [Fact]
    public void The_table_has_a_line_for_each_and_their_sum()
    {
        using var output = new StringWriter();
        WorkTimesTable.Write(output, [new WorkTime("layer", "Names", TimeSpan.FromMilliseconds(1500), 7), new WorkTime("rule", "T1 x", TimeSpan.FromMilliseconds(500), 1234567)], 12);
        Assert.Equal(
            "        ms    share      calls  what\n" +
            "    1500.0   75.0 %          7  layer Names\n" +
            "     500.0   25.0 %    1234567  rule T1 x\n" +
            "    2000.0  in all threads, measuring included\n" +
            "                            12  sentences\n",
            output.ToString());
    }

    private static DocumentResult Check(WorkTimes? times, string text)
    {
        var rule = new Rule(
            new RuleDescriptor
            {
                Id = "T1",
                Name = "slow-rule",
                Category = "test",
                Title = "Slow",
                Level = Severity.Warning,
                Messages = [new RuleMessage(RuleMessage.DefaultKey, "Mend this.")],
            },
            static () => new SlowAnalyzer());
        return new Linter([rule], new LinterOptions { Times = times }).Check(new SourceText("a.txt", text), DocumentSettings.Default);
    }

    private static void Spin(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < time)
            Thread.SpinWait(10);
    }

    private sealed class SlowContent;

    private sealed class SlowAnalyzer : ProseAnalyzer
    {
        public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(
            static context =>
            {
                context.Document.Get(SlowLayer);
                if (context.Node.Text is "crash")
                    throw new InvalidOperationException();
                context.Report(new Finding(context.Node.Span));
            },
            TokenKind.Word);
    }
}

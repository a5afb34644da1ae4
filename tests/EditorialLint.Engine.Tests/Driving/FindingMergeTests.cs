using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using Xunit;

namespace EditorialLint.Engine.Tests.Driving;

public sealed class FindingMergeTests
{
    [Fact]
    public void Below_the_number_each_finding_stands_alone()
    {
        DocumentResult result = Check("x x y");

        Assert.Equal(["Drop x.", "Drop x."], result.Diagnostics.Select(static diagnostic => diagnostic.Text));
        Assert.All(result.Diagnostics, static diagnostic => Assert.Empty(diagnostic.Related));
    }

    [Fact]
    public void From_the_number_on_the_first_place_stands_for_all()
    {
        Diagnostic only = Assert.Single(Check("x y x x").Diagnostics);

        Assert.Equal(new TextSpan(0, 1), only.Location.Span);
        Assert.Equal("Drop x here and elsewhere (3 places in all).", only.Text);
        Assert.Equal([4, 6], only.Related.Select(static related => related.Location.Span.Start));
        Fix fix = Assert.Single(only.Fixes);
        Assert.Equal(FixSafety.Safe, fix.Safety);
        Assert.Equal([0, 4, 6], fix.Edits.Select(static edit => edit.Span.Start));
    }

    [Fact]
    public void A_doubtful_fix_does_not_keep_the_safe_ones_back()
    {
        Diagnostic only = Assert.Single(Check("x X x").Diagnostics);

        Assert.Equal([FixSafety.Safe, FixSafety.NeedsEditor], only.Fixes.Select(static fix => fix.Safety));
        Assert.Equal([0, 4], only.Fixes[0].Edits.Select(static edit => edit.Span.Start));
        Assert.Equal([2], only.Fixes[1].Edits.Select(static edit => edit.Span.Start));
    }

    [Fact]
    public void A_fix_that_reaches_into_another_waits_and_is_not_counted()
    {
        Diagnostic only = Assert.Single(Check("x xx x x").Diagnostics);

        Assert.Equal("Drop x here and elsewhere (4 places in all).", only.Text);
        Assert.Equal("Drop it (3 places)", only.Fixes[0].Title);
        Assert.Equal([new TextSpan(0, 1), new TextSpan(5, 1), new TextSpan(7, 1)], only.Fixes[0].Edits.Select(static edit => edit.Span));
    }

    private static DocumentResult Check(string text)
    {
        var rule = new Rule(
            new RuleDescriptor
            {
                Id = "T1",
                Name = "letter-x",
                Category = "test",
                Title = "Letter x",
                Level = Severity.Warning,
                Messages =
                [
                    new RuleMessage(RuleMessage.DefaultKey, "Drop x."),
                    new RuleMessage(RuleDescriptor.MergedMessageKey, "Drop x here and elsewhere (%s places in all)."),
                ],
                MergeFrom = 3,
            },
            static () => new LetterXAnalyzer());
        return new Linter([rule], new LinterOptions()).Check(new SourceText("a.txt", text), DocumentSettings.Default);
    }

    private sealed class LetterXAnalyzer : ProseAnalyzer
    {
        public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(
            static context =>
            {
                if (context.Node.Text is "xx")
                {
                    // Takes what stands before it along.
                    TextSpan span = context.Node.Span;
                    context.Report(new Finding(span) { Fixes = [Fix.Replace("Drop it", FixSafety.Safe, TextSpan.FromBounds(0, span.End), "")] });
                }
                else if (context.Node.Text is "x" or "X")
                {
                    FixSafety safety = context.Node.Is('x') ? FixSafety.Safe : FixSafety.NeedsEditor;
                    context.Report(new Finding(context.Node.Span) { Fixes = [Fix.Replace("Drop it", safety, context.Node.Span, "")] });
                }
            },
            TokenKind.Word);
    }
}

using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using Xunit;

namespace EditorialLint.Engine.Tests.Driving;

/// <summary>What the driver makes of a fix that a rule words without knowing of markup.</summary>
public sealed class MarkupFixTests
{
    /// <summary>Replaces the first occurrence of a text in the prose.</summary>
    private sealed class ReplacingAnalyzer(string old, string replacement) : ProseAnalyzer
    {
        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

        private void Analyze(NodeContext<Document> context)
        {
            ProseMap prose = context.Document.Prose;
            int start = prose.Text.IndexOf(old, StringComparison.Ordinal);
            TextSpan span = prose.ToSource(start, start + old.Length);
            context.Report(new Finding(span) { Fixes = [Fix.Replace("Replace it", FixSafety.Safe, span, replacement)] });
        }
    }

    private static (string Fixed, FixSafety Safety) Apply(string source, string path, string old, string replacement)
    {
        var descriptor = new RuleDescriptor
        {
            Id = "EL9999",
            Name = "replaceable-text",
            Category = "tests",
            Title = "Replaceable text",
            Level = Severity.Error,
            Messages = [new RuleMessage(RuleMessage.DefaultKey, "Replace it.")],
        };
        var linter = new Linter([new Rule(descriptor, () => new ReplacingAnalyzer(old, replacement))], new LinterOptions());
        DocumentResult result = linter.Check(new SourceText(path, source), DocumentSettings.Default);
        Fix fix = Assert.Single(Assert.Single(result.Diagnostics).Fixes);
        return (TextEdit.Apply(source, fix.Edits), fix.Safety);
    }

    [Theory]
    [InlineData("a O&#39;brien b", "O'brien", "O'Brien", "a O&#39;Brien b")]
    [InlineData("a O'*brien* b", "O'brien", "O'Brien", "a O'*Brien* b")]
    [InlineData("the [the](u) x", "the x", "one x", "the [one](u) x")]
    [InlineData("go &amp; stay", "go & stay", "go & went", "go &amp; went")]
    [InlineData("caf&eacute; bar", "café", "cafe", "cafe bar")]
    [InlineData("one\n> two", "one", "uno", "uno\n> two")]
    [InlineData("one \u00A0\ntwo", "\u0020\u00A0 ", " ", "one\ntwo")]
    [InlineData("one\n\u00A0two", " \u00A0", " ", "one\ntwo")]
    [InlineData("the\nthe x", "the the", "the", "the x")]
    public void What_stays_the_same_stays_as_it_is_written(string source, string old, string replacement, string expected) =>
        Assert.Equal((expected, FixSafety.Safe), Apply(source, "a.md", old, replacement));

    [Theory]
    [InlineData("> They go.", "go", "went", FixSafety.NeedsEditor)]
    [InlineData("> They go .", "go .", "go.", FixSafety.Safe)]
    [InlineData("<blockquote>They go.</blockquote>", "go", "went", FixSafety.NeedsEditor)]
    [InlineData("<q>They go.</q>", "go", "went", FixSafety.NeedsEditor)]
    public void Letters_of_a_quotation_are_an_editors_business(string source, string old, string replacement, FixSafety expected) =>
        Assert.Equal(expected, Apply(source, source[0] == '<' ? "a.html" : "a.md", old, replacement).Safety);

    [Theory]
    [InlineData("the *the* x", "the the", "the", "the** x")]
    [InlineData("un*believ*able x", "unbelievable", "odd", "odd** x")]
    [InlineData("- one\n  two", "one two", "one", "- one  ")]
    public void A_fix_that_reaches_over_markup_keeps_the_markup_and_needs_an_editor(string source, string old, string replacement, string expected) =>
        Assert.Equal((expected, FixSafety.NeedsEditor), Apply(source, "a.md", old, replacement));

    [Theory]
    [InlineData("the  \nthe x", "the\nthe", "the", "  the x", "a.md")]
    [InlineData("the\\\nthe x", "the\nthe", "the", "the x", "a.md")]
    [InlineData("the<br>the x", "the\nthe", "the", "the x", "a.html")]
    [InlineData("<pre></pre>one<br>, two", "\n,", ",", "<pre></pre>one, two", "a.html")]
    public void A_line_break_is_taken_away_by_an_editor_only(string source, string old, string replacement, string expected, string path) =>
        Assert.Equal((expected, FixSafety.NeedsEditor), Apply(source, path, old, replacement));

    [Theory]
    [InlineData("the<br>End x", "\nEnd", "\nend", "the<br>end x", "a.html")]
    [InlineData("the\nthe x", "the the", "the", "the x", "a.md")]
    public void A_line_break_that_stays_or_is_not_seen_leaves_a_fix_safe(string source, string old, string replacement, string expected, string path) =>
        Assert.Equal((expected, FixSafety.Safe), Apply(source, path, old, replacement));

    [Theory]
    [InlineData("go on", "go", "go*", "a.md")]
    [InlineData("go on", "go", "a<b", "a.html")]
    [InlineData("go on", "go", "{go}", "a.md")]
    public void New_text_that_could_be_markup_needs_an_editor(string source, string old, string replacement, string path) =>
        Assert.Equal(FixSafety.NeedsEditor, Apply(source, path, old, replacement).Safety);

    [Theory]
    [InlineData("Hello,*world* x", ",world", ", world", "Hello, *world* x")]
    [InlineData("*Hello,* (*world*)", ",", ", ", "*Hello, * (*world*)")]
    public void A_blank_beside_markup_needs_an_editor(string source, string old, string replacement, string expected) =>
        Assert.Equal((expected, FixSafety.NeedsEditor), Apply(source, "a.md", old, replacement));

    [Fact]
    public void In_plain_text_a_fix_is_left_as_it_is() =>
        Assert.Equal(("go* on", FixSafety.Safe), Apply("go on", "a.txt", "go", "go*"));
}

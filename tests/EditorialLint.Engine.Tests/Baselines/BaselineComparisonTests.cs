using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Baselines;
using EditorialLint.Engine.Driving;
using Xunit;

namespace EditorialLint.Engine.Tests.Baselines;

public sealed class BaselineComparisonTests
{
    private const string Council = "The council saw a defect in the plan.\n";
    private const string Mayor = "The mayor denied any defect at the meeting.\n";

    [Fact]
    public void What_is_known_is_unchanged_and_what_is_added_is_new()
    {
        var archive = new Archive(("a.txt", Council));
        ImmutableArray<BaselineEntry> baseline = archive.Record();
        archive["a.txt"] = Mayor + Council;

        Archive.Comparison after = archive.Compare(baseline);
        Assert.Equal(["a.txt:1:22 Test.Defect New", "a.txt:2:19 Test.Defect Unchanged"], after.Lines);
        Assert.Equal((1, 0, 1, 0), Counts(after));
    }

    [Fact]
    public void An_edited_sentence_is_updated_and_its_entry_is_renewed()
    {
        var archive = new Archive(("a.txt", "First.\n" + Council));
        ImmutableArray<BaselineEntry> baseline = archive.Record();
        archive["a.txt"] = "First.\n" + Council.Replace("plan", "budget", StringComparison.Ordinal);

        Archive.Comparison after = archive.Compare(baseline);
        Assert.Equal(["a.txt:2:19 Test.Defect Updated"], after.Lines);
        Assert.Equal((0, 1, 0, 0), Counts(after));
        Assert.Contains("budget", Assert.Single(after.Entries).Sentence!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_sentence_in_the_same_place_is_no_update()
    {
        var archive = new Archive(("a.txt", Council));
        ImmutableArray<BaselineEntry> baseline = archive.Record();
        archive["a.txt"] = "Nobody found one defect after years.\n";
        Assert.Equal((1, 0, 0, 1), Counts(archive.Compare(baseline)));
    }

    [Fact]
    public void A_rule_that_reports_other_words_of_the_sentence_finds_its_entry()
    {
        var archive = new Archive(("a.txt", Council));
        BaselineEntry entry = Assert.Single(archive.Record());
        string json = Archive.Write([entry]).Replace(entry.Fingerprint, "0123456789abcdef:1", StringComparison.Ordinal);
        Assert.Equal((0, 0, 1, 0), Counts(archive.Compare(Archive.ReadBack(json))));
    }

    [Fact]
    public void What_is_mended_is_absent_and_an_update_drops_it()
    {
        var archive = new Archive(("a.txt", Council + Mayor));
        ImmutableArray<BaselineEntry> baseline = archive.Record();
        archive["a.txt"] = Mayor;

        Archive.Comparison after = archive.Compare(baseline);
        Assert.Contains("council", Assert.Single(after.Outcome.Absent).Sentence!.Text, StringComparison.Ordinal);
        Assert.Equal(Archive.Write(after.Baseline.Present), Archive.Write(after.Entries));
        Assert.Single(after.Entries);
    }

    [Fact]
    public void An_unchanged_entry_keeps_its_line()
    {
        var archive = new Archive(("a.txt", Council));
        ImmutableArray<BaselineEntry> baseline = archive.Record();
        archive["a.txt"] = "New.\n\n" + Council;
        Assert.Equal(Archive.Write(baseline), Archive.Write(archive.Compare(baseline).Entries));
    }

    [Theory]
    [InlineData("b.txt", "a.txt")]
    [InlineData("a.txt", "b.txt")]
    public void A_paragraph_that_moves_between_articles_keeps_its_entry(string from, string to)
    {
        var archive = new Archive((from, Council + Mayor), (to, "Nothing here.\n"));
        ImmutableArray<BaselineEntry> baseline = archive.Record();
        archive[from] = Mayor;
        archive[to] = "Nothing here.\n" + Council;
        Assert.Equal((0, 0, 2, 0), Counts(archive.Compare(baseline)));
    }

    [Theory]
    [InlineData("b.txt", "a.txt")]
    [InlineData("a.txt", "b.txt")]
    public void A_paragraph_that_is_copied_is_new_where_it_was_not(string from, string to)
    {
        var archive = new Archive((from, Council), (to, "Nothing here.\n"));
        ImmutableArray<BaselineEntry> baseline = archive.Record();
        archive[to] = Council;

        Archive.Comparison after = archive.Compare(baseline);
        Assert.Equal((1, 0, 1, 0), Counts(after));
        Assert.Contains($"{to}:1:19 Test.Defect New", after.Lines);
    }

    [Fact]
    public void Results_come_in_order_though_one_has_to_wait()
    {
        var archive = new Archive(("a.txt", "Nothing here.\n"), ("b.txt", Mayor), ("c.txt", Council));
        ImmutableArray<BaselineEntry> baseline = archive.Record();
        archive["a.txt"] = Council;
        Assert.Equal(
            ["a.txt:1:19 Test.Defect New", "b.txt:1:22 Test.Defect Unchanged", "c.txt:1:19 Test.Defect Unchanged"],
            archive.Compare(baseline).Lines);
    }

    [Fact]
    public void A_renamed_article_may_be_edited_as_well()
    {
        var archive = new Archive(("old.txt", Council + Mayor + "A blemish stays.\n"));
        ImmutableArray<BaselineEntry> baseline = archive.Record();
        archive.Remove("old.txt");
        archive["new.txt"] = Council + Mayor.Replace("meeting", "session", StringComparison.Ordinal) + "A blemish stays.\n";

        Archive.Comparison after = archive.Compare(baseline);
        Assert.Equal((0, 1, 2, 0), Counts(after));
        Assert.All(after.Entries, static entry => Assert.Equal("new.txt", entry.Path));
    }

    [Fact]
    public void A_file_that_was_only_copied_leaves_its_entries_alone()
    {
        var archive = new Archive(("old.txt", Council)) { Unchecked = { "old.txt" } };
        ImmutableArray<BaselineEntry> baseline = new Archive(("old.txt", Council)).Record();
        archive["new.txt"] = Council;
        // The old file is no source of this run, but it is still there.
        Assert.Equal((1, 0, 0, 0), Counts(archive.Compare(baseline)));
    }

    [Theory]
    [InlineData("habit. habit. habit. habit.", "habit. One. habit. Two. habit. Three. habit.", BaselineState.Unchanged)]
    [InlineData("habit. habit. habit. habit.", "The habit is old. habit. habit. habit.", BaselineState.Unchanged)]
    [InlineData("habit. habit. habit. habit.", "habit. habit. habit.", BaselineState.Unchanged)]
    [InlineData("habit. habit. habit. habit.", "The habit is old. habit.", BaselineState.Unchanged)]
    [InlineData("habit. habit. habit. habit.", "habit. habit. habit. habit. habit.", BaselineState.Updated)]
    [InlineData("habit. habit.", "habit. habit. habit.", BaselineState.Updated)]
    [InlineData("One habit. Two.", "The habit is old. A habit. Her habit.", BaselineState.Updated)]
    [InlineData("None.", "habit. habit. habit.", BaselineState.New)]
    public void A_habit_of_the_text_is_known_up_to_its_number(string before, string after, BaselineState expected)
    {
        var archive = new Archive(("a.txt", before));
        ImmutableArray<BaselineEntry> baseline = archive.Record();
        archive["a.txt"] = after;

        Archive.Comparison comparison = archive.Compare(baseline);
        Assert.All(comparison.Lines, line => Assert.EndsWith(expected.ToString(), line, StringComparison.Ordinal));
        Assert.Empty(comparison.Outcome.Absent);
    }

    [Fact]
    public void Only_new_findings_fail_the_run()
    {
        var archive = new Archive(("a.txt", Council));
        ImmutableArray<BaselineEntry> baseline = archive.Record();
        Assert.Equal(0, archive.Compare(baseline).Summary.ExitCode);
        archive["a.txt"] = Council.Replace("plan", "budget", StringComparison.Ordinal);
        Assert.Equal((0, 1), (archive.Compare(baseline).Summary.ExitCode, archive.Compare(baseline).Summary.Errors));
        archive["a.txt"] = Council + Mayor;
        Assert.Equal((1, 1), (archive.Compare(baseline).Summary.ExitCode, archive.Compare(baseline).Summary.Errors));
    }

    [Fact]
    public void Fixes_mend_only_what_is_reported()
    {
        ImmutableArray<BaselineEntry> baseline = new Archive(("a.txt", Council)).Record();
        var archive = new Archive(("a.txt", Council + Mayor)) { Fixes = FixSafety.Safe };
        Assert.Equal((0, 0, 1, 0), Counts(archive.Compare(baseline)));
        Assert.Equal(Council + Mayor.Replace("defect", "virtue", StringComparison.Ordinal), archive["a.txt"]);
    }

    [Fact]
    public void A_run_that_looks_at_less_misses_nothing()
    {
        ImmutableArray<BaselineEntry> baseline = new Archive(("a.txt", Council), ("b.txt", Mayor + "A blemish.\n")).Record();
        var archive = new Archive(("b.txt", "Clean.\n"));
        BaselineScope narrow = new() { Covers = static path => path == "b.txt", RunsRule = static id => id != "Test.Blemish" };

        Archive.Comparison after = archive.Compare(baseline, narrow);
        Assert.Equal("Test.Defect", Assert.Single(after.Outcome.Absent).RuleId);
        Assert.Equal(["a.txt", "b.txt"], after.Entries.Select(static entry => entry.Path).Order());
        Assert.Equal((0, 0, 0, 0), Counts(archive.Compare(baseline, narrow with { LeavesOutLevels = true })));
    }

    [Fact]
    public void Findings_of_some_lines_say_nothing_of_the_others()
    {
        var text = new SourceText("a.txt", Council + Mayor);
        ImmutableArray<BaselineEntry> baseline = new Archive(("a.txt", text.Content)).Record();
        var archive = new Archive(("a.txt", text.Content)) { ChangedLines = [new LineRange(2, 1)] };
        Assert.Equal((0, 0, 1, 0), Counts(archive.Compare(baseline)));
    }

    [Fact]
    public void Standard_input_may_have_the_name_of_a_file()
    {
        var archive = new Archive(("a.txt", Council)) { IsGivenTwice = true };
        Assert.Equal((1, 0, 1, 0), Counts(archive.Compare(new Archive(("a.txt", Council)).Record())));
    }

    [Fact]
    public void Many_equal_findings_take_no_time()
    {
        string text = string.Concat(Enumerable.Repeat(Council, 20_000));
        var archive = new Archive(("a.txt", text));
        ImmutableArray<BaselineEntry> baseline = archive.Record();
        archive.Remove("a.txt");
        archive["b.txt"] = text + Council;
        Assert.Equal((1, 0, 20_000, 0), Counts(archive.Compare(baseline)));
    }

    private static (int New, int Updated, int Unchanged, int Absent) Counts(Archive.Comparison comparison)
    {
        BaselineOutcome outcome = comparison.Outcome;
        return (outcome.New, outcome.Updated, outcome.Unchanged, outcome.Absent.Length);
    }
}

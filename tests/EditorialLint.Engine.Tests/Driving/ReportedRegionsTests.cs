using System.Collections.Immutable;
using CsCheck;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;
using Xunit;

namespace EditorialLint.Engine.Tests.Driving;

public sealed class ReportedRegionsTests
{
    private static readonly RuleDescriptor Rule = new()
    {
        Id = "Test.Region",
        Name = "test-region",
        Category = "tests",
        Title = "A region",
        Level = Severity.Error,
        Messages = [new RuleMessage(RuleMessage.DefaultKey, "Here.")],
    };

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(3, 2, true)]
    [InlineData(4, 1, true)]
    [InlineData(7, 1, true)]
    [InlineData(8, 1, false)]
    [InlineData(4, 0, true)]
    [InlineData(8, 0, false)]
    public void A_span_counts_when_it_shares_a_character_with_a_changed_line(int start, int length, bool expected)
    {
        // The second of three lines: [4..8).
        Assert.Equal(expected, Reports("one\ntwo\nthree", [new LineRange(2, 1)], new TextSpan(start, length)));
    }

    [Theory]
    [InlineData(0, 4, false)]
    [InlineData(4, 3, false)]
    [InlineData(2, 3, true)]
    public void Where_lines_were_taken_away_only_what_reaches_over_the_seam_counts(int start, int length, bool expected)
    {
        Assert.Equal(expected, Reports("one\ntwo\nthree", [new LineRange(1, 0)], new TextSpan(start, length)));
    }

    [Fact]
    public void An_empty_span_at_the_end_of_a_changed_last_line_counts()
    {
        Assert.True(Reports("one\ntwo", [new LineRange(2, 1)], new TextSpan(7, 0)));
        Assert.False(Reports("one\ntwo", [new LineRange(1, 1)], new TextSpan(7, 0)));
    }

    [Fact]
    public void Lines_behind_the_end_count_for_nothing()
    {
        Assert.False(Reports("one\ntwo", [new LineRange(9, 5)], new TextSpan(4, 3)));
    }

    [Fact]
    public void A_related_place_counts_like_the_finding()
    {
        var text = new SourceText("a.txt", "one\ntwo\nthree");
        Diagnostic diagnostic = Find(text, new TextSpan(0, 1)) with
        {
            Related = [new RelatedLocation(text.GetLocation(new TextSpan(9, 1)), "There.")],
        };
        var result = new DocumentResult("a.txt", text, 0, [diagnostic], []);
        Assert.Single(ReportedRegions.Create(text, [new LineRange(3, 1)]).Narrow(result).Diagnostics);
        Assert.Empty(ReportedRegions.Create(text, [new LineRange(2, 1)]).Narrow(result).Diagnostics);
    }

    [Fact]
    public void Regions_follow_edits()
    {
        // Lines of lower-case letters are changed; edits replace single characters outside line feeds.
        Gen.Select(Gen.String[Gen.Char["aA\n"], 0, 40], Gen.String[Gen.Char["#-"], 40, 40], Gen.Int[0, 3].Array[40])
            .Sample((content, marks, lengths) =>
            {
                string[] lines = content.Split('\n');
                string text = string.Join('\n', lines.Select(static (line, i) => i % 2 == 0 ? line.ToLowerInvariant() : line.ToUpperInvariant()));
                ImmutableArray<LineRange> changed = [.. lines.Index().Where(static line => line.Index % 2 == 0).Select(static line => new LineRange(line.Index + 1, 1))];
                ImmutableArray<TextEdit> edits =
                [
                    .. text.Index().Where(at => at.Item != '\n' && marks[at.Index] == '#')
                        .Select(at => new TextEdit(new TextSpan(at.Index, 1), new string(at.Item, lengths[at.Index]))),
                ];
                string after = TextEdit.Apply(text, edits);
                ReportedRegions regions = ReportedRegions.Create(new SourceText("a.txt", text), changed).Follow(edits);
                var source = new SourceText("a.txt", after);
                for (int i = 0; i < after.Length; i++)
                {
                    if (after[i] != '\n')
                        Assert.Equal(after[i] == 'a', Reports(regions, source, new TextSpan(i, 1)));
                }
            });
    }

    private static bool Reports(string content, ImmutableArray<LineRange> lines, TextSpan span)
    {
        var text = new SourceText("a.txt", content);
        return Reports(ReportedRegions.Create(text, lines), text, span);
    }

    private static bool Reports(ReportedRegions regions, SourceText text, TextSpan span) =>
        regions.Narrow(new DocumentResult("a.txt", text, 0, [Find(text, span)], [])).Diagnostics.Length == 1;

    private static Diagnostic Find(SourceText text, TextSpan span) =>
        new(Rule, Severity.Error, text.GetLocation(span)) { Message = Rule.Messages[0] };
}

using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Formats.PlainText;
using EditorialLint.Language.Quotations;
using EditorialLint.Language.Quotations.Bearers;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Rules.Tests;

/// <summary>The article that the first rules were made for: every defect in it is known.</summary>
public sealed class SeedArticleTests
{
    private const string Article = "seeds/articles/000_236c93d4273e1fd2.txt";

    private static readonly Lazy<DocumentResult> Result = new(Lint);

    /// <summary>Rule, line, and the columns between which the finding lies; the last one exclusive.</summary>
    public static TheoryData<string, int, int, int> Defects => new()
    {
        { "EL0301", 7, 210, 217 },
        { "EL0301", 22, 1, 8 },
        { "EL0301", 32, 227, 234 },
        { "EL0301", 37, 154, 161 },
        { "EL0301", 62, 1, 8 },
        { "EL0301", 64, 304, 311 },
        { "EL0409", 7, 81, 96 },
        { "EL0409", 7, 148, 163 },
        { "EL0411", 69, 219, 240 },
        { "EL0101", 27, 44, 46 },
        { "EL0401", 27, 54, 61 },
        { "EL0406", 27, 458, 462 },
        { "EL0104", 32, 224, 225 },
        { "EL0104", 37, 151, 152 },
        { "EL0109", 64, 103, 115 },
        { "EL0110", 27, 221, 224 },
        { "EL0111", 75, 25, 35 },
        { "EL0112", 12, 159, 164 },
        { "EL0116", 5, 1, 3 },
        { "EL0203", 32, 443, 450 },
        { "EL0206", 17, 407, 408 },
        { "EL0208", 64, 77, 116 },
        { "EL0801", 69, 175, 617 },
    };

    /// <summary>Rules whose finding must cover its columns exactly; the others only have to lie inside.</summary>
    private static readonly HashSet<string> Exact = new(["EL0301", "EL0104", "EL0401", "EL0110", "EL0112", "EL0203", "EL0206", "EL0208"], StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_known_defect_is_reported(string rule, int line, int start, int end) =>
        Assert.Contains(Result.Value.Diagnostics, diagnostic => Is(diagnostic, rule, line, start, end));

    [Theory]
    [InlineData("EL0401", 27, 18, 30)]
    [InlineData("EL0110", 73, 12, 15)]
    public void A_finding_points_to_the_place_that_explains_it(string rule, int line, int start, int end)
    {
        Diagnostic diagnostic = Assert.Single(Result.Value.Diagnostics, one => one.Rule.Id == rule);

        RelatedLocation related = Assert.Single(diagnostic.Related);
        Assert.Equal((new LinePosition(line, start), new LinePosition(line, end)), (related.Location.Start, related.Location.End));
    }

    [Theory]
    [InlineData("EL0301", Severity.Warning)]
    [InlineData("EL0101", Severity.Warning)]
    [InlineData("EL0401", Severity.Warning)]
    [InlineData("EL0104", Severity.Warning)]
    [InlineData("EL0109", Severity.Warning)]
    public void A_clear_defect_has_at_least_the_level_of_a_warning(string rule, Severity lowest) =>
        Assert.All(Of(rule), diagnostic => Assert.True(diagnostic.Level >= lowest));

    [Fact]
    public void Nothing_else_is_reported() =>
        Assert.Empty(Result.Value.Diagnostics
            .Where(diagnostic => !Defects.Any(row => Is(diagnostic, row.Data.Item1, row.Data.Item2, row.Data.Item3, row.Data.Item4)))
            .Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Location} {diagnostic.Text}"));

    [Fact]
    public void No_rule_fails_on_it() => Assert.Empty(Result.Value.Notifications);

    [Fact]
    public void A_choice_made_throughout_is_one_finding() => Assert.Single(Of("EL0110"));

    /// <summary>Line of the quotation, its place among those of the line, the speaker's words, and whom they stand for.</summary>
    [Theory]
    [InlineData(12, 0, "he", "O'brien")]
    [InlineData(27, 0, "his", "O'brien")]
    [InlineData(27, 1, "he", "O'brien")]
    [InlineData(32, 0, "O'brien", "O'brien")]
    [InlineData(32, 1, "an aide", null)]
    [InlineData(37, 0, "O'brien", "O'brien")]
    [InlineData(64, 0, "O'brien", "O'brien")]
    public void The_speaker_of_a_quotation_is_found(int line, int index, string speaker, string? bearer)
    {
        Document document = ReadArticle();
        Quotation quotation = Quotations(document, line)[index];

        Assert.Equal(speaker, document.GetText(document.Get(AttributionSet.Layer).Find(quotation)!.Speaker).ToString());
        string? name = document.Get(SpeakerBearers.Layer).Find(quotation)?.Bearer.Name;
        Assert.True(bearer is null ? name is null : name?.EndsWith(bearer, StringComparison.OrdinalIgnoreCase), name);
    }

    [Fact]
    public void The_name_of_an_event_is_a_title() => Assert.Equal(QuotationKind.Title, Assert.Single(Quotations(ReadArticle(), 73)).Kind);

    private static Quotation[] Quotations(Document document, int line) =>
        [.. document.Get(QuotationSet.Layer).All.Where(quotation => document.Text.GetPosition(quotation.Span.Start).Line == line)];

    private static Document ReadArticle()
    {
        SourceText text = SourceCodec.Decode(Article, File.ReadAllBytes(Repository.File(Article)));
        return Document.Create(text, new PlainTextFormat().Read(text));
    }

    private static Diagnostic[] Of(string rule)
    {
        Diagnostic[] found = [.. Result.Value.Diagnostics.Where(diagnostic => diagnostic.Rule.Id == rule)];
        Assert.NotEmpty(found);
        return found;
    }

    private static bool Is(Diagnostic diagnostic, string rule, int line, int start, int end)
    {
        (LinePosition from, LinePosition to) = (diagnostic.Location.Start, diagnostic.Location.End);
        return diagnostic.Rule.Id == rule && from.Line == line && to.Line == line
            && (Exact.Contains(rule) ? from.Column == start && to.Column == end : from.Column >= start && to.Column <= end);
    }

    private static DocumentResult Lint()
    {
        SourceText text = SourceCodec.Decode(Article, File.ReadAllBytes(Repository.File(Article)));
        return new Linter(RuleCatalog.Rules, new LinterOptions()).Check(text, DocumentSettings.Default);
    }
}

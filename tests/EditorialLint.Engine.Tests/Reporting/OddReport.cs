using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;
using EditorialLint.Testing;

namespace EditorialLint.Engine.Tests.Reporting;

/// <summary>Texts, paths and messages with what the formats have to escape.</summary>
internal static class OddReport
{
    public const string Path = "./wire/50%, \"a\": b\nc.txt";

    /// <summary>Quotation marks, percent and line ends, the end of CDATA, a scalar of two units, a control and half a pair.</summary>
    public const string Words = "50% \"so\"\r\n<b>]]>, 'x': \U0001F600 \u0001 \uD83D";

    public const string Content = "Ä \U0001F600 odd " + Words + " end";

    public static SourceText Text => new(Path, Content);

    public static DocumentResult Result
    {
        get
        {
            SourceText text = Text;
            TextSpan span = ReportFixture.Find(text, Words);
            return ReportFixture.Result(text, new Diagnostic(ReportFixture.NameCasing, Severity.Warning, text.GetLocation(span))
            {
                Message = ReportFixture.NameCasing.Messages[0],
                Arguments = [Words, "\u001b[31m"],
                Related = [new RelatedLocation(text.GetLocation(ReportFixture.Find(text, "odd")), Words)],
                Fixes = [Fix.Replace($"Write {Words}", FixSafety.Safe, span, Words)],
            });
        }
    }

    /// <summary>The seed article with two findings, one of which is mended in two places at once.</summary>
    public static DocumentResult Seed
    {
        get
        {
            const string Article = "seeds/articles/000_236c93d4273e1fd2.txt";
            SourceText text = SourceCodec.Decode(Article, File.ReadAllBytes(Repository.File(Article)));
            TextSpan first = ReportFixture.Find(text, "no President"), second = ReportFixture.Find(text, "did not");
            Diagnostic negation = ReportFixture.Negation(text) with
            {
                Level = Severity.Suggestion,
                Fixes = [new Fix("Say it once", FixSafety.NeedsEditor, [new TextEdit(first, "every President"), new TextEdit(second, "did")])],
            };
            return ReportFixture.Result(text, ReportFixture.Casing(text), negation);
        }
    }

    public static ToolNotification Unreadable =>
        new("unreadable-file", Severity.Error, "This file cannot be read: 100 % odd, <no> \"reason\".") { Path = "./wire/x.txt" };

    public static ToolNotification Setting => new("configuration", Severity.Error, "unknown setting 'x'.")
    {
        Path = ".editorconfig",
        Line = 3,
        IsConfiguration = true,
    };

    public static ToolNotification OfNoFile =>
        new("rule-crashed", Severity.Error, "Rule EL0401 could not start.") { RuleId = "EL0401" };
}

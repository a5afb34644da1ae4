using System.Text.Json;
using System.Xml;
using CsCheck;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Driving;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

/// <summary>What holds for every format.</summary>
public sealed class ReportFormatTests
{
    /// <summary>Few characters, so that line ends, pairs, marks and controls meet often; two are halves of a pair.</summary>
    private static readonly Gen<string> AnyText = Gen.String[Gen.Char["a .%:,;[]<>&{}\"'\t\0\u0001\r\n\u2028é\uFFFE\uD83D\uDE00"], 0, 40];

    public static TheoryData<string> Names => [.. ReportFormats.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_text_gives_a_sound_report(string name) =>
        Gen.Select(AnyText, AnyText, Gen.Int[0, 40], Gen.Int[0, 40]).Sample((content, words, a, b) =>
        {
            var text = new SourceText($"wire/{words}.txt", content);
            int from = Math.Min(a, content.Length), to = Math.Min(b, content.Length);
            TextSpan span = TextSpan.FromBounds(Math.Min(from, to), Math.Max(from, to));
            var diagnostic = new Diagnostic(ReportFixture.NameCasing, Severity.Error, text.GetLocation(span))
            {
                Message = ReportFixture.NameCasing.Messages[0],
                Arguments = [words, content],
                Related = [new RelatedLocation(text.GetLocation(span), words)],
                Fixes = [Fix.Replace(words, FixSafety.Safe, span, words)],
            };
            var trouble = new ToolNotification("odd", Severity.Error, words) { Path = words };
            Read(name, ReportFormats.Write(name, ReportFixture.Run, ReportFixture.Summary(2, trouble), ReportFixture.Result(text, diagnostic)), findings: 2);
        }, iter: 1000);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_run_without_findings_is_a_sound_report(string name) => Read(name, ReportFormats.Write(name), findings: 0);

    [Theory]
    [MemberData(nameof(Names))]
    public void Trouble_with_a_file_is_told(string name)
    {
        string report = ReportFormats.Write(
            name, ReportFixture.Run, ReportFixture.Summary(2, OddReport.Unreadable), new DocumentResult("./wire/x.txt", null, 0, [], [OddReport.Unreadable]));
        Read(name, report, findings: 1);
        Assert.Contains("unreadable-file", report, StringComparison.Ordinal);
        Assert.Contains("wire/x.txt", report, StringComparison.Ordinal);
        Assert.DoesNotContain("./wire", report, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Bytes_have_no_mark_and_lines_end_in_a_line_feed(string name)
    {
        string report = ReportFormats.Write(name, OddReport.Seed);
        Assert.NotEqual('\uFEFF', report[0]);
        Assert.DoesNotContain('\r', report);
        Assert.EndsWith("\n", report, StringComparison.Ordinal);
    }

    /// <summary>Reads a report as its consumer does, and counts what it tells.</summary>
    private static void Read(string name, string report, int findings)
    {
        int count;
        switch (name)
        {
            case "json":
                using (JsonDocument json = JsonDocument.Parse(report))
                    count = json.RootElement.GetProperty("findings").GetArrayLength() + json.RootElement.GetProperty("notifications").GetArrayLength();
                break;
            case "gitlab":
                using (JsonDocument json = JsonDocument.Parse(report))
                    count = json.RootElement.GetArrayLength();
                break;
            case "rdjson":
                using (JsonDocument json = JsonDocument.Parse(report))
                    count = json.RootElement.GetProperty("diagnostics").GetArrayLength();
                break;
            case "junit":
                count = Parse(report).SelectNodes("//failure | //error")!.Count;
                break;
            case "checkstyle":
                count = Parse(report).SelectNodes("//error")!.Count;
                break;
            default:
                count = report.Length == 0 ? 0 : report.TrimEnd('\n').Split('\n').Length;
                break;
        }

        Assert.Equal(findings, count);
    }

    private static XmlDocument Parse(string report)
    {
        var document = new XmlDocument();
        document.LoadXml(report);
        return document;
    }
}

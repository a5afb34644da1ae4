using System.Text;
using EditorialLint.Engine.Baselines;
using EditorialLint.Engine.Reporting;
using Xunit;

namespace EditorialLint.Engine.Tests.Baselines;

public sealed class BaselineReaderTests
{
    private const string Result =
        """
        {"ruleId": "R1", "message": {"text": "No."}, "partialFingerprints": {"editorialLint/v1": "00000000000000ff:2"},
         "locations": [{"physicalLocation": {"artifactLocation": {"uri": "a%20b.txt"}, "region": {"startLine": 3}}}]}
        """;

    [Theory]
    [InlineData("", "it is empty; write it anew with 'editorial-lint baseline create --force'")]
    [InlineData(" \r\n", "it is empty; write it anew with 'editorial-lint baseline create --force'")]
    [InlineData("not json", "line 1 is no valid JSON, or is nested too deeply for a SARIF log")]
    [InlineData("{\n\"version\": \"2.1.0\",\n", "line 3 is no valid JSON, or is nested too deeply for a SARIF log")]
    [InlineData("{\n<<<<<<< HEAD\n", "line 2 is part of a merge conflict; take either side, then run 'editorial-lint baseline update'")]
    [InlineData("[]", "it is no SARIF 2.1.0 log")]
    [InlineData("{\"version\": 2, \"runs\": []}", "it is no SARIF 2.1.0 log")]
    [InlineData("{\"version\": \"2.1.0\", \"runs\": {}}", "it is no SARIF 2.1.0 log")]
    [InlineData("{\"version\": \"2.0.0\", \"runs\": []}", "it is a SARIF log of version '2.0.0', not 2.1.0")]
    [InlineData("{\"version\": \"2.1.0\", \"runs\": []}", "it holds no run of EditorialLint")]
    [InlineData("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"ESLint\"}}}]}", "it was written by 'ESLint', not by EditorialLint")]
    public void What_is_no_baseline_is_told(string json, string expected) => Assert.Equal(expected, Read(json).Problem);

    [Theory]
    [InlineData("\"ruleId\": \"R1\"", "\"rule\": \"R1\"", "there is no 'ruleId' in result 1 of run 1")]
    [InlineData("\"uri\": \"a%20b.txt\"", "\"uri\": \"https://example.org/a.txt\"", "there is no place with a file and a line in result 1 of run 1")]
    [InlineData("\"uri\": \"a%20b.txt\"", "\"uri\": \"a%00b.txt\"", "there is no place with a file and a line in result 1 of run 1")]
    [InlineData("\"startLine\": 3", "\"startLine\": \"3\"", "there is no place with a file and a line in result 1 of run 1")]
    [InlineData("editorialLint/v1", "editorialLint/v2", "this version needs a fingerprint 'editorialLint/v1', which is not in result 1 of run 1")]
    [InlineData("00000000000000ff", "xyz", "this version needs a fingerprint 'editorialLint/v1', which is not in result 1 of run 1")]
    [InlineData("No.", "\\ud800", "it holds text that is no valid Unicode; write it anew with 'editorial-lint baseline create --force'")]
    public void A_result_that_cannot_be_matched_is_told(string what, string by, string expected) =>
        Assert.Equal(expected, Read(Log(Result.Replace(what, by, StringComparison.Ordinal))).Problem);

    [Fact]
    public void Unknown_keys_other_tools_and_what_is_gone_are_passed_over()
    {
        string json = Log($$"""
            {{Result.Replace("\"ruleId\"", "\"unknown\": [{\"deep\": 1}], \"ruleId\"", StringComparison.Ordinal)}},
            {"baselineState": "absent"}, {"suppressions": [{"kind": "inSource"}]}
            """).Replace("\"runs\": [", "\"runs\": [{\"tool\": {\"driver\": {\"name\": \"ESLint\"}}, \"results\": [{}]}, ", StringComparison.Ordinal);
        BaselineEntry entry = Assert.Single(Read("\uFEFF" + json).Entries);
        Assert.Equal(("R1", "a b.txt", 3, 1), (entry.RuleId, entry.Path, entry.Words.Start.Line, entry.Count));
    }

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("../x/a%23b.txt", "../x/a#b.txt")]
    [InlineData("file:///srv/a.txt", "/srv/a.txt")]
    [InlineData("file:///C:/a.txt", "C:/a.txt")]
    [InlineData("file://server/share/a.txt", "//server/share/a.txt")]
    public void Addresses_are_paths_again(string uri, string path) =>
        Assert.Equal(path, Assert.Single(Read(Log(Result.Replace("a%20b.txt", uri, StringComparison.Ordinal))).Entries).Path);

    [Theory]
    [InlineData('[', 1_000_000)]
    [InlineData('{', 1_000_000)]
    public void A_bomb_of_nesting_ends_cleanly(char mark, int depth)
    {
        string bomb = "{\"version\": \"2.1.0\", \"runs\": " + (mark == '[' ? new string('[', depth) : string.Concat(Enumerable.Repeat("{\"a\":", depth)));
        Assert.Equal("line 1 is no valid JSON, or is nested too deeply for a SARIF log", Read(bomb).Problem);
    }

    [Fact]
    public void Fifty_megabytes_are_read()
    {
        string padded = Result.Replace("\"No.\"", $"\"{new string('x', 50_000)}\"", StringComparison.Ordinal);
        BaselineReading reading = Read(Log(string.Join(",\n", Enumerable.Repeat(padded, 1000))));
        Assert.Equal(1000, reading.Entries.Length);
        // Of a text that somebody may have blown up only a piece is kept.
        Assert.Equal(1000, reading.Entries[0].Message.Length);
    }

    [Fact]
    public void A_full_log_serves_as_a_baseline()
    {
        var archive = new Archive(("a.txt", "One.\nThe council saw a defect in the plan. No blemish.\nhabit. habit. habit.\n"), ("b.txt", "A defect.\n"));
        using var stream = new MemoryStream();
        using (var writer = new SarifReportWriter(stream))
            archive.Compare([], wrap: states => new CompositeReportWriter([states, writer]));
        string log = Encoding.UTF8.GetString(stream.ToArray());

        BaselineReading reading = BaselineReader.Read(stream.ToArray(), static (path, fromRun) => fromRun ? path : null);
        Assert.Null(reading.Problem);
        Assert.Equal(Archive.Write(archive.Record()), Archive.Write(reading.Entries));
        Assert.Contains("\"baselineState\": \"new\"", log, StringComparison.Ordinal);
        Assert.Contains("\"occurrenceCount\": 3", log, StringComparison.Ordinal);
    }

    private static BaselineReading Read(string json) => BaselineReader.Read(Encoding.UTF8.GetBytes(json), static (path, _) => path);

    private static string Log(string results) =>
        """{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "EditorialLint"}}, "results": [""" + results + "]}]}";
}

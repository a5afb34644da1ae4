using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CsCheck;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Reporting;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

public sealed class SarifResultLimitTests
{
    private const int Limit = 10;

    [Theory]
    [InlineData("eeeeeeeeee", "eeeeeeeeee", null)]
    [InlineData("nnnnnnnnwe", "nnnnnnnnew", null)]
    [InlineData("nnnnnnnnne", "nnnnnnnnen", null)]
    [InlineData("nnnnnnnnnnw", "nnnnnnnnwn", "1 of level note")]
    [InlineData("nnnnnnnnwwwee", "nnnnnnnnee", "3 of level warning")]
    [InlineData("eeeeeeeeeeewn", "eeeeeeeeee", "1 of level error, 1 of level warning, 1 of level note")]
    public void Over_the_limit_the_weightiest_of_the_last_results_stay(string given, string written, string? omitted)
    {
        JsonElement log = Write(given);
        Assert.Equal(written, string.Concat(log.GetProperty("results").EnumerateArray().Select(static one => one.GetProperty("level").GetString()![0])));
        bool told = log.GetProperty("invocations")[0].TryGetProperty("toolExecutionNotifications", out JsonElement notifications);
        Assert.Equal(omitted is not null, told);
        if (omitted is not null)
        {
            Assert.Equal(
                $"This log leaves out results ({omitted}), for GitHub refuses more than 10 of them, and more than 10 MB when compressed; check fewer files at a time.",
                notifications[0].GetProperty("message").GetProperty("text").GetString());
        }
    }

    [Fact]
    public void Nothing_is_lost_below_the_limit_and_every_result_is_counted_above_it() =>
        Gen.String[Gen.Char["ewn"], 0, 30].Sample(given =>
        {
            JsonElement log = Write(given);
            int written = log.GetProperty("results").GetArrayLength();
            Assert.Equal(Math.Min(given.Length, Limit), written);
            int omitted = 0;
            if (log.GetProperty("invocations")[0].TryGetProperty("toolExecutionNotifications", out JsonElement notifications))
            {
                string text = notifications[0].GetProperty("message").GetProperty("text").GetString()!;
                omitted = text[text.IndexOf('(', StringComparison.Ordinal)..text.IndexOf(')', StringComparison.Ordinal)]
                    .Split(' ', '(').Sum(static word => int.TryParse(word, out int number) ? number : 0);
            }

            Assert.Equal(given.Length, written + omitted);
        }, iter: 500);

    [Fact]
    public void What_has_waited_is_as_complete_as_what_has_not()
    {
        JsonElement[] results = [.. Write("nnnnnnnnn").GetProperty("results").EnumerateArray()];
        Assert.Equal(
            results[7].EnumerateObject().Select(static property => property.Name),
            results[8].EnumerateObject().Select(static property => property.Name));
        Assert.Equal(
            results[7].GetProperty("locations")[0].GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal),
            results[8].GetProperty("locations")[0].GetRawText().Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1)]
    public void A_log_stays_below_a_length_when_compressed_and_keeps_errors(int weights)
    {
        const int Count = 3000, SizeLimit = 300_000;
        var random = new Random(weights);
        using var stream = new MemoryStream();
        using (var writer = new SarifReportWriter(stream, sizeLimit: SizeLimit))
        {
            writer.Begin(ReportFixture.Run);
            for (int i = 0; i < Count; i++)
            {
                // Words that do not compress.
                string words = string.Concat(Enumerable.Range(0, 200).Select(_ => (char)random.Next('a', 'z'))) + " not no";
                var text = new SourceText($"{i}.txt", words);
                Severity level = i % weights == 0 ? Severity.Error : Severity.Suggestion;
                var span = new TextSpan(0, 200);
                writer.Write(ReportFixture.Result(text, [new Diagnostic(ReportFixture.NameCasing, level, text.GetLocation(span))
                {
                    Message = ReportFixture.NameCasing.Messages[0],
                    Arguments = ["a", words],
                }]));
            }

            writer.End(ReportFixture.Summary());
        }

        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        JsonElement log = ReportFixture.Log(Encoding.UTF8.GetString(stream.ToArray()));
        JsonElement[] results = [.. log.GetProperty("results").EnumerateArray()];
        Assert.InRange(results.Length, 100, Count - 1);
        Assert.InRange(compressed.Length, SizeLimit * 0.75, SizeLimit);
        string told = log.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString()!;
        Assert.Contains("more than 0.3 MB when compressed", told, StringComparison.Ordinal);
        int errors = results.Count(static one => one.GetProperty("level").GetString() == "error");
        if (weights == 1)
            Assert.Equal(results.Length, errors);
        else
            Assert.True(errors > results.Length / weights, "Errors do not come first in the last fifth.");
    }

    private static JsonElement Write(string levels)
    {
        SourceText text = ReportFixture.Article();
        Diagnostic[] diagnostics = [.. levels.Select(level => ReportFixture.Negation(text) with
        {
            Level = level switch { 'e' => Severity.Error, 'w' => Severity.Warning, _ => Severity.Suggestion },
        })];
        using var stream = new MemoryStream();
        using (var writer = new SarifReportWriter(stream, resultLimit: Limit))
        {
            writer.Begin(ReportFixture.Run);
            writer.Write(ReportFixture.Result(text, diagnostics));
            writer.End(ReportFixture.Summary());
        }

        return ReportFixture.Log(Encoding.UTF8.GetString(stream.ToArray()));
    }
}

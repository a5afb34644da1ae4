using System.Text;
using System.Text.Json;
using CsCheck;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

public sealed class RdjsonReportWriterTests
{
    [Fact]
    public void Columns_count_bytes()
    {
        // The sample of reviewdog's own description: 'a' is 1, the pair is 2, 'b' is 6.
        var text = new SourceText("a.txt", "a\U00010400b");
        Diagnostic diagnostic = ReportFixture.Casing(ReportFixture.Article()) with { Location = text.GetLocation(new TextSpan(3, 1)), Fixes = [] };
        JsonElement range = Diagnostics(ReportFormats.Write("rdjson", ReportFixture.Result(text, diagnostic)))[0].GetProperty("location").GetProperty("range");
        Assert.Equal(6, range.GetProperty("start").GetProperty("column").GetInt32());
        Assert.Equal(7, range.GetProperty("end").GetProperty("column").GetInt32());
    }

    [Fact]
    public void A_fix_in_two_places_is_one_suggestion_that_keeps_the_words_between()
    {
        JsonElement suggestion = Assert.Single(Diagnostics(ReportFormats.Write("rdjson", OddReport.Seed))[1].GetProperty("suggestions").EnumerateArray());
        string text = suggestion.GetProperty("text").GetString()!;
        Assert.StartsWith("every President", text, StringComparison.Ordinal);
        Assert.EndsWith(" did", text, StringComparison.Ordinal);
        Assert.DoesNotContain("did not", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_all_over_the_text_is_no_suggestion()
    {
        var text = new SourceText("a.txt", "a - b" + new string(' ', 2000) + "c - d");
        Diagnostic diagnostic = ReportFixture.Casing(ReportFixture.Article()) with
        {
            Location = text.GetLocation(new TextSpan(2, 1)),
            Fixes = [new Fix("Write dashes", FixSafety.Safe, [new TextEdit(new TextSpan(2, 1), "–"), new TextEdit(new TextSpan(2007, 1), "–")])],
        };
        Assert.False(Diagnostics(ReportFormats.Write("rdjson", ReportFixture.Result(text, diagnostic)))[0].TryGetProperty("suggestions", out _));
    }

    /// <summary>Applies suggestions as a consumer would: to the bytes of the line.</summary>
    [Fact]
    public void Suggestions_applied_to_bytes_mend_the_text_as_the_fix_does() =>
        Gen.Select(Gen.String[Gen.Char["aé\u20AC \n"], 0, 30], Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[0, 30]).Sample((content, a, b, other) =>
        {
            var text = new SourceText("a.txt", content);
            int from = Math.Min(Math.Min(a, b), content.Length), to = Math.Min(Math.Max(a, b), content.Length);
            var span = TextSpan.FromBounds(from, to);
            // A place before, so that columns are counted back as well as on.
            Location place = text.GetLocation(new TextSpan(Math.Min(other, content.Length), 0));
            Diagnostic diagnostic = ReportFixture.Casing(ReportFixture.Article()) with
            {
                Location = place,
                Fixes = [Fix.Replace("x", FixSafety.Safe, span, "X")],
            };
            JsonElement suggestion = Diagnostics(ReportFormats.Write("rdjson", ReportFixture.Result(text, diagnostic)))[0].GetProperty("suggestions")[0];
            byte[] bytes = Encoding.UTF8.GetBytes(content);
            int start = ByteOffset(bytes, suggestion.GetProperty("range").GetProperty("start"));
            int end = ByteOffset(bytes, suggestion.GetProperty("range").GetProperty("end"));
            byte[] mended = [.. bytes.AsSpan(0, start), .. "X"u8, .. bytes.AsSpan(end)];
            Assert.Equal(string.Concat(content.AsSpan(0, from), "X", content.AsSpan(to)), Encoding.UTF8.GetString(mended));
        }, iter: 2000);

    private static int ByteOffset(byte[] bytes, JsonElement position)
    {
        int offset = 0;
        for (int line = position.GetProperty("line").GetInt32(); line > 1; line--)
            offset = Array.IndexOf(bytes, (byte)'\n', offset) + 1;
        return offset + position.GetProperty("column").GetInt32() - 1;
    }

    private static JsonElement[] Diagnostics(string report)
    {
        using JsonDocument document = JsonDocument.Parse(report);
        return [.. document.RootElement.GetProperty("diagnostics").EnumerateArray().Select(static one => one.Clone())];
    }
}

using System.Text;
using CsCheck;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Fixing;
using Xunit;

namespace EditorialLint.Engine.Tests.Fixing;

public sealed class UnifiedDiffTests
{
    private static readonly string[] Kinds = ["a\n", "b\n", "c\n", "d\r\n", "\n", "-x\n", "+y\n"];
    private static readonly Gen<string> Lines = Gen.Int[0, Kinds.Length - 1].Array[0, 30].Select(static picks => string.Concat(picks.Select(static pick => Kinds[pick])));

    [Fact]
    public void A_changed_line_stands_between_three_lines_of_context() =>
        Assert.Equal(
            "--- a/news/one.txt\n+++ b/news/one.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
            Write("news/one.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));

    [Fact]
    public void Changes_far_apart_are_hunks_of_their_own()
    {
        string before = string.Concat(Enumerable.Range(1, 30).Select(static n => $"{n}\n"));
        string patch = Write("a.txt", before, before.Replace("\n3\n", "\nthree\n").Replace("\n25\n", "\n"));

        Assert.Equal(["@@ -1,6 +1,6 @@", "@@ -22,7 +22,6 @@"], patch.Split('\n').Where(static line => line.StartsWith("@@", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_missing_last_line_feed_is_said() =>
        Assert.Equal(
            "--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-one\n\\ No newline at end of file\n+two\n\\ No newline at end of file\n",
            Write("a.txt", "one", "two"));

    [Theory]
    [InlineData("two words.txt", "--- a/two words.txt\t\n")]
    [InlineData("say \"hi\".txt", "--- \"a/say \\\"hi\\\".txt\"\n")]
    [InlineData("line\nfeed.txt", "--- \"a/line\\012feed.txt\"\n")]
    public void Names_are_written_as_git_writes_them(string path, string header) =>
        Assert.StartsWith(header, Write(path, "one\n", "two\n"), StringComparison.Ordinal);

    [Fact]
    public void Lines_keep_the_encoding_of_their_file()
    {
        byte[] bytes = [.. "caf"u8, 0xE9, .. " , a\n"u8];
        SourceText before = SourceCodec.Decode("a.txt", bytes, SourceEncoding.Windows1252);
        using var stream = new MemoryStream();

        UnifiedDiff.Write(stream, before, "café, a\n");

        Assert.Equal("--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-café , a\n+café, a\n", Encoding.Latin1.GetString(stream.ToArray()));
    }

    [Fact]
    public void Equal_texts_have_no_patch() => Assert.Equal("", Write("a.txt", "one\n", "one\n"));

    [Fact]
    public void The_patch_turns_the_old_text_into_the_new() =>
        Gen.Select(Lines, Lines).Sample(static (before, after) => Assert.Equal(after, Apply(before, Write("a.txt", before, after))));

    [Fact]
    public void A_text_that_changes_in_every_line_has_its_patch_too()
    {
        string before = string.Concat(Enumerable.Range(0, 5000).Select(static n => $"line {n} ,\n"));
        string after = before.Replace(" ,", ",");

        Assert.Equal(after, Apply(before, Write("a.txt", before, after)));
    }

    private static string Write(string path, string before, string after)
    {
        using var stream = new MemoryStream();
        UnifiedDiff.Write(stream, new SourceText(path, before), after);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>What <c>patch</c> does with a patch that fits.</summary>
    private static string Apply(string before, string patch)
    {
        string[] old = before.Split('\n');
        var result = new StringBuilder();
        int at = 0;
        string[] lines = patch.Split('\n');
        for (int i = 2; i < lines.Length - 1; i++)
        {
            string text = lines[i][1..];
            switch (lines[i][0])
            {
                case '@':
                    string[] range = text.Split(' ')[1].TrimStart('-').Split(',');
                    int start = int.Parse(range[0]) - (range is [_, "0"] ? 0 : 1);
                    for (; at < start; at++)
                        result.Append(old[at]).Append('\n');
                    break;
                case ' ':
                    Assert.Equal(old[at++], text);
                    result.Append(text).Append('\n');
                    break;
                case '-':
                    Assert.Equal(old[at++], text);
                    break;
                case '+':
                    result.Append(text).Append('\n');
                    break;
            }
        }

        for (; at < old.Length - 1; at++)
            result.Append(old[at]).Append('\n');
        return result.ToString();
    }
}

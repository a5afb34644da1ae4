using CsCheck;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Reporting;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

/// <summary>The expected values are those of github/codeql-action's own tests.</summary>
public sealed class GithubLineHashTests
{
    private static readonly string[] Greeting =
    [
        "e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1", "b3edc88f2938467e:1",
        "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1",
    ];

    [Fact]
    public void An_empty_file_has_one_line() =>
        Assert.Equal(["c129715d7a2bc9a3:1"], HashAll(""));

    [Fact]
    public void Spaces_and_tabs_do_not_count() =>
        Assert.Equal(
            ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"],
            HashAll(" a\nb\n  \t\tc\n d"));

    [Fact]
    public void The_last_line_needs_no_line_end() =>
        Assert.Equal(
            [
                "8b7cf3e952e7aeb2:1", "b1ae1287ec4718d9:1", "bff680108adb0fcc:1", "c6805c5e1288b612:1",
                "b86d3392aea1be30:1", "e6ceba753e1a442:1",
            ],
            HashAll(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End"));

    [Theory]
    [InlineData(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n")]
    [InlineData(" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r")]
    [InlineData(" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n")]
    [InlineData(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n")]
    public void Every_line_end_counts_alike(string content) => Assert.Equal(Greeting, HashAll(content));

    [Fact]
    public void Equal_hashes_are_counted() =>
        Assert.Equal(
            [
                "a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3", "a7f2ff13bc495cf2:4",
                "a7f2ff13bc495cf2:5", "a7f2ff13bc495cf2:6", "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1",
                "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1",
            ],
            HashAll(string.Concat(Enumerable.Repeat("Lorem ipsum dolor sit amet.\n", 10))));

    [Fact]
    public void A_byte_order_mark_belongs_to_the_first_line()
    {
        SourceText marked = SourceCodec.Decode("a.txt", [0xEF, 0xBB, 0xBF, (byte)'a']);
        Assert.Equal(HashAll("\uFEFFa"), GithubLineHash.Compute(marked, [1]).Values);
    }

    [Fact]
    public void A_file_in_another_encoding_is_hashed_as_GitHub_would_misread_it()
    {
        SourceText latin = SourceCodec.Decode("a.txt", [(byte)'c', 0xE9, (byte)'\n'], SourceEncoding.Windows1252);
        Assert.Equal(HashAll("c\uFFFD\n"), GithubLineHash.Compute(latin, [1, 2]).Values);
    }

    [Fact]
    public void Asking_for_some_lines_gives_what_asking_for_all_gives() =>
        Gen.String[Gen.Char["ab \t\r\n"], 0, 400].Sample(content =>
        {
            string[] all = HashAll(content);
            var text = new SourceText("a.txt", content);
            for (int line = 1; line <= text.LineCount; line++)
                Assert.Equal(all[line - 1], GithubLineHash.Compute(text, [line])[line]);
        }, iter: 200);

    private static string[] HashAll(string content)
    {
        var text = new SourceText("a.txt", content);
        IReadOnlyDictionary<int, string> hashes = GithubLineHash.Compute(text, Enumerable.Range(1, text.LineCount));
        return [.. Enumerable.Range(1, text.LineCount).Select(line => hashes[line])];
    }
}

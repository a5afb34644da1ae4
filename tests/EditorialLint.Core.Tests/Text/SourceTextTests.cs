using CsCheck;
using EditorialLint.Core.Text;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Core.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 2)]
    [InlineData("a\rb", 2)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\n\rb", 3)]
    [InlineData("a\r\r\nb", 3)]
    [InlineData("a\u2028b\u2029c\u0085d\u000Be\u000Cf", 1)]
    public void Lines_end_at_CR_LF_and_CRLF_only(string content, int lines) =>
        Assert.Equal(lines, new SourceText("a.txt", content).LineCount);

    [Theory]
    [InlineData("one\r\ntwo\rthree\nfour", 0, 1, 1)]
    [InlineData("one\r\ntwo\rthree\nfour", 3, 1, 4)]
    [InlineData("one\r\ntwo\rthree\nfour", 4, 1, 5)]
    [InlineData("one\r\ntwo\rthree\nfour", 5, 2, 1)]
    [InlineData("one\r\ntwo\rthree\nfour", 9, 3, 1)]
    [InlineData("one\r\ntwo\rthree\nfour", 19, 4, 5)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("😀x", 2, 1, 3)]
    public void Positions_count_from_one_in_code_units(string content, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new SourceText("a.txt", content).GetPosition(offset));

    [Theory]
    [InlineData("one\r\ntwo\rthree\nfour", 1, "one")]
    [InlineData("one\r\ntwo\rthree\nfour", 2, "two")]
    [InlineData("one\r\ntwo\rthree\nfour", 3, "three")]
    [InlineData("one\r\ntwo\rthree\nfour", 4, "four")]
    [InlineData("a\n\rb", 2, "")]
    [InlineData("a\n", 2, "")]
    public void A_line_comes_without_its_break(string content, int line, string expected)
    {
        var text = new SourceText("a.txt", content);

        Assert.Equal(expected, text.Slice(text.GetLine(line)).ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void An_offset_outside_the_text_is_refused(int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceText("a.txt", "abc").GetPosition(offset));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 4)]
    [InlineData(2, 3)]
    public void A_position_outside_the_text_is_refused(int line, int column) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceText("a.txt", "a\nb").GetOffset(new LinePosition(line, column)));

    [Fact]
    public void A_location_holds_both_ends()
    {
        Location location = new SourceText("a.txt", "one\ntwo three").GetLocation(new TextSpan(2, 5));

        Assert.Equal(new Location("a.txt", new TextSpan(2, 5), new LinePosition(1, 3), new LinePosition(2, 4)), location);
    }

    [Fact]
    public void Every_offset_has_a_position_that_leads_back_to_it() =>
        Gen.Int[0, ArbitraryProse.HighestChoice].Array[0, 40].Select(ArbitraryProse.FromChoices).Sample(content =>
        {
            var text = new SourceText("a.txt", content);
            for (int offset = 0; offset <= content.Length; offset++)
                Assert.Equal(offset, text.GetOffset(text.GetPosition(offset)));
        });

    [Fact]
    public void Lines_and_their_breaks_make_up_the_text() =>
        Gen.Char["ab\r\n\u2028"].Array[0, 12].Select(characters => new string(characters)).Sample(content =>
        {
            var text = new SourceText("a.txt", content);
            int at = 0;
            for (int line = 1; line <= text.LineCount; line++)
            {
                TextSpan span = text.GetLine(line);
                Assert.True(content[at..span.Start] is "" or "\r" or "\n" or "\r\n", $"Between the lines: '{content[at..span.Start]}'.");
                Assert.True(text.Slice(span).IndexOfAny('\r', '\n') < 0);
                at = span.End;
            }

            Assert.Equal(content.Length, at);
        });
}

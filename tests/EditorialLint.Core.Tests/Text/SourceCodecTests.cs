using System.Text;
using CsCheck;
using EditorialLint.Core.Text;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Core.Tests.Text;

public sealed class SourceCodecTests
{
    private const string Sample = "Café – “déjà vu” 😀\r\n";

    private static byte[] Encode(SourceEncoding encoding, bool mark, string content)
    {
        var empty = new SourceText("a.txt", "", encoding, mark, []);
        Assert.True(SourceCodec.TryEncode(empty, content, out byte[] bytes));
        return bytes;
    }

    [Theory]
    [InlineData(SourceEncoding.Utf8, true)]
    [InlineData(SourceEncoding.Utf16LittleEndian, true)]
    [InlineData(SourceEncoding.Utf16BigEndian, true)]
    public void A_byte_order_mark_decides_and_is_no_part_of_the_text(SourceEncoding encoding, bool mark)
    {
        SourceText text = SourceCodec.Decode("a.txt", Encode(encoding, mark, Sample), SourceEncoding.Windows1252);

        Assert.Equal((Sample, encoding, true), (text.Content, text.Encoding, text.HasByteOrderMark));
        Assert.Empty(text.Undecodable);
    }

    [Theory]
    [InlineData(SourceEncoding.Utf8)]
    [InlineData(SourceEncoding.Utf16LittleEndian)]
    [InlineData(SourceEncoding.Utf16BigEndian)]
    public void Without_a_mark_the_declared_encoding_decides(SourceEncoding encoding)
    {
        SourceText text = SourceCodec.Decode("a.txt", Encode(encoding, mark: false, Sample), encoding);

        Assert.Equal((Sample, encoding, false), (text.Content, text.Encoding, text.HasByteOrderMark));
    }

    [Fact]
    public void Without_mark_and_declaration_it_is_UTF_8() =>
        Assert.Equal(SourceEncoding.Utf8, SourceCodec.Decode("a.txt", "Café"u8).Encoding);

    [Fact]
    public void The_bytes_are_what_the_runtime_writes()
    {
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sample)], Encode(SourceEncoding.Utf8, true, Sample));
        Assert.Equal([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sample)], Encode(SourceEncoding.Utf16LittleEndian, true, Sample));
        Assert.Equal(Encoding.BigEndianUnicode.GetBytes(Sample), Encode(SourceEncoding.Utf16BigEndian, false, Sample));
    }

    [Fact]
    public void Bytes_at_random_are_no_text()
    {
        for (int seed = 0; seed < 100; seed++)
        {
            byte[] bytes = new byte[2000];
            new Random(seed).NextBytes(bytes);
            Assert.True(SourceCodec.LooksBinary(bytes), $"Seed {seed}");
            // Formats that store no zeros are data, too.
            Assert.True(SourceCodec.LooksBinary([.. bytes.Where(static value => value != 0)]), $"Seed {seed} without zeros");
        }
    }

    [Fact]
    public void Text_in_any_encoding_is_text()
    {
        // Cyrillic of one byte a letter, and a wire's envelope around copy in Windows-1252.
        Assert.False(SourceCodec.LooksBinary([.. Enumerable.Range(0, 500).Select(static i => (byte)(i % 7 == 0 ? ' ' : 0xC0 + (i % 64)))]));
        Assert.False(SourceCodec.LooksBinary([0x16, 0x16, 0x01, .. "a0001 r i "u8, 0x02, .. Encode(SourceEncoding.Windows1252, false, "Caf\u00E9 d\u00E9j\u00E0 vu, he said in his place. "), 0x03, 0x04]));
        Assert.False(SourceCodec.LooksBinary("\u001B[1mБольшая\u001B[0m новость\f\b\u001A"u8));
    }

    [Fact]
    public void An_odd_last_byte_of_UTF_16_is_undecodable()
    {
        SourceText text = SourceCodec.Decode("a.txt", [0xFF, 0xFE, (byte)'a', 0, (byte)'b']);

        Assert.Equal("a\uFFFD", text.Content);
        Assert.Equal([new TextSpan(1, 1)], text.Undecodable);
    }

    // Attributes cannot carry half a pair: metadata is UTF-8.
    [Theory]
    [InlineData(new[] { 'x', '\uD83D', 'y' }, 1)]
    [InlineData(new[] { 'x', '\uDE00', 'y' }, 1)]
    [InlineData(new[] { 'x', 'y', '\uD83D' }, 2)]
    [InlineData(new[] { '\uDE00', '\uD83D', 'y' }, 0)]
    public void Half_a_surrogate_pair_in_UTF_16_is_undecodable_and_kept(char[] characters, int first)
    {
        string content = new(characters);
        byte[] bytes = new byte[content.Length * 2];
        for (int i = 0; i < content.Length; i++)
            (bytes[2 * i], bytes[2 * i + 1]) = ((byte)content[i], (byte)(content[i] >> 8));

        SourceText text = SourceCodec.Decode("a.txt", bytes, SourceEncoding.Utf16LittleEndian);

        Assert.Equal(content, text.Content);
        Assert.Equal(new TextSpan(first, 1), text.Undecodable[0]);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_marked_where_they_stand()
    {
        SourceText text = SourceCodec.Decode("a.txt", [(byte)'a', 0x92, (byte)'b', 0xE2, 0x82, (byte)'c', 0xC0]);

        Assert.Equal("a\uFFFDb\uFFFDc\uFFFD", text.Content);
        Assert.Equal([new TextSpan(1, 1), new TextSpan(3, 1), new TextSpan(5, 1)], text.Undecodable);
    }

    [Fact]
    public void Every_byte_of_Windows_1252_round_trips()
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];

        SourceText text = SourceCodec.Decode("a.txt", bytes, SourceEncoding.Windows1252);

        Assert.Empty(text.Undecodable);
        Assert.Equal(256, text.Content.Distinct().Count());
        Assert.True(SourceCodec.TryEncode(text, text.Content, out byte[] again));
        Assert.Equal(bytes, again);
    }

    [Theory]
    [InlineData(0x80, '€')]
    [InlineData(0x85, '…')]
    [InlineData(0x92, '’')]
    [InlineData(0x93, '“')]
    [InlineData(0x97, '—')]
    [InlineData(0x9F, 'Ÿ')]
    [InlineData(0xE9, 'é')]
    public void Windows_1252_has_the_marks_of_the_wires(byte value, char expected) =>
        Assert.Equal(expected.ToString(), SourceCodec.Decode("a.txt", [value], SourceEncoding.Windows1252).Content);

    [Theory]
    [InlineData("\u0080")]
    [InlineData("ł")]
    [InlineData("😀")]
    [InlineData("a\u2212b")]
    public void What_Windows_1252_cannot_express_is_refused(string content)
    {
        var text = new SourceText("a.txt", "", SourceEncoding.Windows1252, hasByteOrderMark: false, []);

        Assert.False(SourceCodec.TryEncode(text, content, out _));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("Prose\0with one NUL in more than a hundred characters: ....................................................", false)]
    [InlineData("Prose\0", true)]
    public void A_NUL_in_a_hundred_bytes_is_too_many_for_a_text(string content, bool binary) =>
        Assert.Equal(binary, SourceCodec.LooksBinary(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void The_NULs_of_UTF_16_are_explained_by_its_mark()
    {
        Assert.False(SourceCodec.LooksBinary(Encode(SourceEncoding.Utf16LittleEndian, true, "Prose")));
        Assert.True(SourceCodec.LooksBinary(Encode(SourceEncoding.Utf16LittleEndian, false, "Prose")));
    }

    [Fact]
    public void Only_the_first_8000_bytes_are_looked_at() =>
        Assert.False(SourceCodec.LooksBinary([.. Enumerable.Repeat((byte)'a', 8000), .. new byte[8000]]));

    [Fact]
    public void Bytes_without_undecodable_ones_round_trip_in_every_encoding() =>
        Gen.Select(Gen.Byte.Array[0, 40], Gen.Enum<SourceEncoding>()).Sample((bytes, declared) =>
        {
            SourceText text = SourceCodec.Decode("a.txt", bytes, declared);
            if (text.Undecodable.IsEmpty)
            {
                Assert.True(SourceCodec.TryEncode(text, text.Content, out byte[] again));
                Assert.Equal(bytes, again);
            }
        });

    [Fact]
    public void Undecodable_places_are_in_order_and_inside_the_text() =>
        Gen.Select(Gen.Byte.Array[0, 40], Gen.Enum<SourceEncoding>()).Sample((bytes, declared) =>
        {
            SourceText text = SourceCodec.Decode("a.txt", bytes, declared);
            int end = 0;
            foreach (TextSpan span in text.Undecodable)
            {
                Assert.True(span.Start >= end && span.End <= text.Length);
                Assert.True(text.Content[span.Start] == '\uFFFD' || char.IsSurrogate(text.Content[span.Start]));
                end = span.End;
            }
        });

    [Fact]
    public void A_text_round_trips_through_UTF_8_unless_it_holds_half_a_pair() =>
        Gen.Int[0, ArbitraryProse.HighestChoice].Array[0, 30].Select(ArbitraryProse.FromChoices).Sample(content =>
        {
            string whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(content));
            if (whole.StartsWith('\uFEFF'))
                return;
            SourceText text = SourceCodec.Decode("a.txt", Encode(SourceEncoding.Utf8, false, whole));
            Assert.Equal(whole, text.Content);
            Assert.Empty(text.Undecodable);
        });
}

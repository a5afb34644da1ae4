using CsCheck;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Reporting;
using Xunit;

namespace EditorialLint.Engine.Tests.Reporting;

public sealed class SourceExcerptTests
{
    private static readonly Gen<string> AnyText = Gen.String[Gen.Char["abc \t\r\n\0é東\u0301\uD83D\uDE00"], 0, 120];

    [Fact]
    public void An_excerpt_of_any_place_is_one_line_that_fits() =>
        Gen.Select(AnyText, Gen.Int[0, 120], Gen.Int[0, 120], Gen.Int[10, 60]).Sample((content, a, b, width) =>
        {
            var text = new SourceText("a.txt", content);
            int first = a % (text.Length + 1), second = b % (text.Length + 1);
            SourceExcerpt excerpt = SourceExcerpt.Create(text, TextSpan.FromBounds(Math.Min(first, second), Math.Max(first, second)), width);

            Assert.DoesNotContain(excerpt.Text, static c => char.IsControl(c));
            Assert.InRange(Cells(excerpt.Text), 0, width);
            Assert.InRange(excerpt.MarkStart + excerpt.MarkLength, 1, width + 1);
        }, iter: 3000);

    [Theory]
    [InlineData(0)]
    [InlineData(2_500_000)]
    [InlineData(4_999_990)]
    public void A_line_as_long_as_a_file_gives_a_short_excerpt(int start)
    {
        var text = new SourceText("a.txt", new string('x', 5_000_000));
        SourceExcerpt excerpt = SourceExcerpt.Create(text, new TextSpan(start, 10), 80);
        Assert.Equal(10, excerpt.MarkLength);
        Assert.InRange(excerpt.Text.Length, 70, 80);
    }

    /// <summary>The letters here that are not one cell wide: an ideograph and an emoji are two, an accent is none.</summary>
    private static int Cells(string text) =>
        text.EnumerateRunes().Sum(static rune => rune.Value switch
        {
            '東' or 0x1F600 => 2,
            0x301 => 0,
            _ => 1,
        });
}

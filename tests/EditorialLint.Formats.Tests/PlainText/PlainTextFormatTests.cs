using System.Collections.Immutable;
using CsCheck;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Formats.PlainText;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Formats.Tests.PlainText;

public sealed class PlainTextFormatTests
{
    private const string Body = "The minister spoke to the press at length about the talks.";

    private static (BlockKind Kind, string Text)[] Read(string content)
    {
        var text = new SourceText("a.txt", content);
        return [.. new PlainTextFormat().Read(text).Blocks.Select(block => (block.Kind, text.Slice(block.Span).ToString()))];
    }

    [Theory]
    [InlineData("US and Russia may hold a dialogue on terrorism", BlockKind.Headline)]
    [InlineData("Will the talks fail?", BlockKind.Headline)]
    [InlineData("The talks failed.", BlockKind.Paragraph)]
    [InlineData("the talks failed", BlockKind.Paragraph)]
    [InlineData("03 August 2020", BlockKind.Dateline)]
    public void The_first_block_is_a_headline_if_it_looks_like_one(string line, BlockKind kind) =>
        Assert.Equal((kind, line), Read($"{line}\n\n{Body}\n")[0]);

    [Theory]
    [InlineData("Arms control", BlockKind.SubHeadline)]
    [InlineData("Sanctions and charges against the Russian Federation", BlockKind.SubHeadline)]
    [InlineData("03 August 2020", BlockKind.Dateline)]
    [InlineData("Aug. 3, 2020", BlockKind.Dateline)]
    [InlineData("LONDON, Aug. 3 (Reuters)", BlockKind.Dateline)]
    [InlineData("Photo: AP Photo/Michael Sohn/ TASS", BlockKind.Credit)]
    [InlineData("PHOTO: Jane Smith", BlockKind.Credit)]
    [InlineData("(Photo by Jane Smith)", BlockKind.Credit)]
    [InlineData("Source: Reuters", BlockKind.Credit)]
    [InlineData("© Reuters 2020", BlockKind.Credit)]
    [InlineData("- The first point", BlockKind.ListItem)]
    [InlineData("• The first point", BlockKind.ListItem)]
    [InlineData("1. The first point", BlockKind.ListItem)]
    [InlineData("2) The second point", BlockKind.ListItem)]
    [InlineData("(a) The third point", BlockKind.ListItem)]
    [InlineData("2020 was a year of talks.", BlockKind.Paragraph)]
    [InlineData("He came on 3 August and left on 4 August 2020.", BlockKind.Paragraph)]
    [InlineData("He said:", BlockKind.Paragraph)]
    [InlineData("\"We go,\" he said", BlockKind.SubHeadline)]
    [InlineData("One two three four five six seven eight nine ten eleven twelve thirteen fourteen", BlockKind.Paragraph)]
    public void A_later_block_is_what_its_form_shows(string line, BlockKind kind) =>
        Assert.Equal((kind, line), Read($"The title\n\n{Body}\n\n{line}\n\n{Body}\n")[2]);

    [Fact]
    public void A_single_block_is_a_paragraph() => Assert.Equal([(BlockKind.Paragraph, "The talks failed")], Read("The talks failed\n"));

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n \u00A0\t\u2003\uFEFF\n")]
    public void Blanks_make_no_block(string content) => Assert.Empty(Read(content));

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\r\r")]
    [InlineData("\n\u00A0\n")]
    [InlineData("\r\n \u00A0 \r\n")]
    [InlineData("\n\u200B\n")]
    public void Lines_without_anything_visible_separate_blocks(string separator) =>
        Assert.Equal(2, Read($"{Body}{separator}{Body}").Length);

    [Fact]
    public void Blanks_around_a_block_are_no_part_of_it() => Assert.Equal(Body, Read($" \u00A0{Body}\u00A0 \n\nThe end")[0].Text);

    [Fact]
    public void Hard_wrapped_lines_are_one_block()
    {
        const string Wrapped = "The minister spoke to the press at length about the\ntalks in the city, which had begun a week before he\ncame, and went on after he had left.";

        Assert.Equal([(BlockKind.Paragraph, Wrapped)], Read(Wrapped));
    }

    [Fact]
    public void A_line_that_ends_early_ends_its_block()
    {
        const string Long = "The minister spoke to the press at length about the talks in the city.";

        Assert.Equal(["The end.", Long], Read($"The end.\n{Long}").Select(block => block.Text));
    }

    [Fact]
    public void Long_lines_are_paragraphs_of_their_own()
    {
        string line = string.Join(' ', Enumerable.Repeat(Body, 4));

        Assert.Equal([line, line], Read($"{line}\n{line}").Select(block => block.Text));
    }

    [Fact]
    public void The_items_of_a_list_are_blocks() =>
        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem],
            Read("He named three points that matter:\n- the first of the points\n- the second of them all\n").Select(block => block.Kind));

    [Fact]
    public void Blocks_of_any_text_are_in_order_and_bounded_by_visible_characters() =>
        Gen.Int[0, ArbitraryProse.HighestChoice].Array[0, 50].Select(ArbitraryProse.FromChoices).Sample(content =>
        {
            var text = new SourceText("a.txt", content);
            ImmutableArray<BlockOutline> blocks = new PlainTextFormat().Read(text).Blocks;
            int end = 0;
            foreach (BlockOutline block in blocks)
            {
                Assert.True(block.Span.Start >= end && !block.Span.IsEmpty && block.Span.End <= text.Length);
                Assert.False(char.IsWhiteSpace(content[block.Span.Start]) || char.IsWhiteSpace(content[block.Span.End - 1]));
                Assert.True(string.IsNullOrWhiteSpace(Visible(content[end..block.Span.Start])));
                end = block.Span.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(Visible(content[end..])));
        });

    private static string Visible(string between) => string.Concat(between.Where(c => c is not ('\uFEFF' or '\u200B' or '\u2060' or '\u200E' or '\u200F')));
}

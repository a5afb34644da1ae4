using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Formats.Outlining;

namespace EditorialLint.Formats.PlainText;

/// <summary>Finds the blocks of a plain text.</summary>
/// <remarks>
/// Blank lines, also those that hold only no-break spaces, separate blocks. Inside a group of lines a line break is
/// soft when the next word would not have fitted on the line, as in hard-wrapped mail; any other begins a new block.
/// </remarks>
internal static class PlainTextBlocks
{
    /// <summary>The widest column at which programs wrap prose by hand; longer lines are whole paragraphs.</summary>
    private const int MaximumWrapWidth = 120;

    internal static ImmutableArray<BlockOutline> Read(SourceText text)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var group = new List<TextSpan>();
        for (int line = 1; line <= text.LineCount; line++)
        {
            TextSpan trimmed = Trim(text, text.GetLine(line));
            if (trimmed.IsEmpty)
                EndGroup(text, group, spans);
            else
                group.Add(trimmed);
        }

        EndGroup(text, group, spans);
        var blocks = ImmutableArray.CreateBuilder<BlockOutline>(spans.Count);
        for (int i = 0; i < spans.Count; i++)
        {
            BlockKind kind = PlainTextBlockKind.Classify(text.Slice(spans[i]), isFirst: i == 0, isOnly: spans.Count == 1);
            blocks.Add(new BlockOutline(kind, spans[i]));
        }

        return blocks.MoveToImmutable();
    }

    private static void EndGroup(SourceText text, List<TextSpan> group, ImmutableArray<TextSpan>.Builder spans)
    {
        if (group.Count == 0)
            return;
        int width = group.Max(line => line.Length);
        int start = group[0].Start;
        for (int i = 0; i + 1 < group.Count; i++)
        {
            if (width <= MaximumWrapWidth && !PlainTextBlockKind.IsListItem(text.Slice(group[i + 1]))
                && (group[i].Length + 1 + FirstWordLength(text.Slice(group[i + 1])) > width || IsContinued(text, group[i], group[i + 1])))
                continue;
            spans.Add(TextSpan.FromBounds(start, group[i].End));
            start = group[i + 1].Start;
        }

        spans.Add(TextSpan.FromBounds(start, group[^1].End));
        group.Clear();
    }

    /// <summary>A line that ends inside a sentence, before one that goes on with a small letter.</summary>
    private static bool IsContinued(SourceText text, TextSpan line, TextSpan next) =>
        char.IsLower(text.Content[next.Start]) && (char.IsLetterOrDigit(text.Content[line.End - 1]) || text.Content[line.End - 1] == ',');

    private static int FirstWordLength(ReadOnlySpan<char> line)
    {
        int blank = line.IndexOf(' ');
        return blank < 0 ? line.Length : blank;
    }

    private static TextSpan Trim(SourceText text, TextSpan line)
    {
        ReadOnlySpan<char> characters = text.Slice(line);
        int start = BlankText.LeadingLength(characters);
        return new TextSpan(line.Start + start, characters.Length - start - BlankText.TrailingLength(characters[start..]));
    }
}

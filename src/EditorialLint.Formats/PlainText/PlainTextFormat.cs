using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Formats.PlainText;

/// <summary>Plain text: blocks are separated by blank lines.</summary>
public sealed class PlainTextFormat : DocumentFormat
{
    /// <inheritdoc/>
    public override string Name => "text";

    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions { get; } = [".txt"];

    /// <inheritdoc/>
    public override ImmutableArray<BlockOutline> Read(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = ImmutableArray.CreateBuilder<BlockOutline>();
        int start = -1, end = 0;
        for (int line = 1; line <= text.LineCount; line++)
        {
            TextSpan span = text.GetLine(line);
            ReadOnlySpan<char> content = text.Slice(span);
            ReadOnlySpan<char> trimmed = content.TrimStart();
            if (trimmed.IsEmpty)
            {
                if (start >= 0)
                    blocks.Add(new BlockOutline(BlockKind.Paragraph, TextSpan.FromBounds(start, end)));
                start = -1;
                continue;
            }

            if (start < 0)
                start = span.End - trimmed.Length;
            end = span.Start + content.TrimEnd().Length;
        }

        if (start >= 0)
            blocks.Add(new BlockOutline(BlockKind.Paragraph, TextSpan.FromBounds(start, end)));
        return blocks.ToImmutable();
    }
}

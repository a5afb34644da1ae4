using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace EditorialLint.Formats.Markdown;

/// <summary>Reads the comments of Obsidian, <c>%%not shown%%</c>.</summary>
internal sealed class PercentCommentInlineParser : InlineParser
{
    private const int MaximumLength = 2000;

    public PercentCommentInlineParser() => OpeningCharacters = ['%'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan();
        text = text[..Math.Min(text.Length, MaximumLength)];
        if (!text.StartsWith("%%") || char.IsLetterOrDigit(slice.PeekCharExtra(-1)))
            return false;
        int length = text[2..].IndexOf("%%", StringComparison.Ordinal);
        if (length < 1)
            return false;
        processor.Inline = new OpaqueInline(OpaqueInlineKind.Tag)
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length + 3)),
        };
        slice.Start += length + 4;
        return true;
    }
}

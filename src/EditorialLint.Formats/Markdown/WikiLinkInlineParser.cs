using EditorialLint.Core.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace EditorialLint.Formats.Markdown;

/// <summary>Reads links of wikis, <c>[[Page]]</c> and <c>[[Page|text]]</c>, and what they embed, <c>![[picture.png]]</c>.</summary>
internal sealed class WikiLinkInlineParser : InlineParser
{
    private const int MaximumLength = 300;

    public WikiLinkInlineParser() => OpeningCharacters = ['[', '!'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan();
        text = text[..Math.Min(text.Length, MaximumLength)];
        int open = text[0] == '!' ? 3 : 2;
        if (!text[(open - 2)..].StartsWith("[["))
            return false;
        int length = text[open..].IndexOfAny("[]\r\n");
        if (length < 1 || !text[(open + length)..].StartsWith("]]"))
            return false;
        int target = text.Slice(open, length).LastIndexOf('|') + 1;
        int end = open + length + 2;
        bool isContents = text.Slice(open, length).Trim('_').Equals("toc", StringComparison.OrdinalIgnoreCase); // A table of contents is made here.
        bool isLink = open == 2 && target < length && !isContents;
        processor.Inline = new OpaqueInline(isLink ? OpaqueInlineKind.Link : OpaqueInlineKind.Expression)
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + end - 1)),
            Shown = TextSpan.FromBounds(
                processor.GetSourcePosition(slice.Start + open + target), processor.GetSourcePosition(slice.Start + open + length)),
        };
        slice.Start += end;
        return true;
    }
}

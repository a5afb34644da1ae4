using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace EditorialLint.Formats.Markdown;

/// <summary>
/// Reads names between colons, which stand for an emoji, an icon or a role (<c>:tada:</c>), and names of directives before
/// their text (<c>:abbr[EU]</c>, <c>::video[Title]{#id}</c>).
/// </summary>
internal sealed class DirectiveInlineParser : InlineParser
{
    private const int MaximumLength = 80;

    public DirectiveInlineParser() => OpeningCharacters = [':'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan();
        text = text[..Math.Min(text.Length, MaximumLength)];
        char before = slice.PeekCharExtra(-1);
        int colons = Math.Max(text.IndexOfAnyExcept(':'), 0);
        if (colons is 0 or > 2 || char.IsLetterOrDigit(before) || before == ':')
            return false;
        int end = colons + NameLength(text[colons..]);
        if (end == colons || end == text.Length)
            return false;
        bool isPicture = colons == 1 && text[end] == ':' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]));
        if (!isPicture && text[end] is not ('[' or '{'))
            return false;
        end += isPicture ? 1 : 0;
        processor.Inline = new OpaqueInline(isPicture ? OpaqueInlineKind.Expression : OpaqueInlineKind.Tag)
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + end - 1)),
        };
        slice.Start += end;
        return true;
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !(char.IsAsciiLetter(text[0]) || text[0] is '+' or '-'))
            return 0;
        int length = 1;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or '_' or '+'))
            length++;
        return length > 1 ? length : 0;
    }
}

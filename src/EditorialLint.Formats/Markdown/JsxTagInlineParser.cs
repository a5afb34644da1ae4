using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace EditorialLint.Formats.Markdown;

/// <summary>Reads tags of JSX that are no HTML: with <c>{expressions}</c> for values, with dots in their names, without a name.</summary>
internal sealed class JsxTagInlineParser : InlineParser
{
    private const int MaximumLength = 4000;

    public JsxTagInlineParser() => OpeningCharacters = ['<'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan();
        int length = Length(text[..Math.Min(text.Length, MaximumLength)]);
        if (length == 0)
            return false;
        processor.Inline = new OpaqueInline(OpaqueInlineKind.Tag)
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length - 1)),
        };
        slice.Start += length;
        return true;
    }

    /// <summary>The length of the tag that a text starts with; 0 for none.</summary>
    private static int Length(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("<>") || text.StartsWith("</>"))
            return text[1] == '>' ? 2 : 3;
        int at = text.Length > 1 && text[1] == '/' ? 2 : 1;
        if (at >= text.Length || !char.IsAsciiLetter(text[at]))
            return 0;
        at += NameLength(text[at..]);
        while (at < text.Length)
        {
            int blanks = BlankLength(text[at..]);
            at += blanks;
            if (text[at..].StartsWith("/>"))
                return at + 2;
            if (at < text.Length && text[at] == '>')
                return at + 1;
            int attribute = blanks > 0 ? AttributeLength(text[at..]) : 0;
            if (attribute == 0)
                return 0;
            at += attribute;
        }

        return 0;
    }

    /// <summary>A name with its value, if it has one, or attributes spread from an expression.</summary>
    private static int AttributeLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        if (text[0] == '{')
            return ExpressionInlineParser.Length(text);
        int at = NameLength(text);
        if (at == 0 || at >= text.Length || text[at] != '=')
            return at;
        at++;
        if (at >= text.Length)
            return 0;
        if (text[at] == '{')
            return ExpressionInlineParser.Length(text[at..]) is var expression and > 0 ? at + expression : 0;
        if (text[at] is not ('"' or '\''))
            return 0;
        int close = text[(at + 1)..].IndexOf(text[at]);
        return close < 0 ? 0 : at + close + 2;
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '.' or ':' or '-' or '_' or '$'))
            length++;
        return length;
    }

    private static int BlankLength(ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAnyExcept(" \t\r\n");
        return length < 0 ? text.Length : length;
    }
}

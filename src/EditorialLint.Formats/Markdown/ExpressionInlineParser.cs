using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace EditorialLint.Formats.Markdown;

/// <summary>Reads <c>{expressions}</c> of MDX, and the braces of templates and attributes, before emphasis is looked for in them.</summary>
internal sealed class ExpressionInlineParser : InlineParser
{
    /// <summary>Longer ones are text with a brace in it; the bound keeps many open braces cheap.</summary>
    internal const int MaximumLength = 2000;

    /// <summary>Braces inside each other; the budget bounds those that never close.</summary>
    private const int MaximumDepth = 32;

    public ExpressionInlineParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan();
        int length = Length(text[..Math.Min(text.Length, MaximumLength)]);
        if (length < 3)
            return false;
        processor.Inline = new OpaqueInline(Kind(text[..length]))
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length - 1)),
        };
        slice.Start += length;
        return true;
    }

    /// <summary>The length of the braces that a text starts with, those inside them included; 0 when they do not close.</summary>
    internal static int Length(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("{/*"))
            return text.IndexOf("*/}") is var end and >= 3 ? end + 3 : 0;
        int depth = 0, at = 0;
        while (depth <= MaximumDepth && text[at..].IndexOfAny('{', '}') is var step and >= 0)
        {
            at += step;
            depth += text[at++] == '{' ? 1 : -1;
            if (depth == 0)
                return at;
        }

        return 0;
    }

    private static OpaqueInlineKind Kind(ReadOnlySpan<char> text) => text[1..].TrimStart(" \t") switch
    {
        ['/', ..] when text.StartsWith("{/*") => OpaqueInlineKind.Comment,
        ['#' or '.' or ':' or '%', ..] => OpaqueInlineKind.Tag,
        ['{', '%' or '<' or '!' or '#', ..] => OpaqueInlineKind.Tag,
        _ => OpaqueInlineKind.Expression,
    };
}

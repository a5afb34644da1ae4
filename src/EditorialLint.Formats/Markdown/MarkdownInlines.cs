using EditorialLint.Core.Text;
using EditorialLint.Formats.Outlining;
using Markdig.Syntax.Inlines;

namespace EditorialLint.Formats.Markdown;

/// <summary>Finds the prose of a block's inlines.</summary>
internal sealed class MarkdownInlines
{
    /// <summary>The budget for emphasis marks keeps it below; it guards the stack.</summary>
    private const int MaximumDepth = 3000;

    private readonly string _content;
    private readonly OutlineBuilder _outline;
    private readonly ProseBuilder _alt;
    private readonly InlineHtml _html;

    /// <summary>Makes a reader.</summary>
    /// <param name="content">The source as it was parsed.</param>
    /// <param name="outline">Takes prose, pictures and comments.</param>
    internal MarkdownInlines(string content, OutlineBuilder outline)
    {
        _content = content;
        _outline = outline;
        _alt = new ProseBuilder(content);
        _html = new InlineHtml(content, outline);
    }

    /// <summary>Adds the prose of a block.</summary>
    internal void Read(ContainerInline block, BlockContext context)
    {
        _html.Begin();
        Read(block, context, _outline.Prose, 0);
        _html.End();
    }

    private void Read(ContainerInline container, BlockContext context, ProseBuilder prose, int depth)
    {
        if (depth > MaximumDepth)
            throw new FormatBudgetException("its emphasis marks and pictures stand too deep inside each other");
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline html && prose == _outline.Prose)
                _html.Read(Place(html), context.IsQuoted);
            else if (!_html.IsSilent)
                Read(inline, context, prose, depth);
        }
    }

    private void Read(Inline inline, BlockContext context, ProseBuilder prose, int depth)
    {
        switch (inline)
        {
            case LiteralInline literal:
                ReadLiteral(literal, prose);
                break;
            case HtmlEntityInline entity:
                prose.AddDecoded(entity.Span.Start, entity.Span.End + 1, entity.Transcoded.ToString());
                break;
            case LineBreakInline lineBreak:
                ReadLineBreak(lineBreak, prose);
                break;
            case AutolinkInline link:
                prose.AddText(link.Span.Start + 1, link.Span.End);
                break;
            case LinkInline { IsImage: true } picture:
                ReadPicture(picture, context, prose, depth);
                break;
            case OpaqueInline opaque:
                ReadOpaque(opaque, prose);
                break;
            case CodeInline:
                prose.AddObject(inline.Span.Start, inline.Span.End + 1);
                break;
            case DelimiterInline delimiter:
                // What opens nothing is text.
                prose.AddText(delimiter.Span.Start, delimiter.Span.End + 1);
                Read(delimiter, context, prose, depth + 1);
                break;
            case ContainerInline container:
                Read(container, context, prose, depth + 1);
                break;
            default:
                // Footnote marks and check boxes have no text of their own.
                break;
        }
    }

    private static void ReadLiteral(LiteralInline literal, ProseBuilder prose)
    {
        int start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        if (start >= 0 && start <= literal.Span.End)
            prose.AddText(start, literal.Span.End + 1);
    }

    private void ReadLineBreak(LineBreakInline lineBreak, ProseBuilder prose)
    {
        int end = lineBreak.Span.End + 1;
        if (end < _content.Length && _content[end - 1] == '\r' && _content[end] == '\n')
            end++;
        if (lineBreak.IsHard)
            prose.AddBreak(lineBreak.Span.Start, end);
        else
            prose.AddBlank(lineBreak.Span.Start, end);
    }

    private void ReadPicture(LinkInline picture, BlockContext context, ProseBuilder prose, int depth)
    {
        if (prose == _alt)
        {
            // The words of a picture among the words of another are text.
            Read(picture, context, _alt, depth + 1);
            return;
        }

        Read(picture, context, _alt, depth + 1);
        TextSpan place = Place(picture);
        _outline.AddPicture(place.Start, place.End, _alt.Take(), context.IsQuoted);
    }

    private void ReadOpaque(OpaqueInline opaque, ProseBuilder prose)
    {
        TextSpan place = Place(opaque);
        if (opaque.Kind == OpaqueInlineKind.Comment)
            _outline.AddComment(place.Start, place.End, place.Start + 3, place.End - 3);
        else if (opaque.Kind == OpaqueInlineKind.Expression)
            prose.AddObject(place.Start, place.End);
        else if (opaque.Kind == OpaqueInlineKind.Link)
            prose.AddText(opaque.Shown.Start, opaque.Shown.End);
    }

    private static TextSpan Place(Inline inline) => TextSpan.FromBounds(inline.Span.Start, inline.Span.End + 1);
}

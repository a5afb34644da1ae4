using EditorialLint.Core.Documents;
using EditorialLint.Formats.Html;
using EditorialLint.Formats.Outlining;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace EditorialLint.Formats.Markdown;

/// <summary>Finds the blocks of a parsed source.</summary>
internal sealed class MarkdownReader
{
    private readonly string _source;
    private readonly string _content;
    private readonly OutlineBuilder _outline;
    private readonly MarkdownInlines _inlines;

    /// <summary>Makes a reader.</summary>
    /// <param name="source">The source.</param>
    /// <param name="content">The source as it was parsed.</param>
    /// <param name="outline">Takes blocks and comments.</param>
    internal MarkdownReader(string source, string content, OutlineBuilder outline)
    {
        _source = source;
        _content = content;
        _outline = outline;
        _inlines = new MarkdownInlines(content, outline);
    }

    /// <summary>Reads the blocks in a container; the parser bounds how deep they stand.</summary>
    internal void Read(ContainerBlock container, BlockContext context)
    {
        foreach (Markdig.Syntax.Block block in container)
        {
            switch (block)
            {
                case HtmlBlock html:
                    ReadHtml(html, context);
                    break;
                case HeadingBlock heading:
                    Read(heading, context with { Kind = heading.Level == 1 ? BlockKind.Headline : BlockKind.SubHeadline });
                    break;
                case LeafBlock leaf:
                    Read(leaf, context);
                    break;
                case QuoteBlock quotation:
                    Read(quotation, IsCallout(quotation) ? context : BlockContext.Quotation);
                    break;
                case ListItemBlock item:
                    Read(item, context with { Kind = BlockKind.ListItem });
                    break;
                case TableCell cell:
                    Read(cell, context with { Kind = BlockKind.TableCell });
                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                case ContainerBlock other:
                    Read(other, context);
                    break;
                default:
                    break;
            }
        }
    }

    private bool IsCallout(QuoteBlock quotation) =>
        Callout.MarkLength(MarkdownMarks.SkipContainers(_source.AsSpan(quotation.Span.Start))) > 0;

    private void Read(LeafBlock leaf, BlockContext context)
    {
        if (leaf.Inline is null)
            return;
        _inlines.Read(leaf.Inline, context);
        _outline.EndBlock(context);
    }

    /// <summary>HTML shows its text like any other. Inside a quotation its lines have marks between them, and only a comment is read.</summary>
    private void ReadHtml(HtmlBlock html, BlockContext context)
    {
        int start = html.Span.Start, end = html.Span.End + 1;
        if (start < 0 || start >= end)
            return;
        if (!context.IsQuoted)
            new HtmlReader(_content, _outline, context, isXml: false).Read(start, end);
        else if (html.Type == HtmlBlockType.Comment && _content.IndexOf("-->", start, end - start, StringComparison.Ordinal) is var close and >= 0)
            _outline.AddComment(start, close + 3, start + 4, close);
    }
}

using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace EditorialLint.Formats.Markdown;

/// <summary>The parser with the extensions that articles use.</summary>
internal static class MarkdownParsing
{
    private static readonly MarkdownPipeline Pipeline = Create();

    /// <summary>Parses a source.</summary>
    /// <exception cref="FormatBudgetException">It is nested too deeply for the parser.</exception>
    internal static MarkdownDocument Parse(string content)
    {
        try
        {
            return Markdig.Markdown.Parse(content, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser has no other way to say so.
            throw new FormatBudgetException("its lists, quotations, brackets or emphasis stand too deep inside each other");
        }
    }

    private static MarkdownPipeline Create()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.BlockParsers.Insert(0, new IndentedContainerParser());
        // Before those of emphasis, links and escapes.
        builder.InlineParsers.InsertRange(0, [
            new ExpressionInlineParser(),
            new FormulaInlineParser(),
            new WikiLinkInlineParser(),
            new DirectiveInlineParser(),
            new PercentCommentInlineParser(),
        ]);
        // Behind the parser of HTML, which takes what it knows.
        builder.InlineParsers.Add(new JsxTagInlineParser());
        return builder.Build();
    }
}

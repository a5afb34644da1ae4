using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Formats.Outlining;

namespace EditorialLint.Formats.Markdown;

/// <summary>
/// Markdown: CommonMark with tables, footnotes, check boxes, definitions and front matter. The modules, tags and expressions
/// of MDX and what Pandoc, kramdown, MkDocs, wikis and generators of sites add are left aside where it is no text.
/// </summary>
public sealed class MarkdownFormat : DocumentFormat
{
    /// <inheritdoc/>
    public override string Name => "markdown";

    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions { get; } = [".md", ".markdown", ".mdx"];

    /// <inheritdoc/>
    /// <exception cref="FormatBudgetException">There is too much of something.</exception>
    public override DocumentOutline Read(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var outline = new OutlineBuilder(text.Content);
        string content = MarkdownScan.Run(text.Content, outline);
        new MarkdownReader(text.Content, content, outline).Read(MarkdownParsing.Parse(content), BlockContext.Top);
        return outline.Build();
    }
}

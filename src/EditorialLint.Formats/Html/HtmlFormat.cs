using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Formats.Outlining;

namespace EditorialLint.Formats.Html;

/// <summary>HTML: pages and fragments. What a browser shows is prose; code, scripts and what is hidden are not.</summary>
public sealed class HtmlFormat : DocumentFormat
{
    /// <inheritdoc/>
    public override string Name => "html";

    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    /// <exception cref="FormatBudgetException">There is too much of something.</exception>
    public override DocumentOutline Read(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var outline = new OutlineBuilder(text.Content);
        bool isXml = text.Content.StartsWith("<?xml", StringComparison.Ordinal) || text.Path.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase);
        new HtmlReader(text.Content, outline, BlockContext.Top, isXml).Read(0, text.Length);
        return outline.Build();
    }
}

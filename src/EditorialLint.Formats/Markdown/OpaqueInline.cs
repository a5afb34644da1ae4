using EditorialLint.Core.Text;
using Markdig.Syntax.Inlines;

namespace EditorialLint.Formats.Markdown;

/// <summary>Something inside a line that is no Markdown: an expression, a tag of JSX, a comment.</summary>
/// <param name="kind">What it is.</param>
internal sealed class OpaqueInline(OpaqueInlineKind kind) : LeafInline
{
    /// <summary>What it is.</summary>
    internal OpaqueInlineKind Kind => kind;

    /// <summary>The place of a link's words.</summary>
    internal TextSpan Shown { get; init; }
}

using EditorialLint.Core.Documents;

namespace EditorialLint.Formats.Outlining;

/// <summary>What the markup around a place makes of the text there.</summary>
/// <param name="Kind">The kind of a block that begins there.</param>
/// <param name="IsQuoted">Whether a block quotation is around it.</param>
internal readonly record struct BlockContext(BlockKind Kind, bool IsQuoted)
{
    /// <summary>The place outside all lists, tables and quotations.</summary>
    internal static BlockContext Top => new(BlockKind.Paragraph, false);

    /// <summary>The place inside a block quotation.</summary>
    internal static BlockContext Quotation => new(BlockKind.BlockQuotation, true);
}

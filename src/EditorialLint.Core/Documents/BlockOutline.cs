using System.Collections.Immutable;
using EditorialLint.Core.Text;

namespace EditorialLint.Core.Documents;

/// <summary>What a format says of one block, before its text is lexed.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Span">Its place in the source, without the blanks and line breaks around it.</param>
public readonly record struct BlockOutline(BlockKind Kind, TextSpan Span)
{
    /// <summary>The block's prose in order and without overlap; default where the span holds nothing but prose.</summary>
    public ImmutableArray<ProsePiece> Pieces { get; init; }

    /// <summary>Whether the block as a whole quotes somebody, without marks: a block quotation or a part of one.</summary>
    public bool IsQuoted { get; init; }
}

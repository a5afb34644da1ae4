using EditorialLint.Core.Text;

namespace EditorialLint.Core.Documents;

/// <summary>What a format says of one block, before its text is lexed.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Span">Its place in the source, without the blanks and line breaks around it.</param>
public readonly record struct BlockOutline(BlockKind Kind, TextSpan Span);

using System.Collections.Immutable;

namespace EditorialLint.Core.Documents;

/// <summary>What a format says of a source, before its text is lexed.</summary>
/// <param name="Blocks">The blocks: in order, without overlap, none of them empty.</param>
public sealed record DocumentOutline(ImmutableArray<BlockOutline> Blocks)
{
    /// <summary>
    /// Whether the source has markup. Without it every character is text; with it the blocks' prose is, and anything else
    /// is markup. Between two blocks of such a source stands at least one character.
    /// </summary>
    public bool HasMarkup { get; init; }

    /// <summary>The comments of the source, in order.</summary>
    public ImmutableArray<Comment> Comments { get; init; } = [];
}

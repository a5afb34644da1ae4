using System.Collections.Immutable;

namespace EditorialLint.Core.Documents;

/// <summary>A headline, paragraph, list item or the like.</summary>
public sealed class Block : ProseNode
{
    internal Block(Document document, int index, BlockOutline outline, int firstToken, int endToken)
        : base(document, firstToken, endToken)
    {
        Index = index;
        Kind = outline.Kind;
        IsQuoted = outline.IsQuoted;
        Sentences = SentenceSplitter.Split(this);
    }

    /// <summary>Index into <see cref="Document.Blocks"/>.</summary>
    public int Index { get; }

    /// <summary>What the block is.</summary>
    public BlockKind Kind { get; }

    /// <summary>Whether the block as a whole quotes somebody, without marks: a block quotation, or a list item or the like in one.</summary>
    public bool IsQuoted { get; }

    /// <summary>The sentences in order; together they cover the block but for the blanks between them.</summary>
    public ImmutableArray<Sentence> Sentences { get; }
}

namespace EditorialLint.Core.Documents;

/// <summary>One sentence, or one line of a headline, credit or the like.</summary>
public sealed class Sentence : ProseNode
{
    internal Sentence(Block block, int firstToken, int endToken)
        : base(block.Document, firstToken, endToken)
    {
        Block = block;
    }

    /// <summary>The block that the sentence stands in.</summary>
    public Block Block { get; }
}

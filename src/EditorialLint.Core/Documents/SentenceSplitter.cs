using System.Collections.Immutable;

namespace EditorialLint.Core.Documents;

internal static class SentenceSplitter
{
    internal static ImmutableArray<Sentence> Split(Block block) => [new Sentence(block, block.FirstToken, block.EndToken)];
}

using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;

namespace EditorialLint.Engine.Cards;

/// <summary>The decoded text of a document's blocks, shared by all rules that are cards alone.</summary>
internal sealed class ProseText
{
    public static readonly DocumentLayer<ProseText> Layer = new(document => new ProseText(document));

    private ProseText(Document document)
    {
        Blocks = ImmutableArray.CreateRange(document.Blocks, static block => new BlockText(block));
    }

    public ImmutableArray<BlockText> Blocks { get; }
}

using System.Runtime.InteropServices;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Cards;

/// <summary>The text of a block as a reader sees it, with the way back to the source.</summary>
internal sealed class BlockText(Block block)
{
    private readonly int _start = block.Document.GetProseStart(block.FirstToken);
    private List<WordUnit>? _units;

    public Block Block { get; } = block;

    public int Length { get; } = block.Text.Length;

    public ReadOnlySpan<char> Text => Block.Text;

    /// <summary>The words and what stands between them, found once for all rules of phrases.</summary>
    public ReadOnlySpan<WordUnit> Units => CollectionsMarshal.AsSpan(_units ??= WordUnit.Split(Text));

    /// <summary>The place in the source of a stretch of the decoded text.</summary>
    public TextSpan ToSource(int start, int end) => Block.Document.Prose.ToSource(_start + start, _start + end);

    /// <summary>Where in the decoded text a token of the block starts; for the one behind its last, the length of the text.</summary>
    public int StartOf(int token) => Block.Document.GetProseStart(token) - _start;
}

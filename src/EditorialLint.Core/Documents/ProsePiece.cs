using EditorialLint.Core.Text;

namespace EditorialLint.Core.Documents;

/// <summary>A stretch of a block's prose with the source characters that it comes from.</summary>
/// <param name="Source">The source characters; never empty. Those between two pieces are markup.</param>
/// <param name="Text">
/// What a reader sees in their place, never empty and never longer than they are; null where they stand for themselves.
/// </param>
public readonly record struct ProsePiece(TextSpan Source, string? Text = null)
{
    /// <summary>The text of an object inside a line that has none: code, an image, a formula. It is a symbol to every rule.</summary>
    public const string Object = "\uFFFC";

    /// <summary>The text of blanks that a reader sees as one, line ends among them.</summary>
    public const string Blank = " ";

    /// <summary>The text of a line break that a reader sees.</summary>
    public const string LineBreak = "\n";
}

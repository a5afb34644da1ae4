using Markdig.Parsers;
using Markdig.Syntax;

namespace EditorialLint.Formats.Markdown;

/// <summary>A block whose lines stand farther in than its mark: an admonition, a tab, a definition.</summary>
/// <param name="parser">Who reads it.</param>
/// <param name="width">How far in they stand, in columns.</param>
internal sealed class IndentedContainer(BlockParser parser, int width) : ContainerBlock(parser)
{
    /// <summary>How far in its lines stand, in columns.</summary>
    internal int Width => width;
}

using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Formats.PlainText;

/// <summary>Plain text: blocks are separated by blank lines.</summary>
public sealed class PlainTextFormat : DocumentFormat
{
    /// <inheritdoc/>
    public override string Name => "text";

    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions { get; } = [".txt"];

    /// <inheritdoc/>
    public override DocumentOutline Read(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DocumentOutline(PlainTextBlocks.Read(text));
    }
}

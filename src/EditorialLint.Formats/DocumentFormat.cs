using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Formats;

/// <summary>A kind of file: says which characters of a source are prose, and in which blocks. Knows nothing of the language.</summary>
/// <remarks>Holds no mutable state: one instance serves all documents and threads.</remarks>
public abstract class DocumentFormat
{
    /// <summary>The name by which the configuration and the command line call it, such as <c>text</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The file name endings that belong to it, each with its dot and in lower case.</summary>
    public abstract ImmutableArray<string> Extensions { get; }

    /// <summary>Finds the blocks of a source and what else its markup says.</summary>
    /// <param name="text">The source.</param>
    public abstract DocumentOutline Read(SourceText text);
}

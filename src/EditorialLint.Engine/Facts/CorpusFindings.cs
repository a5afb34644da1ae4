using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Facts;

/// <summary>What came of the facts of all documents, by the document that it is reported in. Immutable: all threads read it.</summary>
public sealed class CorpusFindings
{
    private readonly ILookup<string, (string Rule, CorpusFinding Finding)> _byPath;

    internal CorpusFindings(IEnumerable<(string Rule, CorpusFinding Finding)> all) =>
        _byPath = all.ToLookup(static one => one.Finding.Where.Path, StringComparer.Ordinal);

    /// <summary>No findings.</summary>
    public static CorpusFindings None { get; } = new([]);

    /// <summary>The findings in a document, each with the id of its rule, in the order in which they were reported.</summary>
    /// <param name="path">The document's path as the run reports it.</param>
    internal IEnumerable<(string Rule, CorpusFinding Finding)> Of(string path) => _byPath[path];
}

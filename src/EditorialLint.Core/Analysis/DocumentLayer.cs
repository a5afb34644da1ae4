using EditorialLint.Core.Documents;

namespace EditorialLint.Core.Analysis;

/// <summary>Knowledge about a document that several rules share, computed at most once a document and only when asked for.</summary>
/// <typeparam name="T">The layer's content: immutable.</typeparam>
/// <param name="compute">A pure function of the document and of other layers.</param>
public sealed class DocumentLayer<T>(Func<Document, T> compute)
    where T : class
{
    internal T Compute(Document document) => compute(document);
}

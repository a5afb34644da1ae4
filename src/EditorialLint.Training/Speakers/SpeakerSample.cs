using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations.Speakers;

namespace EditorialLint.Training.Speakers;

/// <summary>A quotation of the program's with what the annotator said of it.</summary>
/// <param name="Case">The quotation and its candidates.</param>
/// <param name="Annotation">What the annotator said, or null if no annotator spoke of it.</param>
/// <param name="Gold">Index of the right candidate, or -1 if none is or the quotation is not annotated.</param>
/// <param name="RunsOn">Whether it goes on from the paragraph before, so that its speaker is not chosen.</param>
internal sealed record SpeakerSample(QuotationCase Case, AnnotatedQuotation? Annotation, int Gold, bool RunsOn)
{
    /// <summary>Whether an annotator spoke of it.</summary>
    internal bool IsAnnotated => Annotation is not null;

    /// <summary>The annotated head word; null if nobody speaks.</summary>
    internal TextSpan? Head => Annotation?.SpeakerHead;
}

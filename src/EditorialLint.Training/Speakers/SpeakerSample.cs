using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations.Speakers;

namespace EditorialLint.Training.Speakers;

/// <summary>A quotation of the program's with what the annotator said of it.</summary>
/// <param name="Case">The quotation and its candidates.</param>
/// <param name="Head">The annotated head word; null if nobody speaks; not used where <paramref name="IsAnnotated"/> is false.</param>
/// <param name="Gold">Index of the right candidate, or -1 if none is or the quotation is not annotated.</param>
/// <param name="IsAnnotated">Whether an annotator spoke of it.</param>
/// <param name="RunsOn">Whether it goes on from the paragraph before, so that its speaker is not chosen.</param>
internal sealed record SpeakerSample(QuotationCase Case, TextSpan? Head, int Gold, bool IsAnnotated, bool RunsOn);

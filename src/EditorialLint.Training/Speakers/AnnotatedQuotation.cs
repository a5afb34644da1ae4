using EditorialLint.Core.Text;

namespace EditorialLint.Training.Speakers;

/// <summary>An annotated quotation.</summary>
/// <param name="Start">Offset of the first word between the marks.</param>
/// <param name="SpeakerHead">The head word of the speaker's words, or null if the annotator found no speaker.</param>
/// <param name="Cue">The words that report, if any.</param>
/// <param name="Traits">What it is counted under: its kind, its marks and the form of its speaker.</param>
internal sealed record AnnotatedQuotation(int Start, TextSpan? SpeakerHead, TextSpan? Cue, IReadOnlyList<string> Traits);

using EditorialLint.Core.Text;

namespace EditorialLint.Language.Quotations;

/// <summary>Who said a quotation, as the text itself says it.</summary>
/// <param name="Speaker">The words that name the speaker.</param>
/// <param name="Cue">The reporting verb or phrase, if one was found.</param>
/// <param name="Basis">Where the speaker was found.</param>
public sealed record Attribution(TextSpan Speaker, TextSpan? Cue, AttributionBasis Basis);

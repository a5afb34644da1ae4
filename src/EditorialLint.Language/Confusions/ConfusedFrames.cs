using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Confusions;

/// <summary>Places that the grammar of a frequent word leaves no room for, whatever words fill them: <c>in it's meeting</c>, <c>more then a day</c>.</summary>
/// <remarks>
/// What handbooks of usage say of each pair, asked of tags. Learned scores weigh single places; these are decided by what can follow what.
/// A frame speaks only where the written word has no reading.
/// </remarks>
internal static class ConfusedFrames
{
    /// <summary>Whether there are frames for a word in small letters.</summary>
    internal static bool Includes(ReadOnlySpan<char> word) => word is
        "it's" or "you're" or "who's" or "its" or "then" or "than" or "to" or "lead" or "loose" or "affect" or "affects" or "effect" or "effected" or "affective" or "were" or "where" or "they're" or "there" or "that";

    /// <summary>The word that is meant; null where the written one may stand.</summary>
    /// <param name="written">The word in small letters with plain apostrophes.</param>
    /// <param name="tags">The sentence.</param>
    /// <param name="first">Index of its first syntactic word.</param>
    /// <param name="last">Index of its last.</param>
    internal static string? Find(ReadOnlySpan<char> written, SentenceTags tags, int first, int last)
    {
        switch (written)
        {
            case "it's":
                return PossessiveFrames.AsksForPossessive(new WordFrame(tags, first, last), mayTakeBareNoun: true) ? "its" : null;
            case "you're":
                return PossessiveFrames.AsksForPossessive(new WordFrame(tags, first, last), mayTakeBareNoun: false) ? "your" : null;
            case "they're":
                return PossessiveFrames.AsksForPossessive(new WordFrame(tags, first, last), mayTakeBareNoun: true) ? "their" : null;
            case "there":
                return PossessiveFrames.AsksForOwner(new WordFrame(tags, first, last)) ? "their" : null;
            case "that":
                return ComparisonFrames.AsksForThanInsteadOfThat(new WordFrame(tags, first, last)) ? "than" : null;
            case "where":
                return VerbFrames.AsksForWere(new WordFrame(tags, first, last)) ? "were" : null;
            case "who's":
                return PossessiveFrames.IsPhraseWithVerb(new WordFrame(tags, first, last)) ? "whose" : null;
            case "its":
                return PossessiveFrames.AsksForClause(new WordFrame(tags, first, last)) ? "it's" : null;
            case "then":
                return ComparisonFrames.AsksForThan(new WordFrame(tags, first, last)) ? "than" : null;
            case "than":
                return ComparisonFrames.AsksForThen(new WordFrame(tags, first, last)) ? "then" : null;
            case "to":
                return ComparisonFrames.AsksForToo(new WordFrame(tags, first, last)) ? "too" : null;
            case "lead":
                return VerbFrames.AsksForLed(new WordFrame(tags, first, last)) ? "led" : null;
            case "loose":
                return new WordFrame(tags, first, last) is var loose && loose.AsksForInfinitive(loose.Before) ? "lose" : null;
            case "affect" or "affects":
                return VerbFrames.AsksForNoun(new WordFrame(tags, first, last)) ? (written.Length == 6 ? "effect" : "effects") : null;
            case "effect":
                return VerbFrames.AsksForVerb(new WordFrame(tags, first, last)) ? "affect" : null;
            case "effected":
                return VerbFrames.IsStruck(new WordFrame(tags, first, last)) ? "affected" : null;
            case "affective":
                return VerbFrames.IsOfFeelings(new WordFrame(tags, first, last)) ? null : "effective";
            case "were":
                return VerbFrames.AsksForWhere(new WordFrame(tags, first, last)) ? "where" : null;
            default:
                return null;
        }
    }
}

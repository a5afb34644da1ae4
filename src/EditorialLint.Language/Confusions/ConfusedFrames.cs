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
        "it's" or "you're" or "who's" or "its" or "then" or "than" or "to" or "lead" or "loose" or "affect" or "affects" or "effect" or "effected" or "affective" or "were" or "where" or "they're" or "there" or "that"
        or "your" or "their" or "whose" or "of" or "led" or "too" or "effects";

    /// <summary>The word that is meant; null where the written one may stand.</summary>
    /// <param name="written">The word in small letters with plain apostrophes.</param>
    /// <param name="tags">The sentence.</param>
    /// <param name="first">Index of its first syntactic word.</param>
    /// <param name="last">Index of its last.</param>
    internal static string? Find(ReadOnlySpan<char> written, SentenceTags tags, int first, int last)
    {
        var frame = new WordFrame(tags, first, last);
        Span<PennTag> buffer = stackalloc PennTag[WordFrame.Supposed];
        switch (written)
        {
            case "it's":
                return PossessiveFrames.AsksForPossessive(frame, mayTakeBareNoun: true) || OwnerFrames.AsksForOwner(frame, frame.Suppose(SupposedWord.Its, buffer), isPerson: false) ? "its" : null;
            case "you're":
                return PossessiveFrames.AsksForPossessive(frame, mayTakeBareNoun: false) || OwnerFrames.AsksForOwner(frame, frame.Suppose(SupposedWord.Your, buffer), isPerson: true) ? "your" : null;
            case "they're":
                if (PlaceFrames.AsksForThere(frame, isPossessive: false))
                    return "there";
                return PossessiveFrames.AsksForPossessive(frame, mayTakeBareNoun: true) || OwnerFrames.AsksForOwner(frame, frame.Suppose(SupposedWord.Their, buffer), isPerson: false) ? "their" : null;
            case "who's":
                // 'A rival who's lost time knows it' has a perfect, not an owner.
                if (frame.Tag(frame.Behind) is PennTag.VBN or PennTag.VBD)
                    return null;
                return PossessiveFrames.IsPhraseWithVerb(frame) || OwnerFrames.AsksForOwner(frame, frame.Suppose(SupposedWord.Whose, buffer), isPerson: true) ? "whose" : null;
            case "there":
                if (PossessiveFrames.AsksForOwner(frame) || PlaceFrames.AsksForOwner(frame, frame.Suppose(SupposedWord.Their, buffer)))
                    return "their";
                return ClauseFrames.AsksForVerbInsteadOfPlace(frame, frame.Suppose(SupposedWord.TheyAre, buffer)) ? "they're" : null;
            case "its":
                return PossessiveFrames.AsksForClause(frame) || ClauseFrames.MayAskForVerb(frame) && ClauseFrames.AsksForVerb(frame, frame.Suppose(SupposedWord.ItIs, buffer)) ? "it's" : null;
            case "your":
                return ClauseFrames.MayAskForVerb(frame) && ClauseFrames.AsksForVerb(frame, frame.Suppose(SupposedWord.YouAre, buffer)) ? "you're" : null;
            case "whose":
                return ClauseFrames.MayAskForVerb(frame) && ClauseFrames.AsksForVerb(frame, frame.Suppose(SupposedWord.WhoIs, buffer), isRelative: true) ? "who's" : null;
            case "their":
                if (PlaceFrames.AsksForThere(frame, isPossessive: true))
                    return "there";
                return ClauseFrames.MayAskForVerb(frame) && ClauseFrames.AsksForVerb(frame, frame.Suppose(SupposedWord.TheyAre, buffer)) ? "they're" : null;
            case "of":
                return ModalFrames.AsksForHave(frame) ? "have" : null;
            case "led":
                return ModalFrames.AsksForLead(frame) ? "lead" : null;
            case "too":
                return ModalFrames.AsksForTo(frame, frame.Suppose(SupposedWord.To, buffer)) ? "to" : null;
            case "effects":
                return VerbFrames.AsksForFiniteVerb(frame) ? "affects" : null;
            case "that":
                return ComparisonFrames.AsksForThanInsteadOfThat(frame) ? "than" : null;
            case "where":
                return VerbFrames.AsksForWere(frame) ? "were" : null;
            case "then":
                return ComparisonFrames.AsksForThan(frame) ? "than" : null;
            case "than":
                return ComparisonFrames.AsksForThen(frame) ? "then" : null;
            case "to":
                return ComparisonFrames.AsksForToo(frame) ? "too" : null;
            case "lead":
                return VerbFrames.AsksForLed(frame) || LeadFrames.AsksForLed(frame.Suppose(SupposedWord.Led, buffer)) ? "led" : null;
            case "loose":
                return frame.AsksForInfinitive(frame.Before) ? "lose" : null;
            case "affect" or "affects":
                return VerbFrames.AsksForNoun(frame) ? (written.Length == 6 ? "effect" : "effects") : null;
            case "effect":
                return VerbFrames.AsksForVerb(frame) ? "affect" : null;
            case "effected":
                return VerbFrames.IsStruck(frame) ? "affected" : null;
            case "affective":
                return VerbFrames.IsOfFeelings(frame) ? null : "effective";
            case "were":
                return VerbFrames.AsksForWhere(frame) ? "where" : null;
            default:
                return null;
        }
    }
}

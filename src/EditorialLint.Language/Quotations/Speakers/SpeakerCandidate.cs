namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>A word that may name the speaker of a quotation.</summary>
/// <param name="Clauses">Its sentence; null for nobody.</param>
/// <param name="Word">Index into the sentence's words.</param>
/// <param name="Cue">The word that leads to the quotation, or -1.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Features">What speaks for it, without what depends on other quotations' speakers.</param>
/// <param name="Fields">What is known of it, as hashes; each pair of them is a feature too.</param>
internal sealed record SpeakerCandidate(SentenceClauses? Clauses, int Word, int Cue, SpeakerPlace Place, uint[] Features, uint[] Fields)
{
    internal bool IsSame(SpeakerCandidate other) => Clauses == other.Clauses && Word == other.Word;

    /// <summary>Whether both are the same word elsewhere: a name's last word, a pronoun, a noun.</summary>
    internal bool NamesSame(SpeakerCandidate other) =>
        Clauses is not null && other.Clauses is not null && Clauses.Text(Word).Equals(other.Clauses.Text(other.Word), StringComparison.OrdinalIgnoreCase);
}

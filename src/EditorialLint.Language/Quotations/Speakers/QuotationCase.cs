namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>A quotation with the words that may name its speaker.</summary>
/// <param name="View">The quotation.</param>
/// <param name="Candidates">The words; the last one stands for nobody.</param>
internal sealed record QuotationCase(QuotationView View, List<SpeakerCandidate> Candidates)
{
    /// <summary>How many features depend on the quotation before.</summary>
    internal const int CarriedCount = 8;

    internal Quotation Quotation => View.Quotation;

    /// <summary>How near the quotation before stands: 0 there is none or it stands farther off, 1 in the sentence, 2 in the paragraph, 3 in the paragraph before.</summary>
    internal int Nearness(Quotation? previous)
    {
        if (previous is null)
            return 0;
        if (previous.Block != Quotation.Block)
            return Quotation.Block.Index - previous.Block.Index == 1 ? 3 : 0;
        var document = Quotation.Block.Document;
        return document.FindSentence(Math.Max(previous.OpenToken, previous.EndToken - 1)) == document.FindSentence(Quotation.OpenToken) ? 1 : 2;
    }

    /// <summary>The candidates, and the speaker of the quotation before if it is none of them.</summary>
    internal IEnumerable<SpeakerCandidate> With(SpeakerCandidate? previous, int nearness)
    {
        foreach (SpeakerCandidate candidate in Candidates)
            yield return candidate;
        if (previous?.Clauses is not null && nearness > 0 && !Candidates.Exists(previous.IsSame))
            yield return previous with { Place = SpeakerPlace.Carried, Features = SpeakerFeatures.ReadFarther(View, nearness), Fields = [] };
    }
}

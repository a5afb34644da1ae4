using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Models;
using EditorialLint.Language.Names;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Quotations.Speakers;

namespace EditorialLint.Language.Quotations;

/// <summary>
/// Finds the speaker of each quotation, in text order: a learned choice among the nouns and pronouns around it, by the verbs
/// that lead from them to the quotation and by the speaker of the quotation before.
/// </summary>
internal sealed class SpeakerFinder(Document document)
{
    /// <summary>By how much nobody must be likelier than any word before a quotation is left without a speaker: more than it costs to name a wrong one.</summary>
    private const float NobodyMargin = 1.75f;

    private readonly CandidateReader _reader = new(document);

    /// <summary>Finds the speakers of a run of quotations, each with what the one before tells of it.</summary>
    /// <param name="run">The quotations, in text order.</param>
    /// <param name="found">Takes the attributions by the token of the opening mark.</param>
    internal void Read(ReadOnlySpan<Quotation> run, Dictionary<int, Attribution> found)
    {
        var signatures = new SignatureReader(document, _reader.Names);
        var opinions = new OpinionReader(document, _reader.Names);
        var nested = new NestedSpeakerReader(document, document.Get(QuotationSet.Layer), _reader.Names);
        (Quotation Quotation, SpeakerCandidate? Speaker)? previous = null;
        foreach (Quotation quotation in run)
        {
            if ((signatures.Find(quotation) ?? opinions.Find(quotation) ?? nested.Find(quotation)) is { } signed)
            {
                found[quotation.OpenToken] = signed;
                continue;
            }

            bool runsOn = quotation.IsContinuation && previous is { Quotation.Continues: true };
            SpeakerCandidate? chosen = runsOn ? previous!.Value.Speaker : Choose(EnglishModels.Speakers, _reader.Read(quotation), previous?.Quotation, previous?.Speaker);
            if (chosen is not null)
                found[quotation.OpenToken] = Describe(chosen, quotation, runsOn, _reader.Names);
            if (IsSpeech(quotation))
                previous = (quotation, chosen);
        }
    }

    /// <summary>Whether the speaker of a quotation may depend on the one before it.</summary>
    internal static bool IsChained(Quotation before, Quotation quotation) =>
        quotation.IsContinuation || quotation.Block.Index - before.Block.Index <= 1;

    /// <summary>Whether the next quotation may go on with the speaker of this one.</summary>
    internal static bool IsSpeech(Quotation quotation) =>
        quotation.Depth == 0 && (quotation.Continues || quotation.Kind is QuotationKind.Direct or QuotationKind.Partial);

    /// <summary>The candidate with the highest score, or null for nobody.</summary>
    internal static SpeakerCandidate? Choose(SpeakerModel model, QuotationCase one, Quotation? before, SpeakerCandidate? previous)
    {
        Span<uint> carried = stackalloc uint[QuotationCase.CarriedCount];
        int nearness = one.Nearness(before);
        SpeakerCandidate? best = null;
        float bestScore = float.NegativeInfinity;
        foreach (SpeakerCandidate candidate in one.With(previous, nearness))
        {
            SpeakerFeatures.ReadCarried(candidate, previous, nearness, one.View, carried);
            float score = model.Score(candidate) + model.Score(carried) - (candidate.Clauses is null ? NobodyMargin : 0);
            if (score > bestScore)
                (best, bestScore) = (candidate, score);
        }

        return best?.Clauses is null ? null : best;
    }

    private static Attribution Describe(SpeakerCandidate speaker, Quotation quotation, bool runsOn, NameSet names)
    {
        SentenceClauses clauses = speaker.Clauses!;
        bool isHere = clauses.Sentence.Block == quotation.Block;
        AttributionBasis basis = runsOn ? AttributionBasis.RunningQuotation
            : speaker.Place <= SpeakerPlace.Behind ? AttributionBasis.SameSentence
            : !isHere ? AttributionBasis.NeighbouringParagraph
            : clauses.HasQuoted ? AttributionBasis.SameParagraph
            : AttributionBasis.NeighbouringSentence;
        TextSpan? cue = speaker.Cue < 0 ? null : clauses.Tree.Words.GetSpan(speaker.Cue);
        return new Attribution(SpanOf(clauses, speaker.Word, names), cue, basis);
    }

    /// <summary>The whole name, or the noun with the words of its phrase that stand before it.</summary>
    internal static TextSpan SpanOf(SentenceClauses clauses, int word, NameSet names)
    {
        if (names.FindAt(clauses.Tree.Words[word].Token) is { } mention)
            return mention.Span;
        int first = word, last = word;
        while (first > 0 && clauses.IsOutside(first - 1) && IsPart(clauses, first - 1, word))
            first--;
        while (first < word && clauses.Tree[first].Relation == Relation.Punct)
            first++;
        while (last + 1 < clauses.Count && clauses.IsOutside(last + 1) && clauses.Tree[last + 1] is { Relation: Relation.Flat or Relation.Compound } arc && arc.Head == word)
            last++;
        return TextSpan.FromBounds(clauses.Tree.Words.GetSpan(first).Start, clauses.Tree.Words.GetSpan(last).End);
    }

    private static bool IsPart(SentenceClauses clauses, int word, int head)
    {
        for (int steps = 0; steps < 4 && word >= 0; steps++)
        {
            Dependency arc = clauses.Tree[word];
            if (arc.Relation is not (Relation.Det or Relation.Amod or Relation.Compound or Relation.Nummod or Relation.Nmod or Relation.Case or Relation.Flat or Relation.Advmod or Relation.Punct))
                return false;
            // A preposition leads to the phrase and is no part of it: "according to her".
            if (arc.Head == head)
                return arc.Relation != Relation.Case;
            word = arc.Head;
        }

        return false;
    }
}

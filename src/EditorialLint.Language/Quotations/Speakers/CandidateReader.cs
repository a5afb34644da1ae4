using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Names;

namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>Collects the words around a quotation that may name its speaker, with what speaks for each.</summary>
internal sealed class CandidateReader(Document document)
{
    /// <summary>How many sentences are read in the quotation's paragraph before it, behind it, and in the paragraph before.</summary>
    private const int ReachBefore = 6, ReachBehind = 3, ReachParagraph = 3;

    /// <summary>More tokens than any edited sentence has: a pasted stream, in which nobody is looked for.</summary>
    private const int MaximumSentence = 1000;

    private readonly QuotationSet _quotations = document.Get(QuotationSet.Layer);
    private readonly NameSet _names = document.Get(NameSet.Layer);
    private readonly Dictionary<int, SentenceClauses> _clauses = [];

    internal NameSet Names => _names;

    internal QuotationCase Read(Quotation quotation)
    {
        var found = new List<SpeakerCandidate>();
        var sentences = quotation.Block.Sentences;
        int lastToken = quotation.CloseToken >= 0 ? quotation.CloseToken : Math.Max(quotation.OpenToken, quotation.EndToken - 1);
        Sentence? opening = document.FindSentence(quotation.OpenToken), closing = document.FindSentence(lastToken);
        if (opening is null || closing is null)
            return Close(found, new QuotationView(quotation, false, false), 0);
        int first = IndexOf(sentences, opening), last = IndexOf(sentences, closing);
        var view = new QuotationView(quotation, HasWriter(opening, quotation) || HasWriter(closing, quotation), HasReport(opening, quotation) || HasReport(closing, quotation));
        Add(found, view, opening, SpeakerPlace.Before, 0);
        Add(found, view, closing, SpeakerPlace.Behind, 0);
        for (int i = 1; i <= ReachBefore && first - i >= 0; i++)
            Add(found, view, sentences[first - i], SpeakerPlace.SentenceBefore, i);
        for (int i = 1; i <= ReachBehind && last + i < sentences.Length; i++)
            Add(found, view, sentences[last + i], SpeakerPlace.SentenceBehind, i);
        if (Neighbour(quotation.Block, -1) is { } before)
        {
            for (int i = 1; i <= ReachParagraph && before.Sentences.Length - i >= 0; i++)
                Add(found, view, before.Sentences[^i], SpeakerPlace.ParagraphBefore, i + Math.Min(first, 1));
        }

        if (Neighbour(quotation.Block, 1) is { Sentences.Length: > 0 } behind)
            Add(found, view, behind.Sentences[0], SpeakerPlace.ParagraphBehind, 1 + Math.Min(sentences.Length - 1 - last, 1));
        return Close(found, view, Surroundings(found));
    }

    /// <summary>Where around the quotation somebody reports or is quoted: a bit for each place and either.</summary>
    private static uint Surroundings(List<SpeakerCandidate> found)
    {
        uint bits = 0;
        SentenceClauses? last = null;
        foreach (SpeakerCandidate candidate in found)
        {
            if (candidate.Clauses == last || candidate.Place <= SpeakerPlace.Behind)
                continue;
            last = candidate.Clauses!;
            int place = candidate.Place switch { SpeakerPlace.ParagraphBefore => 1, SpeakerPlace.ParagraphBehind => 2, _ => 0 };
            bits |= (last.HasReport ? 1u << place : 0) | (last.HasQuoted ? 8u << place : 0);
        }

        return bits;
    }

    private static QuotationCase Close(List<SpeakerCandidate> found, QuotationView view, uint surroundings)
    {
        found.Add(new SpeakerCandidate(null, -1, -1, SpeakerPlace.Carried, SpeakerFeatures.ReadNobody(view, found.Count, surroundings), []));
        return new QuotationCase(view, found);
    }

    private SentenceClauses Clauses(Sentence sentence)
    {
        if (!_clauses.TryGetValue(sentence.FirstToken, out SentenceClauses? clauses))
            _clauses.Add(sentence.FirstToken, clauses = SentenceClauses.Read(sentence, _quotations, _names));
        return clauses;
    }

    private static int IndexOf(ImmutableArray<Sentence> sentences, Sentence sentence) =>
        OrderedSearch.FirstFrom(sentences.AsSpan(), sentence.FirstToken, static one => one.FirstToken);

    private bool HasWriter(Sentence sentence, Quotation quotation)
    {
        if (sentence.EndToken - sentence.FirstToken > MaximumSentence)
            return false;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i].IsWordLike && (i < quotation.OpenToken || i >= quotation.EndToken) && !_quotations.IsBetweenMarks(document.Tokens[i].Start))
                return true;
        }

        return false;
    }

    private bool HasReport(Sentence sentence, Quotation quotation)
    {
        if (!HasWriter(sentence, quotation))
            return false;
        return Clauses(sentence).HasReport;
    }

    private void Add(List<SpeakerCandidate> found, QuotationView view, Sentence sentence, SpeakerPlace place, int distance)
    {
        if (!HasWriter(sentence, view.Quotation))
            return;
        SentenceClauses clauses = Clauses(sentence);
        var range = new QuotedRange(clauses, view.Quotation, place);
        int from = place == SpeakerPlace.Behind ? range.End : 0;
        int to = place == SpeakerPlace.Before ? range.Start : clauses.Count;
        int ordinal = 0;
        for (int word = from; word < to; word++)
        {
            if (!clauses.IsOutside(word))
                continue;
            NameMention? mention = _names.FindAt(clauses.Tree.Words[word].Token);
            if (NounClasses.Find(clauses, word, mention) is not { } noun || clauses.Phrase(word) != word)
                continue;
            int cue = range.BestCue(word, from, to);
            if (place > SpeakerPlace.Behind && noun is NounClass.Noun or NounClass.PluralNoun or NounClass.Time && !(cue >= 0 && Reports(clauses.Cue(cue))))
                continue;
            (uint[] features, uint[] fields) = SpeakerFeatures.Read(view, range, word, cue, noun, place, distance, ordinal);
            found.Add(new SpeakerCandidate(clauses, word, cue, place, features, fields));
            ordinal++;
        }
    }

    private static bool Reports(CueClass cue) => cue is CueClass.Say or CueClass.Tell or CueClass.According;

    private static bool IsAside(Block block) => block.Kind is BlockKind.AltText or BlockKind.Caption or BlockKind.TableCell;

    /// <summary>The block before or behind, pictures and tables left aside.</summary>
    private Block? Neighbour(Block block, int step)
    {
        if (IsAside(block))
            return null;
        int index = block.Index + step;
        while (index >= 0 && index < document.Blocks.Length && IsAside(document.Blocks[index]))
            index += step;
        // A block quotation speaks with another voice than the paragraphs around it.
        return index >= 0 && index < document.Blocks.Length && document.Blocks[index].IsQuoted == block.IsQuoted ? document.Blocks[index] : null;
    }
}

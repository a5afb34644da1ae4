using System.Globalization;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Names;
using EditorialLint.Language.Quotations;
using EditorialLint.Language.Quotations.Speakers;

namespace EditorialLint.Training.Speakers;

/// <summary>Counts how often a model chooses the annotated speaker and cue, in all and by the traits of the quotation.</summary>
internal sealed class SpeakerScore
{
    private const int Context = 260;

    private readonly SortedDictionary<string, (int Right, int Asked)> _byTrait = new(StringComparer.Ordinal);
    private readonly List<string> _errors = [];
    private int _cues, _rightCues;

    /// <summary>The quotations that were not given their speaker, for reading.</summary>
    internal IReadOnlyList<string> Errors => _errors;

    /// <summary>Lets a model choose the speakers of an article.</summary>
    internal void Add(SpeakerModel model, List<SpeakerSample> article)
    {
        (Quotation Quotation, SpeakerCandidate? Speaker)? previous = null;
        foreach (SpeakerSample sample in article)
        {
            Quotation quotation = sample.Case.Quotation;
            SpeakerCandidate? chosen = sample.RunsOn ? previous?.Speaker : SpeakerFinder.Choose(model, sample.Case, previous?.Quotation, previous?.Speaker);
            if (sample is { IsAnnotated: true, Head: { } head })
                Count(sample, chosen, head);
            if (SpeakerFinder.IsSpeech(quotation))
                previous = (quotation, chosen);
        }
    }

    /// <summary>Writes the shares.</summary>
    internal void Write(string title, TextWriter output)
    {
        string shares = string.Join(", ", _byTrait.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {100.0 * pair.Value.Right / pair.Value.Asked:F2} ({pair.Value.Asked})")));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {shares}, cue {100.0 * _rightCues / Math.Max(1, _cues):F2} ({_cues})"));
    }

    private void Count(SpeakerSample sample, SpeakerCandidate? chosen, TextSpan head)
    {
        Document document = sample.Case.Quotation.Block.Document;
        TextSpan? span = chosen is null ? null : SpeakerFinder.SpanOf(chosen.Clauses!, chosen.Word, document.Get(NameSet.Layer));
        bool isRight = span?.Contains(head) == true;
        foreach (string trait in (ReadOnlySpan<string>)["all", .. sample.Annotation!.Traits])
        {
            (int right, int asked) = _byTrait.GetValueOrDefault(trait);
            _byTrait[trait] = (right + (isRight ? 1 : 0), asked + 1);
        }

        TextSpan? cue = chosen is null || chosen.Cue < 0 ? null : chosen.Clauses!.Tree.Words.GetSpan(chosen.Cue);
        bool isCueRight = true;
        if (cue is { } found && sample.Annotation.Cue is { } gold)
        {
            _cues++;
            isCueRight = found.Overlaps(gold);
            _rightCues += isCueRight ? 1 : 0;
        }

        if (!isRight || !isCueRight)
            _errors.Add(Describe(sample, document.Text.Content, isRight ? "cue" : sample.Gold < 0 ? "no candidate" : "wrong", span, cue, head));
    }

    private static string Describe(SpeakerSample sample, string text, string what, TextSpan? span, TextSpan? cue, TextSpan head)
    {
        AnnotatedQuotation gold = sample.Annotation!;
        int from = Math.Max(0, Math.Min(gold.Start, head.Start) - Context), to = Math.Min(text.Length, Math.Max(sample.Case.Quotation.Content.End, head.End) + Context);
        return $"{what}\t{string.Join('/', gold.Traits)}\tgold {Quote(text, head)} by {Quote(text, gold.Cue)}\tgot {Quote(text, span)} by {Quote(text, cue)}\t{text[from..gold.Start]}⟦{text[gold.Start..to]}".ReplaceLineEndings(" ¶ ");
    }

    private static string Quote(string text, TextSpan? span) => span is { } one ? $"‹{text.AsSpan(one.Start, one.Length)}›@{one.Start}" : "nobody";
}

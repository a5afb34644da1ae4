using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Formats.PlainText;
using EditorialLint.Language.Quotations;
using EditorialLint.Language.Quotations.Speakers;
using EditorialLint.Training.Learning;

namespace EditorialLint.Training.Speakers;

/// <summary>Learns the choice of a quotation's speaker: a log-linear model, by stochastic gradients with a step of its own per weight.</summary>
internal sealed class SpeakerTrainer
{
    private const int Bits = 17;
    private const float Rate = 0.02f, Decay = 1e-2f;

    /// <summary>How many models, learned in different orders of the articles, are averaged.</summary>
    private const int Runs = 5;

    private readonly float[] _weights = new float[1 << Bits];
    private readonly float[] _squares = new float[1 << Bits];
    private readonly double[] _sums = new double[1 << Bits];
    private readonly int[] _updated = new int[1 << Bits];
    private int _step;

    internal static List<SpeakerSample> Read(AnnotatedArticle article)
    {
        Document document = ReadDocument(new SourceText(article.Name, article.Text));
        var reader = new CandidateReader(document);
        var samples = new List<SpeakerSample>();
        Dictionary<int, AnnotatedQuotation> gold = article.Quotations.ToDictionary(static one => one.Start);
        bool runs = false;
        foreach (Quotation quotation in document.Get(QuotationSet.Layer).All)
        {
            QuotationCase one = reader.Read(quotation);
            gold.TryGetValue(quotation.Content.Start, out AnnotatedQuotation? annotated);
            int index = annotated is null ? -1
                : annotated.SpeakerHead is not { } head ? one.Candidates.Count - 1
                : one.Candidates.FindIndex(candidate => candidate.Clauses is not null && SpeakerFinder.SpanOf(candidate.Clauses, candidate.Word, reader.Names).Contains(head));
            samples.Add(new SpeakerSample(one, annotated, index, quotation.IsContinuation && runs));
            if (SpeakerFinder.IsSpeech(quotation))
                runs = quotation.Continues;
        }

        return samples;
    }

    private static Document ReadDocument(SourceText text) => Document.Create(text, new PlainTextFormat().Read(text));

    /// <summary>Learns from articles and returns the model's bytes.</summary>
    internal static byte[] Train(List<List<SpeakerSample>> articles, int epochs, ulong seed)
    {
        double[] total = new double[1 << Bits];
        for (int run = 0; run < Runs; run++)
        {
            var one = new SpeakerTrainer();
            one.Learn(articles, epochs, seed + (ulong)run);
            for (int i = 0; i < total.Length; i++)
                total[i] += one._sums[i] / Math.Max(1, one._step) / Runs;
        }

        byte[] model = new byte[SpeakerModel.HeaderLength + (2 << Bits)];
        BitConverter.TryWriteBytes(model, Bits);
        for (int i = 0; i < total.Length; i++)
        {
            short stored = (short)Math.Clamp(Math.Round(total[i] * SpeakerModel.Scale), short.MinValue, short.MaxValue);
            BitConverter.TryWriteBytes(model.AsSpan(SpeakerModel.HeaderLength + (2 * i)), stored);
        }

        return model;
    }

    private void Learn(List<List<SpeakerSample>> articles, int epochs, ulong seed)
    {
        var random = new SeededRandom(seed);
        List<SpeakerSample>[] order = [.. articles];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order.AsSpan());
            foreach (List<SpeakerSample> article in order)
                Walk(article, trust: epoch == 0 ? 1 : 0.5, random);
        }

        for (int i = 0; i < _weights.Length; i++)
            _sums[i] += _weights[i] * (double)(_step - _updated[i]);
    }

    /// <summary>Goes through an article's quotations in text order.</summary>
    private void Walk(List<SpeakerSample> article, double trust, SeededRandom random)
    {
        (Quotation Quotation, SpeakerCandidate? Speaker)? previous = null;
        foreach (SpeakerSample sample in article)
        {
            SpeakerCandidate? chosen;
            if (sample.RunsOn)
            {
                chosen = previous?.Speaker;
            }
            else
            {
                SpeakerCandidate? guess = Step(sample, previous?.Quotation, previous?.Speaker);
                SpeakerCandidate? gold = sample.Gold >= 0 ? sample.Case.Candidates[sample.Gold] : null;
                chosen = gold is not null && random.NextFraction() < trust ? (gold.Clauses is null ? null : gold) : guess;
            }

            Quotation quotation = sample.Case.Quotation;
            if (SpeakerFinder.IsSpeech(quotation))
                previous = (quotation, chosen);
        }
    }

    private SpeakerCandidate? Step(SpeakerSample sample, Quotation? before, SpeakerCandidate? previous)
    {
        int nearness = sample.Case.Nearness(before);
        SpeakerCandidate[] candidates = [.. sample.Case.With(previous, nearness)];
        int gold = sample.Gold;
        if (gold < 0 && sample is { IsAnnotated: true, Head: { } head } && candidates[^1] is { Clauses: not null, Place: SpeakerPlace.Carried } carriedOn
            && carriedOn.Clauses.Tree.Words.GetSpan(carriedOn.Word).Overlaps(head))
            gold = candidates.Length - 1;
        var features = new uint[candidates.Length][];
        double[] scores = new double[candidates.Length];
        int best = 0;
        for (int i = 0; i < candidates.Length; i++)
        {
            uint[] carried = new uint[QuotationCase.CarriedCount];
            SpeakerFeatures.ReadCarried(candidates[i], previous, nearness, sample.Case.View, carried);
            features[i] = [.. candidates[i].Features, .. PairsOf(candidates[i].Fields), .. carried];
            foreach (uint feature in features[i])
                scores[i] += _weights[feature & ((1 << Bits) - 1)];
            if (scores[i] > scores[best])
                best = i;
        }

        if (gold >= 0)
            Update(features, scores, best, gold);
        return candidates[best].Clauses is null ? null : candidates[best];
    }

    private static IEnumerable<uint> PairsOf(uint[] fields)
    {
        for (int i = 1; i < fields.Length; i++)
        {
            for (int j = 0; j < i; j++)
                yield return FeatureHash.OfPair(fields[i], fields[j]);
        }
    }

    private void Update(uint[][] features, double[] scores, int best, int gold)
    {
        double sum = 0;
        double top = scores[best];
        foreach (double score in scores)
            sum += Math.Exp(score - top);
        _step++;
        for (int i = 0; i < features.Length; i++)
        {
            float gradient = (float)((i == gold ? 1 : 0) - (Math.Exp(scores[i] - top) / sum));
            if (Math.Abs(gradient) < 1e-4f)
                continue;
            foreach (uint feature in features[i])
                Move((int)(feature & ((1 << Bits) - 1)), gradient);
        }
    }

    private void Move(int index, float gradient)
    {
        _sums[index] += _weights[index] * (double)(_step - _updated[index]);
        _updated[index] = _step;
        float slope = gradient - (Decay * _weights[index]);
        _squares[index] += slope * slope;
        _weights[index] += Rate * slope / MathF.Sqrt(_squares[index] + 1e-6f);
    }
}

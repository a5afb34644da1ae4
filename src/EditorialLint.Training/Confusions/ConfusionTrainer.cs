using EditorialLint.Language.Confusions;
using EditorialLint.Training.Learning;

namespace EditorialLint.Training.Confusions;

/// <summary>Learns the weights of all pairs: a logistic regression each, by stochastic gradients with a step of its own per weight.</summary>
/// <param name="given">Weights by key that are known before any sample.</param>
/// <param name="start">How much the odds by class and those weights count at first.</param>
internal sealed class ConfusionTrainer(IReadOnlyDictionary<uint, (int Pair, float Weight)> given, PairScale start)
{
    private const int Bits = 24;
    private const int Epochs = 4;
    private const float Rate = 0.08f, Decay = 2e-3f;

    /// <summary>A context seen once teaches nothing that another text would confirm.</summary>
    private const int Minimum = 2;

    /// <summary>No feature alone says more.</summary>
    private const float Greatest = 6;

    private readonly float[] _weights = new float[1 << Bits];
    private readonly float[] _given = new float[1 << Bits];
    private readonly HashSet<uint> _scaled = [];
    private readonly float[] _squares = new float[1 << Bits];
    private readonly byte[] _seen = new byte[1 << Bits];

    /// <summary>How much the odds by class count for each pair.</summary>
    internal float[] ClassTrust { get; } = [.. ConfusionSets.Pairs.Select(_ => start.Classes)];

    internal void Train(IReadOnlyList<ConfusionSample> samples, ulong seed)
    {
        Scale(samples);
        foreach (ConfusionSample sample in samples)
        {
            foreach (ConfusionUse use in sample.Uses)
                Count(sample, use);
        }

        var random = new SeededRandom(seed);
        int[] order = [.. Enumerable.Range(0, samples.Count)];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order.AsSpan());
            foreach (int index in order)
            {
                for (int use = 0; use < samples[index].Uses.Length; use++)
                    Learn(samples[index], use);
            }
        }
    }

    /// <summary>The logarithm of the odds of a pair's left word in a context.</summary>
    internal float Score(ConfusionSample sample, int at)
    {
        float sum = ClassTrust[sample.Uses[at].Pair.Index] * sample.Priors[at];
        foreach (uint feature in sample.Features)
        {
            int index = Index(ConfusionModel.Key(feature, sample.Uses[at].Pair.Index));
            sum += _weights[index] + _given[index];
        }

        return sum;
    }

    /// <summary>The weights that matter, by key, as the product holds them; from here on no others count.</summary>
    /// <param name="samples">What was learned from.</param>
    /// <param name="most">As many as there is room for: those that were given, and the greatest of the others.</param>
    internal (Dictionary<uint, int> Steps, float Unit) Keep(IReadOnlyList<ConfusionSample> samples, int most)
    {
        var weights = new Dictionary<uint, float>();
        foreach (ConfusionSample sample in samples)
        {
            foreach (ConfusionUse use in sample.Uses)
            {
                foreach (uint feature in sample.Features)
                {
                    uint key = ConfusionModel.Key(feature, use.Pair.Index);
                    float weight = _weights[Index(key)];
                    if (Math.Abs(weight) > 0.05f && !_scaled.Contains(key))
                        weights.TryAdd(key, weight);
                }
            }
        }

        weights = weights.OrderByDescending(static pair => Math.Abs(pair.Value)).ThenBy(static pair => pair.Key).Take(most - _scaled.Count).ToDictionary();
        foreach (uint key in _scaled)
            weights[key] = Math.Clamp(_given[Index(key)] + _weights[Index(key)], -Greatest, Greatest);
        float unit = weights.Values.Max(Math.Abs) / (ConfusionModel.Zero - 1);
        var steps = weights.ToDictionary(static pair => pair.Key, pair => (int)MathF.Round(pair.Value / unit));
        Array.Clear(_weights);
        foreach ((uint key, int step) in steps)
            _weights[Index(key)] = step * unit;
        Array.Clear(_given);
        return (steps, unit);
    }

    /// <summary>Scales what was given, and the odds by class, by what the samples of each pair say.</summary>
    private void Scale(IReadOnlyList<ConfusionSample> samples)
    {
        var cases = new List<(float Classes, float Words, bool IsLeft)>[ConfusionSets.Pairs.Length];
        for (int pair = 0; pair < cases.Length; pair++)
            cases[pair] = [];
        foreach ((uint key, (_, float weight)) in given)
            _given[Index(key)] = weight;
        foreach (ConfusionSample sample in samples)
        {
            for (int at = 0; at < sample.Uses.Length; at++)
            {
                ConfusionUse use = sample.Uses[at];
                float words = 0;
                foreach (uint feature in sample.Features)
                    words += _given[Index(ConfusionModel.Key(feature, use.Pair.Index))];
                cases[use.Pair.Index].Add((sample.Priors[at], words, use.IsLeft));
            }
        }

        PairScale[] scales = [.. cases.Select(pair => PairScale.Fit(start, pair))];
        Array.Clear(_given);
        foreach ((uint key, (int pair, float weight)) in given)
        {
            _given[Index(key)] = weight * scales[pair].Words;
            _scaled.Add(key);
        }

        for (int pair = 0; pair < scales.Length; pair++)
        {
            ClassTrust[pair] = scales[pair].Classes;
            uint key = ConfusionModel.Key(ConfusionContext.Always, pair);
            _given[Index(key)] = scales[pair].Bias;
            _scaled.Add(key);
        }
    }

    private void Count(ConfusionSample sample, ConfusionUse use)
    {
        foreach (uint feature in sample.Features)
        {
            ref byte seen = ref _seen[Index(ConfusionModel.Key(feature, use.Pair.Index))];
            if (seen < byte.MaxValue)
                seen++;
        }
    }

    private void Learn(ConfusionSample sample, int at)
    {
        ConfusionUse use = sample.Uses[at];
        Span<int> indexes = stackalloc int[ConfusionContext.Maximum];
        int count = 0;
        float sum = ClassTrust[sample.Uses[at].Pair.Index] * sample.Priors[at];
        foreach (uint feature in sample.Features)
        {
            int index = Index(ConfusionModel.Key(feature, use.Pair.Index));
            sum += _given[index];
            if (_seen[index] < Minimum)
                continue;
            indexes[count++] = index;
            sum += _weights[index];
        }

        float gradient = (use.IsLeft ? 1 : 0) - (1 / (1 + MathF.Exp(-sum)));
        if (MathF.Abs(gradient) < 1e-5f)
            return;
        foreach (int index in indexes[..count])
        {
            float slope = gradient - (Decay * _weights[index]);
            _squares[index] += slope * slope;
            _weights[index] += Rate * slope / MathF.Sqrt(_squares[index] + 1e-4f);
        }
    }

    private static int Index(uint key) => (int)(key >> (32 - Bits));
}

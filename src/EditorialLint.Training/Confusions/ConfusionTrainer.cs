using EditorialLint.Language.Confusions;
using EditorialLint.Training.Learning;

namespace EditorialLint.Training.Confusions;

/// <summary>Learns the weights of all pairs: a logistic regression each, by stochastic gradients with a step of its own per weight.</summary>
internal sealed class ConfusionTrainer
{
    private const int Bits = 24;
    private const int Epochs = 4;
    private const float Rate = 0.08f, Decay = 2e-3f;

    /// <summary>A context seen once teaches nothing that another text would confirm.</summary>
    private const int Minimum = 2;

    private readonly float[] _weights = new float[1 << Bits];
    private readonly float[] _squares = new float[1 << Bits];
    private readonly byte[] _seen = new byte[1 << Bits];

    internal void Train(IReadOnlyList<ConfusionSample> samples, ulong seed)
    {
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
        float sum = sample.Priors[at];
        foreach (uint feature in sample.Features)
            sum += _weights[Index(ConfusionModel.Key(feature, sample.Uses[at].Pair.Index))];
        return sum;
    }

    /// <summary>The weights that matter, by key.</summary>
    /// <param name="samples">What was learned from.</param>
    /// <param name="most">As many as there is room for: the greatest.</param>
    internal Dictionary<uint, float> Collect(IReadOnlyList<ConfusionSample> samples, int most)
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
                    if (Math.Abs(weight) > 0.05f)
                        weights.TryAdd(key, weight);
                }
            }
        }

        return weights.OrderByDescending(static pair => Math.Abs(pair.Value)).ThenBy(static pair => pair.Key).Take(most).ToDictionary();
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
        float sum = sample.Priors[at];
        foreach (uint feature in sample.Features)
        {
            int index = Index(ConfusionModel.Key(feature, use.Pair.Index));
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

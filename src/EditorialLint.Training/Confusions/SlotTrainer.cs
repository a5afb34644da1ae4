using System.Runtime.Intrinsics;
using EditorialLint.Language.Confusions;
using EditorialLint.Language.Models;
using EditorialLint.Training.Learning;

namespace EditorialLint.Training.Confusions;

/// <summary>Learns which class of word a place asks for: a log-linear model, by stochastic gradients with a step of its own per weight.</summary>
internal sealed class SlotTrainer
{
    internal const int Bits = 20;

    private const int Epochs = 3;
    private const float Rate = 0.05f, Decay = 1e-5f;

    private readonly float[] _weights = new float[(1 << Bits) + ModelData.Padding];
    private readonly float[] _squares = new float[(1 << Bits) + ModelData.Padding];

    /// <summary>Learns from samples that belong to no <paramref name="left"/> part.</summary>
    internal void Train(IReadOnlyList<SlotSample> samples, int left, ulong seed)
    {
        var random = new SeededRandom(seed);
        int[] order = [.. Enumerable.Range(0, samples.Count).Where(i => samples[i].Part != left)];
        Span<float> chances = stackalloc float[SlotClass.Count];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order.AsSpan());
            foreach (int index in order)
                Learn(samples[index], chances);
        }
    }

    /// <summary>How likely each class is in a context.</summary>
    internal void Read(ReadOnlySpan<uint> features, Span<float> chances)
    {
        chances.Clear();
        foreach (uint feature in features)
        {
            int row = (int)WeightRows.Row(feature, 32 - Bits);
            for (int at = 0; at < SlotClass.Count; at += 8)
                (Vector256.Create<float>(chances[at..]) + Vector256.LoadUnsafe(ref _weights[row + at])).CopyTo(chances[at..]);
        }

        SlotModel.Normalize(chances);
    }

    /// <summary>The weights in 8 bits, and what a step of them is worth.</summary>
    internal (sbyte[] Bytes, float Unit) Squeeze() => Quantization.ToBytes(_weights);

    private void Learn(SlotSample sample, Span<float> chances)
    {
        Read(sample.Features, chances);
        for (int i = 0; i < chances.Length; i++)
            chances[i] = (i == sample.Class ? 1 : 0) - chances[i];
        if (chances[sample.Class] < 0.01f)
            return;
        foreach (uint feature in sample.Features)
        {
            int row = (int)WeightRows.Row(feature, 32 - Bits);
            for (int at = 0; at < SlotClass.Count; at += 8)
            {
                ref float weights = ref _weights[row + at];
                ref float squares = ref _squares[row + at];
                Vector256<float> old = Vector256.LoadUnsafe(ref weights);
                Vector256<float> slope = Vector256.Create<float>(chances[at..]) - (old * Decay);
                Vector256<float> square = Vector256.LoadUnsafe(ref squares) + (slope * slope);
                square.StoreUnsafe(ref squares);
                (old + (slope * Rate / Vector256.Sqrt(square + Vector256.Create(1e-2f)))).StoreUnsafe(ref weights);
            }
        }
    }
}

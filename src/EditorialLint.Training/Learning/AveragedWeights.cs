using System.Runtime.Intrinsics;
using EditorialLint.Language.Models;

namespace EditorialLint.Training.Learning;

/// <summary>The weights of a perceptron while it learns, with the sums from which their average follows.</summary>
/// <param name="bits">Two to this power is the number of weights.</param>
/// <param name="minimum">Features that were counted less often get no weights.</param>
/// <param name="counted">Where features were counted before; null to count anew.</param>
internal sealed class AveragedWeights(int bits, int minimum = 0, AveragedWeights? counted = null)
{
    private const int Padding = 128;

    private readonly short[] _weights = new short[(1 << bits) + Padding];
    private readonly double[] _late = new double[(1 << bits) + Padding];
    private int _steps = 1;

    private readonly int _shift = 32 - bits;

    // How often each feature was seen, up to 255, in a table so large that few share a place.
    private readonly byte[] _seen = counted?._seen ?? new byte[32 << bits];

    /// <summary>Counts features, so that those too rare to teach anything stay out of the table, where they would only blur others.</summary>
    internal void Count(ReadOnlySpan<uint> features)
    {
        foreach (uint feature in features)
        {
            ref byte seen = ref _seen[(feature * 0x85EBCA6Bu) >> (27 - bits)];
            if (seen < byte.MaxValue)
                seen++;
        }
    }

    /// <summary>Counts one decision.</summary>
    internal void Step() => _steps++;

    /// <summary>Scores classes, a multiple of 16 of them.</summary>
    internal void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        for (int at = 0; at < scores.Length; at += 16)
        {
            Vector256<short> sum = default;
            ref short weights = ref _weights[at];
            foreach (uint feature in features)
                sum += Vector256.LoadUnsafe(ref weights, WeightRows.Row(feature, _shift));
            sum.CopyTo(scores[at..]);
        }
    }

    /// <summary>Moves the weights of a class for all features.</summary>
    internal void Add(ReadOnlySpan<uint> features, int label, short change)
    {
        foreach (uint feature in features)
        {
            if (_seen[(feature * 0x85EBCA6Bu) >> (27 - bits)] < minimum)
                continue;
            int at = (int)WeightRows.Row(feature, _shift) + label;
            _weights[at] += change;
            _late[at] += (double)change * _steps;
        }
    }

    /// <summary>Starts from weights that were learned before.</summary>
    internal void SetAll(ReadOnlySpan<float> weights, float scale)
    {
        for (int i = 0; i < weights.Length; i++)
            _weights[i] = (short)MathF.Round(weights[i] * scale);
    }

    /// <summary>Adds the average of all steps so far to a sum over several runs.</summary>
    internal void AddAverage(float[] sum)
    {
        for (int i = 0; i < sum.Length; i++)
            sum[i] += (float)(_weights[i] - (_late[i] / _steps));
    }
}

using System.Runtime.CompilerServices;
using EditorialLint.Language.Models;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Confusions;

/// <summary>Weights that tell for each pair of confusable words which one a context asks for, and how sure that must be.</summary>
/// <remarks>
/// A logistic regression for each pair; the sum of its weights is the logarithm of the odds of the left word. The file: version, list
/// of sets, bits, the worth of a step of a weight, two limits a pair, then a table of weights of 8 bits by hashed feature.
/// </remarks>
internal sealed unsafe class ConfusionModel
{
    internal const int Version = 1;
    internal const int HeaderLength = 16;

    /// <summary>A weight of 0 in the table, whose entries are positive.</summary>
    internal const int Zero = 128;

    private readonly ClassTable _weights;
    private readonly float _unit;

    // Keeps the bytes alive that the limits lie in.
    private readonly ModelData _data;
    private readonly byte* _limits;

    internal ConfusionModel(ModelData data)
    {
        if (data.ReadInt32(0) != Version || data.ReadInt32(4) != ConfusionSets.Fingerprint)
            throw new InvalidDataException("The model of confused words was learned for another list of words. Train it again.");
        _data = data;
        int bits = data.ReadInt32(8);
        _unit = BitConverter.Int32BitsToSingle(data.ReadInt32(12));
        int length = ConfusionSets.Pairs.Length * 2 * sizeof(float);
        _limits = data.Section(HeaderLength, length);
        _weights = new ClassTable(data, HeaderLength + length, bits);
    }

    /// <summary>The key of a feature's weight for a pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Key(uint feature, int pair)
    {
        uint hash = (feature + ((uint)pair * 0x9E3779B1u)) * 0x85EBCA6Bu;
        hash ^= hash >> 15;
        return hash * 0x2C1B3C6Du;
    }

    /// <summary>The logarithm of the odds of a pair's left word.</summary>
    internal float Score(int pair, ReadOnlySpan<uint> features)
    {
        int sum = 0;
        foreach (uint feature in features)
        {
            int entry = (int)_weights[Key(feature, pair)];
            sum += entry == 0 ? 0 : entry - Zero;
        }

        return sum * _unit;
    }

    /// <summary>How far the odds of the other word must lie above even before the written one is doubted.</summary>
    internal float Limit(ConfusionUse use)
    {
        GC.KeepAlive(_data);
        return Unsafe.ReadUnaligned<float>(_limits + (((2 * use.Pair.Index) + (use.IsLeft ? 0 : 1)) * sizeof(float)));
    }
}

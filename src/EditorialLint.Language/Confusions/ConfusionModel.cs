using System.Runtime.CompilerServices;
using EditorialLint.Language.Models;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Confusions;

/// <summary>Weights that tell for each pair of confusable words which one a context asks for, and how sure that must be.</summary>
/// <remarks>
/// The classes of words that the context allows, and each word's share in them, give odds; a logistic regression for each pair adds
/// what the neighbouring words say. The file: version, list of sets, bits and the worth of a step of a weight of either table; for
/// each pair two limits, two profiles and how much the classes count; then the pairs' weights by hashed feature and those of the classes.
/// </remarks>
internal sealed unsafe class ConfusionModel
{
    internal const int Version = 2;
    internal const int HeaderLength = 24;

    /// <summary>A weight of 0 in the table, whose entries are positive.</summary>
    internal const int Zero = 128;

    private readonly ClassTable _weights;
    private readonly float _unit;

    // Keeps the bytes alive that the limits lie in.
    private readonly ModelData _data;
    private readonly byte* _limits;
    private readonly byte* _profiles;
    private readonly byte* _trust;

    internal ConfusionModel(ModelData data)
    {
        if (data.ReadInt32(0) != Version || data.ReadInt32(4) != ConfusionSets.Fingerprint)
            throw new InvalidDataException("The model of confused words was learned for another list of words. Train it again.");
        _data = data;
        int bits = data.ReadInt32(8);
        _unit = BitConverter.Int32BitsToSingle(data.ReadInt32(12));
        int pairs = ConfusionSets.Pairs.Length, length = pairs * 2 * sizeof(float);
        _limits = data.Section(HeaderLength, length);
        int offset = HeaderLength + length;
        _profiles = data.Section(offset, pairs * 2 * sizeof(ClassProfile));
        offset += pairs * 2 * sizeof(ClassProfile);
        _trust = data.Section(offset, pairs * sizeof(float));
        offset += pairs * sizeof(float);
        _weights = new ClassTable(data, offset, bits);
        offset += sizeof(uint) << bits;
        Slots = new SlotModel(data, offset, data.ReadInt32(16), BitConverter.Int32BitsToSingle(data.ReadInt32(20)));
    }

    /// <summary>The key of a feature's weight for a pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Key(uint feature, int pair)
    {
        uint hash = (feature + ((uint)pair * 0x9E3779B1u)) * 0x85EBCA6Bu;
        hash ^= hash >> 15;
        return hash * 0x2C1B3C6Du;
    }

    /// <summary>What class of word a place asks for.</summary>
    internal SlotModel Slots { get; }

    /// <summary>What the words around say: the first part of the logarithm of the odds of a pair's left word.</summary>
    /// <param name="pair">Index of the pair.</param>
    /// <param name="features">The context.</param>
    internal float ScoreWords(int pair, ReadOnlySpan<uint> features)
    {
        int sum = 0;
        foreach (uint feature in features)
        {
            int entry = (int)_weights[Key(feature, pair)];
            sum += entry == 0 ? 0 : entry - Zero;
        }

        return sum * _unit;
    }

    /// <summary>What the classes say that the place asks for: the other part.</summary>
    /// <param name="pair">Index of the pair.</param>
    /// <param name="chances">The classes.</param>
    internal float ScoreClasses(int pair, ReadOnlySpan<float> chances) =>
        Unsafe.ReadUnaligned<float>(_trust + (pair * sizeof(float))) * (Profile(2 * pair).Score(chances) - Profile((2 * pair) + 1).Score(chances));

    /// <summary>The most that classes can say for the other word of a pair.</summary>
    internal float MostByClasses(ConfusionUse use)
    {
        int left = 2 * use.Pair.Index;
        return Unsafe.ReadUnaligned<float>(_trust + (use.Pair.Index * sizeof(float)))
            * (Profile(use.IsLeft ? left + 1 : left).Greatest - Profile(use.IsLeft ? left : left + 1).Least);
    }

    /// <summary>How far the odds of the other word must lie above even before the written one is doubted.</summary>
    internal float Limit(ConfusionUse use)
    {
        GC.KeepAlive(_data);
        return Unsafe.ReadUnaligned<float>(_limits + (((2 * use.Pair.Index) + (use.IsLeft ? 0 : 1)) * sizeof(float)));
    }

    private ClassProfile Profile(int side) => Unsafe.ReadUnaligned<ClassProfile>(_profiles + (side * sizeof(ClassProfile)));
}

using EditorialLint.Language.Models;

namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>Weights of the features, learned from articles with annotated quotations: a log-linear choice among the candidates.</summary>
/// <remarks>The file: a number of bits, then 2^bits weights of 16 bits, each 1/256. They hold no word of the articles.</remarks>
internal sealed unsafe class SpeakerModel
{
    /// <summary>Weights are stored in these fractions.</summary>
    internal const float Scale = 256;

    internal const int HeaderLength = 4;

    private readonly byte* _weights;
    private readonly uint _mask;

    internal SpeakerModel(ModelData data)
    {
        int bits = data.ReadInt32(0);
        _mask = (1u << bits) - 1;
        _weights = data.Section(HeaderLength, 2 << bits);
    }

    internal float Score(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        foreach (uint feature in features)
            sum += System.Runtime.CompilerServices.Unsafe.ReadUnaligned<short>(_weights + (2 * (feature & _mask)));
        return sum / Scale;
    }

    /// <summary>The score of a candidate but for what depends on other quotations.</summary>
    internal float Score(SpeakerCandidate candidate)
    {
        int sum = 0;
        uint[] fields = candidate.Fields;
        for (int i = 1; i < fields.Length; i++)
        {
            for (int j = 0; j < i; j++)
                sum += System.Runtime.CompilerServices.Unsafe.ReadUnaligned<short>(_weights + (2 * (FeatureHash.OfPair(fields[i], fields[j]) & _mask)));
        }

        return Score(candidate.Features) + (sum / Scale);
    }
}

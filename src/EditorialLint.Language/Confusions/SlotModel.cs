using EditorialLint.Language.Models;

namespace EditorialLint.Language.Confusions;

/// <summary>Weights that tell which class of word a place asks for, the word itself unseen.</summary>
/// <remarks>A log-linear model, learned from every word of the texts, so that it knows the grammar around words that are themselves rare.</remarks>
internal sealed unsafe class SlotModel
{
    // Keeps the bytes alive that the address points to.
    private readonly ModelData _data;
    private readonly sbyte* _weights;
    private readonly float _unit;
    private readonly int _shift;

    internal SlotModel(ModelData data, int offset, int bits, float unit)
    {
        _data = data;
        _unit = unit;
        _shift = 32 - bits;
        _weights = (sbyte*)data.Section(offset, (1 << bits) + ModelData.Padding);
    }

    /// <summary>How likely each class is.</summary>
    /// <param name="features">The context: the first <see cref="ConfusionContext.SlotCount"/> features.</param>
    /// <param name="chances">Receives chances that add up to 1.</param>
    internal void Read(ReadOnlySpan<uint> features, Span<float> chances)
    {
        Span<short> scores = stackalloc short[SlotClass.Count];
        scores.Clear();
        WeightRows.Add48(_weights, _shift, features[..ConfusionContext.SlotCount], scores);
        GC.KeepAlive(_data);
        for (int i = 0; i < scores.Length; i++)
            chances[i] = scores[i] * _unit;
        Normalize(chances);
    }

    /// <summary>Makes chances of logarithms.</summary>
    internal static void Normalize(Span<float> scores)
    {
        float top = float.NegativeInfinity, sum = 0;
        foreach (float score in scores)
            top = Math.Max(top, score);
        foreach (ref float score in scores)
            sum += score = MathF.Exp(score - top);
        foreach (ref float score in scores)
            score /= sum;
    }
}

using System.Runtime.CompilerServices;

namespace EditorialLint.Language.Parsing;

/// <summary>Turns what the parser saw of an arc into how often such arcs are right: a logistic regression, fitted on text that the parser had not seen.</summary>
internal readonly unsafe struct ArcConfidence
{
    /// <summary>A weight for each relation, for each relation's margin, and for the gap.</summary>
    internal const int WeightCount = (2 * RelationCount) + 2;

    private const int RelationCount = 36;

    private readonly byte* _weights;
    private readonly float _unit;

    /// <param name="weights">The address of the weights.</param>
    /// <param name="unit">What one step of a score is worth in the units of training.</param>
    internal ArcConfidence(byte* weights, float unit)
    {
        _weights = weights;
        _unit = unit;
    }

    /// <summary>From 0 to 1.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="margin">By how much the transition beat the best of another kind.</param>
    /// <param name="gap">By how much the tree beat the best one with another head for the word.</param>
    internal float Of(Relation relation, int margin, int gap)
    {
        (float marginFeature, float gapFeature) = Features(margin, gap, _unit);
        int label = (int)relation;
        float sum = Weight(label) + (Weight(RelationCount + label) * marginFeature) + (Weight(2 * RelationCount) * marginFeature) + (Weight((2 * RelationCount) + 1) * gapFeature);
        return 1 / (1 + MathF.Exp(-sum));
    }

    internal static (float Margin, float Gap) Features(int margin, int gap, float unit) =>
        (MathF.Log2(1 + (Math.Max(margin, 0) * unit)), MathF.Log2(1 + (Math.Max(gap, 0) * unit)));

    private float Weight(int index) => Unsafe.ReadUnaligned<float>(_weights + (index * sizeof(float)));
}

using System.Runtime.CompilerServices;

namespace EditorialLint.Language.Parsing;

/// <summary>Turns what the parser saw of an arc into how often such arcs are right: a logistic regression, fitted on text that the parser had not seen.</summary>
internal readonly unsafe struct ArcConfidence
{
    /// <summary>As many features as an arc has.</summary>
    internal const int FeatureCount = 7;

    /// <summary>A weight for each feature of arcs of every relation, and for the relation's own margin, gap and distance.</summary>
    internal const int WeightCount = FeatureCount + (PerRelation * RelationCount);

    /// <summary>More than any margin that was measured gives.</summary>
    private const float Unrivalled = 12;

    private const int PerRelation = 4;
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
    /// <param name="node">A word that has its head.</param>
    /// <param name="word">Its index.</param>
    internal float Of(in ParserNode node, int word)
    {
        Span<float> features = stackalloc float[FeatureCount];
        WriteFeatures(node, word, _unit, features);
        float sum = 0;
        for (int i = 0; i < FeatureCount; i++)
            sum += features[i] * Weight(i);
        for (int i = 0; i < PerRelation; i++)
            sum += features[i] * Weight(IndexOf(node.Relation, i));
        return 1 / (1 + MathF.Exp(-sum));
    }

    /// <summary>Where the weight of one of a relation's own features lies.</summary>
    /// <returns>-1 for a feature that has one weight for all.</returns>
    internal static int IndexOf(Relation relation, int feature) => feature < PerRelation ? FeatureCount + (PerRelation * (int)relation) + feature : -1;

    /// <summary>What there is to go by: that it is an arc, its margin, gap and distance, and what else speaks for doubt.</summary>
    internal static void WriteFeatures(in ParserNode node, int word, float unit, Span<float> features)
    {
        int distance = Math.Abs(node.Head - word);
        features[0] = 1;
        features[1] = Log(node.Margin, unit);
        features[2] = Log(node.Gap, unit);
        features[3] = MathF.Log2(distance);
        features[4] = Log(node.Hesitation, unit);
        features[5] = distance == 1 ? 1 : 0;
        features[6] = features[1] * features[2];
    }

    // Without a rival there is no margin to measure, whatever a step is worth.
    private static float Log(int margin, float unit) => margin >= Transitions.SureMargin ? Unrivalled : MathF.Log2(1 + (Math.Max(margin, 0) * unit));

    private float Weight(int index) => Unsafe.ReadUnaligned<float>(_weights + (index * sizeof(float)));
}

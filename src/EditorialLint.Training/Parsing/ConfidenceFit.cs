using EditorialLint.Language.Models;
using EditorialLint.Language.Parsing;

namespace EditorialLint.Training.Parsing;

/// <summary>Fits <see cref="ArcConfidence"/>: how often arcs with such a relation, margin and gap are right.</summary>
internal static class ConfidenceFit
{
    private const int Epochs = 300;
    private const double Rate = 0.5, Decay = 1e-4;

    private readonly record struct Arc(int Relation, float Margin, float Gap, bool Right);

    /// <param name="model">A parser that has not seen the samples.</param>
    /// <param name="unit">What a step of its scores is worth.</param>
    /// <param name="unseen">The samples.</param>
    internal static float[] Fit(byte[] model, float unit, IReadOnlyList<ParserSample> unseen)
    {
        List<Arc> arcs = Collect(model, unit, unseen);
        int relations = RelationNames.Count;
        double[] weights = new double[ArcConfidence.WeightCount], gradient = new double[weights.Length], squares = new double[weights.Length];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            Array.Clear(gradient);
            foreach (Arc arc in arcs)
            {
                double sum = weights[arc.Relation] + ((weights[relations + arc.Relation] + weights[2 * relations]) * arc.Margin) + (weights[(2 * relations) + 1] * arc.Gap);
                double error = (arc.Right ? 1 : 0) - (1 / (1 + Math.Exp(-sum)));
                gradient[arc.Relation] += error;
                gradient[relations + arc.Relation] += error * arc.Margin;
                gradient[2 * relations] += error * arc.Margin;
                gradient[(2 * relations) + 1] += error * arc.Gap;
            }

            for (int i = 0; i < weights.Length; i++)
            {
                double slope = (gradient[i] / arcs.Count) - (Decay * weights[i]);
                squares[i] += slope * slope;
                weights[i] += Rate * slope / Math.Sqrt(squares[i] + 1e-12);
            }
        }

        return [.. weights.Select(static weight => (float)weight)];
    }

    private static List<Arc> Collect(byte[] model, float unit, IReadOnlyList<ParserSample> unseen)
    {
        var parser = new Parser(ModelData.FromBytes(model));
        var beam = new ParserBeam();
        var arcs = new List<Arc>();
        foreach (ParserSample sample in unseen)
        {
            parser.Parse(beam, sample.Traits, sample.Tags, new Dependency[sample.Tags.Length]);
            for (int i = 0; i < sample.Tags.Length; i++)
            {
                ParserNode node = beam[0].Nodes[i];
                if (node.Head < 0)
                    continue;
                (float margin, float gap) = ArcConfidence.Features(node.Margin, node.Gap, unit);
                arcs.Add(new Arc((int)node.Relation, margin, gap, node.Head == sample.Heads[i]));
            }
        }

        return arcs;
    }
}

using EditorialLint.Language.Models;
using EditorialLint.Language.Parsing;
using EditorialLint.Training.Learning;

namespace EditorialLint.Training.Parsing;

/// <summary>Fits <see cref="ArcConfidence"/>: how often arcs that look so are right.</summary>
internal static class ConfidenceFit
{
    /// <param name="model">A parser that has not seen the samples.</param>
    /// <param name="unit">What a step of its scores is worth.</param>
    /// <param name="unseen">The samples.</param>
    internal static float[] Fit(byte[] model, float unit, IReadOnlyList<ParserSample> unseen)
    {
        var parser = new Parser(ModelData.FromBytes(model));
        var beam = new ParserBeam();
        var cases = new List<LogisticRegression.Case>();
        float[] features = new float[ArcConfidence.FeatureCount];
        foreach (ParserSample sample in unseen)
        {
            parser.Parse(beam, sample.Traits, sample.Tags, new Dependency[sample.Tags.Length]);
            for (int i = 0; i < sample.Tags.Length; i++)
            {
                ParserNode node = beam[0].Nodes[i];
                if (node.Head < 0)
                    continue;
                ArcConfidence.WriteFeatures(node, i, unit, features);
                cases.Add(CreateCase(node.Relation, features, node.Head == sample.Heads[i]));
            }
        }

        return [.. new LogisticRegression(ArcConfidence.WeightCount).Fit(cases).Select(static weight => (float)weight)];
    }

    private static LogisticRegression.Case CreateCase(Relation relation, float[] features, bool right)
    {
        var indexes = new List<int>();
        var values = new List<double>();
        for (int i = 0; i < features.Length; i++)
        {
            indexes.Add(i);
            values.Add(features[i]);
            if (ArcConfidence.IndexOf(relation, i) is >= 0 and int own)
            {
                indexes.Add(own);
                values.Add(features[i]);
            }
        }

        return new LogisticRegression.Case([.. indexes], [.. values], right);
    }
}

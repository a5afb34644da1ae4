using EditorialLint.Language.Models;
using EditorialLint.Language.Parsing;
using EditorialLint.Training.Learning;

namespace EditorialLint.Training.Parsing;

/// <summary>Learns the parser: greedily first, then with a beam, then how far to trust it.</summary>
/// <param name="samples">What to learn from.</param>
/// <param name="sizes">How much and how long to learn.</param>
internal sealed class ParserTrainer(IReadOnlyList<ParserSample> samples, ParserSizes sizes)
{
    /// <summary>Features seen less often in the first epoch teach nothing.</summary>
    private const int MinimumCount = 3;

    /// <summary>So many steps of 16-bit weights make one of the greedy ones, whose average has fractions.</summary>
    private const short Scale = 8;

    private const int Folds = 10;

    /// <summary>As many neighbours as stay together in a fold.</summary>
    private const int Run = 20;

    /// <summary>Learns and lays the model out.</summary>
    internal byte[] Train(ulong seed)
    {
        // Trust is learned where it matters: on sentences that the parser has not seen.
        ParserSample[] seen = [.. samples.Where(static (_, i) => i / Run % Folds != 0)], unseen = [.. samples.Where(static (_, i) => i / Run % Folds == 0)];
        var trial = new ParserTrainer(seen, sizes with { Shuffles = 1 });
        float[] confidence = ConfidenceFit.Fit(trial.Learn(seed, new float[ArcConfidence.WeightCount], out float unit), unit, unseen);
        return Learn(seed, confidence, out _);
    }

    internal byte[] Learn(ulong seed, float[] confidence, out float unit)
    {
        float[] transitions = new float[1 << sizes.TransitionBits], labels = new float[1 << sizes.LabelBits];
        AveragedWeights? counted = null;
        for (int shuffle = 0; shuffle < sizes.Shuffles; shuffle++)
        {
            var greedy = new GreedyTrainer(
                new AveragedWeights(sizes.TransitionBits, MinimumCount), new AveragedWeights(sizes.LabelBits, MinimumCount), new SeededRandom(seed + (ulong)shuffle));
            greedy.Learn(samples, sizes.GreedyEpochs);
            greedy.Transitions.AddAverage(transitions);
            greedy.Labels.AddAverage(labels);
            counted = greedy.Transitions;
        }

        sbyte[] labelBytes = Quantization.ToBytes(labels).Bytes;
        float[] sum = new float[transitions.Length];
        for (int shuffle = 0; shuffle < sizes.Shuffles; shuffle++)
        {
            var weights = new AveragedWeights(sizes.TransitionBits, MinimumCount, counted);
            weights.SetAll(transitions, Scale / (float)sizes.Shuffles);
            var labeller = new Parser(ModelData.FromBytes(Write(new sbyte[transitions.Length], 1, labelBytes, confidence)));
            new BeamTrainer(labeller, weights, Scale).Learn(samples, sizes.BeamEpochs, new SeededRandom(~seed + (ulong)shuffle));
            weights.AddAverage(sum);
        }

        (sbyte[] bytes, float step) = Quantization.ToBytes(sum);
        unit = step / sizes.Shuffles;
        return Write(bytes, unit, labelBytes, confidence);
    }

    private byte[] Write(sbyte[] transitions, float unit, sbyte[] labels, float[] confidence)
    {
        var output = new MemoryStream();
        Parser.Write(output, sizes.TransitionBits, transitions, unit, sizes.LabelBits, labels, confidence);
        return output.ToArray();
    }
}

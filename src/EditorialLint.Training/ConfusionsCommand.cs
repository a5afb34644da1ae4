using System.Globalization;
using System.Runtime.InteropServices;
using EditorialLint.Language.Confusions;
using EditorialLint.Language.Models;
using EditorialLint.Language.Tagging;
using EditorialLint.Training.Confusions;

namespace EditorialLint.Training;

/// <summary>
/// <c>confusions</c>: learns to tell confusable words by their context. News articles with planted defects and one fifth of the rest are
/// left out, as the measure of the finished model.
/// </summary>
internal static class ConfusionsCommand
{
    private const ulong Seed = 7;
    private const int Bits = 18;

    internal static void Run(string news, string mutations, string treebanks, string speeches, string models, TextWriter output)
    {
        var corpus = new ConfusionCorpus();
        HashSet<string> planted = SpeakersCommand.ReadPlanted(mutations);
        corpus.AddNews(news, name => !planted.Contains(name) && !SpeakersCommand.IsHeldOut(name));
        corpus.AddTreebank(Path.Combine(treebanks, "ewt-train.conllu.gz"));
        corpus.AddTreebank(Path.Combine(treebanks, "gum-train.conllu.gz"));
        corpus.AddSpeeches(speeches);
        List<ConfusionSample> samples = corpus.Samples;
        Write(output, $"{samples.Count} words, {ConfusionSets.Pairs.Length} pairs");
        var limits = new ConfusionLimits();
        var doubts = new List<(float Score, ConfusionSample Sample, ConfusionUse Use)>();
        for (int part = 0; part < ConfusionCorpus.Parts; part++)
        {
            var trainer = new ConfusionTrainer();
            trainer.Train([.. samples.Where(sample => sample.Part != part)], Seed);
            foreach (ConfusionSample sample in samples.Where(sample => sample.Part == part))
            {
                foreach (ConfusionUse use in sample.Uses)
                {
                    float score = trainer.Score(sample, use.Pair.Index);
                    limits.Add(sample, use, score);
                    if (sample.Source == ConfusionSource.News && (use.IsLeft || !use.Pair.IsOneWay) && (use.IsLeft ? -score : score) > 3)
                        doubts.Add((use.IsLeft ? -score : score, sample, use));
                }
            }
        }

        float[] limit = limits.Set();
        Report(limits, limit, output);
        foreach ((float score, ConfusionSample sample, ConfusionUse use) in doubts.OrderByDescending(static doubt => doubt.Score))
            Write(output, $"doubt {score:F1} {use.Pair.Other(!use.IsLeft)}>{use.Pair.Other(use.IsLeft)}: {sample.Text}");
        var final = new ConfusionTrainer();
        final.Train(samples, Seed);
        Save(final.Collect(samples, (int)(0.8 * (1 << Bits))), limit, Path.Combine(models, "english.confusions"));
    }

    private static void Report(ConfusionLimits limits, float[] limit, TextWriter output)
    {
        int all = 0, found = 0;
        foreach (ConfusionPair pair in ConfusionSets.Pairs)
        {
            foreach (bool left in (bool[])[true, false])
            {
                var use = new ConfusionUse(pair, left);
                float at = limit[ConfusionLimits.Side(use)];
                int places = limits.CountClean(new ConfusionUse(pair, !left)), right = limits.CountFound(use, at);
                if (!left && pair.IsOneWay)
                    continue;
                all += places;
                found += right;
                Write(output, $"{pair.Other(!left)}>{pair.Other(left)}: limit {at:F1}, {right} of {places} found, {limits.CountClean(use)} clean");
            }
        }

        Write(output, $"{100.0 * found / all:F1} % of {all} places");
    }

    private static void Save(Dictionary<uint, float> weights, float[] limits, string path)
    {
        float unit = weights.Values.Max(Math.Abs) / (ConfusionModel.Zero - 1);
        Dictionary<uint, ushort> entries = weights.ToDictionary(static pair => pair.Key, pair => (ushort)(ConfusionModel.Zero + (int)MathF.Round(pair.Value / unit)));
        using FileStream file = File.Create(path);
        file.Write(MemoryMarshal.AsBytes<int>([ConfusionModel.Version, ConfusionSets.Fingerprint, Bits, BitConverter.SingleToInt32Bits(unit)]));
        file.Write(MemoryMarshal.AsBytes<float>(limits));
        file.Write(MemoryMarshal.AsBytes<uint>(ClassTable.Build(entries, Bits)));
        file.Write(new byte[ModelData.Padding]);
    }

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

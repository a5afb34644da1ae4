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
        corpus.AddTreebank(Path.Combine(treebanks, "ewt-train.conllu.gz"), ConfusionSource.Unedited);
        corpus.AddTreebank(Path.Combine(treebanks, "gum-train.conllu.gz"), ConfusionSource.Edited);
        corpus.AddSpeeches(speeches);
        List<ConfusionSample> samples = corpus.Samples;
        Write(output, $"{samples.Count} words, {ConfusionSets.Pairs.Length} pairs");
        ClassProfile[] profiles = [.. ConfusionSets.Pairs.SelectMany(pair => new[] { corpus.Profiles.Read(pair.Left), corpus.Profiles.Read(pair.Right) })];
        for (int part = 0; part < ConfusionCorpus.Parts; part++)
            SetPriors(corpus, part, profiles, output);
        var limits = new ConfusionLimits();
        var doubts = new List<(float Score, ConfusionSample Sample, ConfusionUse Use)>();
        for (int part = 0; part < ConfusionCorpus.Parts; part++)
        {
            var trainer = new ConfusionTrainer();
            trainer.Train([.. samples.Where(sample => sample.Part != part)], Seed);
            foreach (ConfusionSample sample in samples.Where(sample => sample.Part == part))
            {
                for (int at = 0; at < sample.Uses.Length; at++)
                {
                    ConfusionUse use = sample.Uses[at];
                    float score = trainer.Score(sample, at);
                    limits.Add(sample, use, score);
                    if (sample.Source != ConfusionSource.Unedited && (use.IsLeft || !use.Pair.IsOneWay) && (use.IsLeft ? -score : score) > 3)
                        doubts.Add((use.IsLeft ? -score : score, sample, use));
                }
            }
        }

        float[] limit = limits.Set();
        Report(limits, limit, output);
        foreach ((float score, ConfusionSample sample, ConfusionUse use) in doubts.OrderByDescending(static doubt => doubt.Score))
            Write(output, $"doubt {sample.Source} {score:F1} {use.Pair.Other(!use.IsLeft)}>{use.Pair.Other(use.IsLeft)}: {sample.Text}");
        var final = new ConfusionTrainer();
        final.Train(samples, Seed);
        var slots = new SlotTrainer();
        slots.Train(corpus.Slots, -1, Seed);
        Dictionary<uint, float> kept = final.Collect(samples, (int)(0.8 * (1 << Bits)));
        Write(output, $"{kept.Count} weights, % the least {kept.Values.Min(Math.Abs)}");
        Save(slots, profiles, kept, limit, Path.Combine(models, "english.confusions"));
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

    /// <summary>Sets what the class of a place says of each pair, by a model that had not seen the place.</summary>
    private static void SetPriors(ConfusionCorpus corpus, int part, ClassProfile[] profiles, TextWriter output)
    {
        var trainer = new SlotTrainer();
        trainer.Train(corpus.Slots, part, Seed);
        Span<float> chances = stackalloc float[SlotClass.Count];
        int right = 0, all = 0;
        double surprise = 0;
        foreach (SlotSample slot in corpus.Slots)
        {
            if (slot.Part != part)
                continue;
            trainer.Read(slot.Features, chances);
            all++;
            right += chances.ToArray().Max() <= chances[slot.Class] ? 1 : 0;
            surprise -= Math.Log(chances[slot.Class] + 1e-9);
        }

        Write(output, $"part {part}: {100.0 * right / all:F2} % of {all} classes right, surprise {surprise / all:F3}");
        foreach (ConfusionSample sample in corpus.Samples)
        {
            if (sample.Part != part)
                continue;
            trainer.Read(sample.Features.AsSpan(0, ConfusionContext.SlotCount), chances);
            for (int i = 0; i < sample.Uses.Length; i++)
            {
                int pair = 2 * sample.Uses[i].Pair.Index;
                sample.Priors[i] = profiles[pair].Score(chances) - profiles[pair + 1].Score(chances);
            }
        }
    }

    private static void Save(SlotTrainer slots, ClassProfile[] profiles, Dictionary<uint, float> weights, float[] limits, string path)
    {
        float unit = weights.Values.Max(Math.Abs) / (ConfusionModel.Zero - 1);
        Dictionary<uint, ushort> entries = weights.ToDictionary(static pair => pair.Key, pair => (ushort)(ConfusionModel.Zero + (int)MathF.Round(pair.Value / unit)));
        (sbyte[] slotWeights, float slotUnit) = slots.Squeeze();
        using FileStream file = File.Create(path);
        file.Write(MemoryMarshal.AsBytes<int>([ConfusionModel.Version, ConfusionSets.Fingerprint, Bits, BitConverter.SingleToInt32Bits(unit), SlotTrainer.Bits, BitConverter.SingleToInt32Bits(slotUnit)]));
        file.Write(MemoryMarshal.AsBytes<float>(limits));
        file.Write(MemoryMarshal.AsBytes<ClassProfile>(profiles));
        file.Write(MemoryMarshal.AsBytes<uint>(ClassTable.Build(entries, Bits)));
        file.Write(MemoryMarshal.AsBytes<sbyte>(slotWeights));
        file.Write(new byte[ModelData.Padding]);
    }

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

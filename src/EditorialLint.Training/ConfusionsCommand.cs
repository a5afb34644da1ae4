using System.Globalization;
using System.IO.Compression;
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
    private const int Bits = 19;

    /// <summary>Weights that the table holds, and how many of them a language model gives.</summary>
    private const int Kept = (int)(0.72 * (1 << Bits)), Given = 230_000;

    private static readonly PairScale Start = new(Classes: 0.8f, Words: 0.45f, Bias: 0);

    internal static void Run(string news, string mutations, string treebanks, string speeches, string examples, string trigrams, string lexicon, string models, TextWriter output)
    {
        var corpus = new ConfusionCorpus();
        HashSet<string> planted = SpeakersCommand.ReadPlanted(mutations);
        corpus.AddNews(news, name => !planted.Contains(name) && !SpeakersCommand.IsHeldOut(name));
        corpus.AddTreebank(Path.Combine(treebanks, "ewt-train.conllu.gz"), ConfusionSource.Unedited);
        corpus.AddTreebank(Path.Combine(treebanks, "gum-train.conllu.gz"), ConfusionSource.Edited);
        corpus.AddSpeeches(speeches);
        corpus.AddExamples(examples);
        List<ConfusionSample> samples = corpus.Samples;
        Write(output, $"{samples.Count} words, {ConfusionSets.Pairs.Length} pairs");
        TrigramModel model = TrigramModel.Read(trigrams);
        Dictionary<string, int[]> classes = ReadClasses(lexicon);
        ClassProfile[] profiles = [.. ConfusionSets.Pairs.SelectMany(pair => new[] { Profile(pair.Left), Profile(pair.Right) })];
        for (int part = 0; part < ConfusionCorpus.Parts; part++)
            SetPriors(corpus, part, profiles, output);
        var slots = new SlotTrainer();
        slots.Train(corpus.Slots, -1, Seed);
        Dictionary<uint, (int Pair, float Weight)> given = new TrigramWeights(model).Read(Given);
        var limits = new ConfusionLimits();
        double surprise = 0;
        int places = 0;
        var doubts = new List<(float Score, ConfusionSample Sample, ConfusionUse Use)>();
        for (int part = 0; part < ConfusionCorpus.Parts; part++)
        {
            var trainer = new ConfusionTrainer(given, Start);
            List<ConfusionSample> seen = [.. samples.Where(sample => sample.Part != part)];
            trainer.Train(seen, Seed);
            trainer.Keep(seen, Kept);
            foreach (ConfusionSample sample in samples.Where(sample => sample.Part == part))
            {
                for (int at = 0; at < sample.Uses.Length; at++)
                {
                    ConfusionUse use = sample.Uses[at];
                    float score = trainer.Score(sample, at);
                    limits.Add(sample, use, score);
                    surprise += Math.Log(1 + Math.Exp(use.IsLeft ? -score : score));
                    places++;
                    if (sample.Source != ConfusionSource.Unedited && (use.IsLeft || !use.Pair.IsOneWay) && (use.IsLeft ? -score : score) > 3)
                        doubts.Add((use.IsLeft ? -score : score, sample, use));
                }
            }
        }

        float[] limit = limits.Set();
        Report(limits, limit, output);
        foreach ((float score, ConfusionSample sample, ConfusionUse use) in doubts.OrderByDescending(static doubt => doubt.Score))
            Write(output, $"doubt {sample.Source} {score:F1} {use.Pair.Other(!use.IsLeft)}>{use.Pair.Other(use.IsLeft)}: {sample.Text}");
        var final = new ConfusionTrainer(given, Start);
        final.Train(samples, Seed);
        (Dictionary<uint, int> steps, float unit) = final.Keep(samples, Kept);
        Write(output, $"{given.Count} weights given, {steps.Count} kept, surprise {surprise / places:F4}");
        byte[] bytes = Write(slots, profiles, steps, unit, final.ClassTrust, limit);
        File.WriteAllBytes(Path.Combine(models, "english.confusions"), bytes);
        new ConfusionMeasure(news, name => planted.Contains(name) || SpeakersCommand.IsHeldOut(name)).Run(new ConfusionModel(ModelData.FromBytes(bytes)), output);

        ClassProfile Profile(string word)
        {
            int index = model.Find(word);
            return corpus.Profiles.Read(word, index < 0 ? 0 : MathF.Exp(model.One(index)), classes.GetValueOrDefault(word) ?? []);
        }
    }

    /// <summary>The classes that a lexicon gives words, the likeliest first.</summary>
    private static Dictionary<string, int[]> ReadClasses(string lexicon)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(lexicon), CompressionMode.Decompress));
        var classes = new Dictionary<string, int[]>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            string[] parts = line.Split('\t');
            classes[parts[0]] = [.. parts[1].Split(' ').Select(static name => PennTagNames.TryParse(name, out PennTag tag) && tag <= PennTag.WRB ? (int)tag : SlotClass.None).Where(static slot => slot != SlotClass.None)];
        }

        return classes;
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

    private static byte[] Write(SlotTrainer slots, ClassProfile[] profiles, Dictionary<uint, int> steps, float unit, float[] classTrust, float[] limits)
    {
        Dictionary<uint, ushort> entries = steps.Where(static pair => pair.Value != 0).ToDictionary(static pair => pair.Key, static pair => (ushort)(ConfusionModel.Zero + pair.Value));
        (sbyte[] slotWeights, float slotUnit) = slots.Squeeze();
        using var file = new MemoryStream();
        file.Write(MemoryMarshal.AsBytes<int>([ConfusionModel.Version, ConfusionSets.Fingerprint, Bits, BitConverter.SingleToInt32Bits(unit), SlotTrainer.Bits, BitConverter.SingleToInt32Bits(slotUnit)]));
        file.Write(MemoryMarshal.AsBytes<float>(limits));
        file.Write(MemoryMarshal.AsBytes<ClassProfile>(profiles));
        file.Write(MemoryMarshal.AsBytes<float>(classTrust));
        file.Write(MemoryMarshal.AsBytes<uint>(ClassTable.Build(entries, Bits)));
        file.Write(MemoryMarshal.AsBytes<sbyte>(slotWeights));
        file.Write(new byte[ModelData.Padding]);
        return file.ToArray();
    }

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

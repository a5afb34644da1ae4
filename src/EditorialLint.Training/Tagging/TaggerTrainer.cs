using EditorialLint.Language.Models;
using EditorialLint.Language.Tagging;
using EditorialLint.Training.Learning;
using EditorialLint.Training.Treebanks;

namespace EditorialLint.Training.Tagging;

/// <summary>Learns the tagger: an averaged perceptron, averaged again over several orders of the sentences.</summary>
internal sealed class TaggerTrainer
{
    private const int WordBits = 14;
    private const int LexiconBits = 17;

    private readonly List<Sample> _samples = [];
    private readonly TagClasses _classes;
    private readonly uint[] _words, _lexicon;
    private readonly TagLexicon _known;

    /// <summary>A sentence with the features that do not depend on its tags.</summary>
    private sealed record Sample(WordTraits[] Traits, byte[] Tags, uint[] Features, int Stride);

    internal TaggerTrainer(IReadOnlyList<TreebankSentence> sentences, TagClasses classes, Dictionary<uint, ushort> lexicon, ulong seed)
    {
        _classes = classes;
        _words = ClassTable.Build(LexiconBuilder.FromTreebanks(sentences, classes), WordBits);
        _lexicon = ClassTable.Build(lexicon, LexiconBits);
        _known = new Tagger(ModelData.FromBytes(Write(new sbyte[1 << 8], 8))).Lexicon;
        var random = new SeededRandom(seed);
        foreach (TreebankSentence sentence in sentences)
        {
            AddSample(sentence, null);
            // Copies in the case of headlines: capitals must not make names of them.
            double copy = random.NextFraction();
            if (copy < 0.1)
                AddSample(sentence, CasedCopies.Upper(sentence));
            else if (copy < 0.2)
                AddSample(sentence, CasedCopies.Title(sentence));
        }
    }

    /// <summary>Learns and lays the model out.</summary>
    internal byte[] Train(int bits, int epochs, int shuffles, ulong seed)
    {
        float[] sum = new float[1 << bits];
        for (int shuffle = 0; shuffle < shuffles; shuffle++)
            TrainOnce(bits, epochs, new SeededRandom(seed + (ulong)shuffle)).AddAverage(sum);
        return Write(Quantization.ToBytes(sum).Bytes, bits);
    }

    private byte[] Write(sbyte[] weights, int bits)
    {
        var output = new MemoryStream();
        Tagger.Write(output, _classes.ToBytes(), WordBits, _words, LexiconBits, _lexicon, bits, weights);
        return output.ToArray();
    }

    private void AddSample(TreebankSentence sentence, string? forms)
    {
        WordTraits[] traits = _known.ReadTraits(sentence, forms);
        byte[] tags = new byte[sentence.Count];
        uint[] features = [];
        int stride = 0;
        Span<uint> one = stackalloc uint[TagFeatures.Maximum];
        for (int i = 0; i < tags.Length; i++)
        {
            tags[i] = _classes.IndexOf(sentence.Penn[i], sentence.Universal[i]);
            stride = TagFeatures.WriteStatic(traits, i + WordTraitReader.Margin, one);
            if (i == 0)
                features = new uint[stride * tags.Length];
            one[..stride].CopyTo(features.AsSpan(i * stride));
        }

        _samples.Add(new Sample(traits, tags, features, stride));
    }

    private AveragedWeights TrainOnce(int bits, int epochs, SeededRandom random)
    {
        var weights = new AveragedWeights(bits);
        Sample[] order = [.. _samples];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle<Sample>(order);
            foreach (Sample sample in order)
                Learn(sample, weights);
        }

        return weights;
    }

    private static void Learn(Sample sample, AveragedWeights weights)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Maximum];
        Span<short> scores = stackalloc short[Tagger.ClassCount];
        uint previous = Tagger.ClassCount, earlier = Tagger.ClassCount;
        for (int i = 0; i < sample.Tags.Length; i++)
        {
            sample.Features.AsSpan(i * sample.Stride, sample.Stride).CopyTo(features);
            int count = sample.Stride + TagFeatures.WriteDynamic(sample.Traits, i + WordTraitReader.Margin, previous, earlier, features[sample.Stride..]);
            weights.Score(features[..count], scores);
            int guess = WeightRows.IndexOfMaximum(scores);
            weights.Step();
            if (guess != sample.Tags[i])
            {
                weights.Add(features[..count], sample.Tags[i], 1);
                weights.Add(features[..count], guess, -1);
            }

            earlier = previous;
            previous = (uint)guess;
        }
    }
}

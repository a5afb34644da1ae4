using System.Runtime.InteropServices;
using EditorialLint.Language.Models;

namespace EditorialLint.Language.Tagging;

/// <summary>Tags sentences from left to right, greedily. Immutable: threads may share it.</summary>
internal sealed unsafe class Tagger
{
    /// <summary>Pairs of a Penn and a universal tag that occur together.</summary>
    internal const int ClassCount = 64;

    private const int FormatVersion = 1;
    private const int HeaderLength = 32;

    // Keeps the bytes alive that the addresses point to.
    private readonly ModelData _data;
    private readonly sbyte* _weights;
    private readonly int _shift;
    private readonly byte* _classes;

    internal Tagger(ModelData data)
    {
        if (data.ReadInt32(0) != FormatVersion)
            throw new InvalidDataException("The tagger's model has another format than this program reads. Train it again.");
        _data = data;
        int wordBits = data.ReadInt32(4), lexiconBits = data.ReadInt32(8), weightBits = data.ReadInt32(12);
        _classes = data.Section(HeaderLength, 2 * ClassCount);
        int offset = HeaderLength + (2 * ClassCount);
        var words = new ClassTable(data, offset, wordBits);
        offset += sizeof(uint) << wordBits;
        var lexicon = new ClassTable(data, offset, lexiconBits);
        offset += sizeof(uint) << lexiconBits;
        _weights = (sbyte*)data.Section(offset, (1 << weightBits) + ModelData.Padding);
        _shift = 32 - weightBits;
        Lexicon = new TagLexicon(words, lexicon);
    }

    /// <summary>What is known of single words.</summary>
    internal TagLexicon Lexicon { get; }

    /// <summary>The Penn tag of a class.</summary>
    internal PennTag Penn(int tagClass) => (PennTag)_classes[2 * tagClass];

    /// <summary>The universal tag of a class.</summary>
    internal UniversalTag Universal(int tagClass) => (UniversalTag)_classes[(2 * tagClass) + 1];

    /// <summary>Lays a model out.</summary>
    internal static void Write(Stream output, ReadOnlySpan<byte> classes, int wordBits, uint[] words, int lexiconBits, uint[] lexicon, int weightBits, ReadOnlySpan<sbyte> weights)
    {
        Span<int> header = stackalloc int[HeaderLength / sizeof(int)];
        header.Clear();
        header[0] = FormatVersion;
        header[1] = wordBits;
        header[2] = lexiconBits;
        header[3] = weightBits;
        output.Write(MemoryMarshal.AsBytes(header));
        output.Write(classes);
        output.Write(MemoryMarshal.AsBytes<uint>(words));
        output.Write(MemoryMarshal.AsBytes<uint>(lexicon));
        output.Write(MemoryMarshal.AsBytes(weights));
        output.Write(stackalloc byte[ModelData.Padding]);
    }

    /// <summary>Tags a sentence.</summary>
    /// <param name="traits">The words with their margins.</param>
    /// <param name="tags">Receives a class for each word.</param>
    /// <param name="previous">The class of the word before the first.</param>
    /// <param name="earlier">The class of the word before that.</param>
    internal void Tag(ReadOnlySpan<WordTraits> traits, Span<byte> tags, uint previous = ClassCount, uint earlier = ClassCount)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Maximum];
        Span<short> scores = stackalloc short[ClassCount];
        for (int i = 0; i < tags.Length; i++)
        {
            int at = WordTraitReader.Margin + i;
            int count = TagFeatures.WriteStatic(traits, at, features);
            count += TagFeatures.WriteDynamic(traits, at, previous, earlier, features[count..]);
            scores.Clear();
            WeightRows.Add64(_weights, _shift, features[..count], scores);
            int best = WeightRows.IndexOfMaximum(scores);
            tags[i] = (byte)best;
            earlier = previous;
            previous = (uint)best;
        }
    }
}

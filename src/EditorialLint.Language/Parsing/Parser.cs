using System.Runtime.InteropServices;
using EditorialLint.Language.Models;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Parsing;

/// <summary>Parses sentences from left to right, greedily. Immutable: threads may share it.</summary>
internal sealed unsafe class Parser
{
    /// <summary>A multiple of 16 that holds every relation.</summary>
    internal const int LabelCount = 48;

    private const int FormatVersion = 1;
    private const int HeaderLength = 32;

    /// <summary>The margin of a transition that is the only one allowed.</summary>
    private const int SureMargin = 2000;

    // Keeps the bytes alive that the addresses point to.
    private readonly ModelData _data;
    private readonly sbyte* _transitions;
    private readonly sbyte* _labels;
    private readonly int _transitionShift, _labelShift;

    internal Parser(ModelData data)
    {
        if (data.ReadInt32(0) != FormatVersion)
            throw new InvalidDataException("The parser's model has another format than this program reads. Train it again.");
        _data = data;
        int transitionBits = data.ReadInt32(4), labelBits = data.ReadInt32(8);
        int length = (1 << transitionBits) + ModelData.Padding;
        _transitions = (sbyte*)data.Section(HeaderLength, length);
        _labels = (sbyte*)data.Section(HeaderLength + length, (1 << labelBits) + ModelData.Padding);
        _transitionShift = 32 - transitionBits;
        _labelShift = 32 - labelBits;
    }

    /// <summary>Lays a model out.</summary>
    internal static void Write(Stream output, int transitionBits, ReadOnlySpan<sbyte> transitions, int labelBits, ReadOnlySpan<sbyte> labels)
    {
        Span<int> header = stackalloc int[HeaderLength / sizeof(int)];
        header.Clear();
        header[0] = FormatVersion;
        header[1] = transitionBits;
        header[2] = labelBits;
        Span<byte> padding = stackalloc byte[ModelData.Padding];
        padding.Clear();
        output.Write(MemoryMarshal.AsBytes(header));
        output.Write(MemoryMarshal.AsBytes(transitions));
        output.Write(padding);
        output.Write(MemoryMarshal.AsBytes(labels));
        output.Write(padding);
    }

    /// <summary>Parses a sentence.</summary>
    /// <param name="state">Memory to work in.</param>
    /// <param name="traits">The words with their margins.</param>
    /// <param name="tags">Their classes, at least one.</param>
    /// <param name="arcs">Receives an arc for each word.</param>
    internal void Parse(ParserState state, ReadOnlySpan<WordTraits> traits, ReadOnlySpan<byte> tags, Span<Dependency> arcs)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Maximum];
        Span<short> scores = stackalloc short[LabelCount];
        state.Start(traits, tags);
        while (!state.IsFinal)
        {
            if (state.Depth == 0)
            {
                state.Shift();
                continue;
            }

            int count = ParserFeatures.Write(state, features);
            WeightRows.Sum16(_transitions, _transitionShift, features[..count], scores);
            int transition = Choose(state, scores, out int margin);
            if (transition == Transitions.Shift)
            {
                state.Shift();
                continue;
            }

            int head = transition < Transitions.FirstRight ? state.Next : state.Stack(1);
            int dependent = state.Pop();
            Relation relation = Label(state, dependent, head, transition, features, scores);
            state.Attach(dependent, head, relation);
            arcs[dependent] = new Dependency(head, relation, Confidence(margin));
        }

        arcs[state.Stack(0)] = new Dependency(-1, Relation.Root, RootConfidence(state, arcs));
    }

    /// <summary>How sure a margin is, fitted to the development sections: at 0 a head is right about six times in ten.</summary>
    private static float Confidence(int margin) => 1 / (1 + MathF.Exp(-0.4f - (margin * 0.006f)));

    /// <summary>The root is what is left over: no surer than what hangs on it.</summary>
    private static float RootConfidence(ParserState state, ReadOnlySpan<Dependency> arcs)
    {
        float least = 1;
        int root = state.Stack(0);
        for (int i = 0; i < arcs.Length; i++)
        {
            if (i != root && arcs[i].Head == root)
                least = Math.Min(least, arcs[i].Confidence);
        }

        return least;
    }

    private Relation Label(ParserState state, int dependent, int head, int transition, Span<uint> features, Span<short> scores)
    {
        int count = LabelFeatures.Write(state, dependent, head, transition, features);
        WeightRows.Sum48(_labels, _labelShift, features[..count], scores);
        return BestLabel(scores);
    }

    /// <summary>The best relation; the root's is no arc's.</summary>
    internal static Relation BestLabel(Span<short> scores)
    {
        scores[(int)Relation.Root] = short.MinValue;
        return (Relation)WeightRows.IndexOfMaximum(scores[..((int)Relation.Xcomp + 1)]);
    }

    private static int Choose(ParserState state, ReadOnlySpan<short> scores, out int margin)
    {
        int from = state.Next < state.Count ? 0 : Transitions.FirstRight;
        int to = state.Depth > 1 ? Transitions.Count : Transitions.FirstRight;
        int best = from;
        for (int i = from + 1; i < to; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        int kind = Kind(best);
        int second = scores[best] - SureMargin;
        for (int i = from; i < to; i++)
        {
            if (Kind(i) != kind && scores[i] > second)
                second = scores[i];
        }

        margin = scores[best] - second;
        return best;
    }

    private static int Kind(int transition) => transition == 0 ? 0 : transition < Transitions.FirstRight ? 1 : 2;
}

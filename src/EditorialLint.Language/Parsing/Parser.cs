using System.Runtime.InteropServices;
using EditorialLint.Language.Models;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Parsing;

/// <summary>Parses sentences from left to right with a small beam. Immutable: threads may share it.</summary>
internal sealed unsafe class Parser
{
    /// <summary>A multiple of 16 that holds every relation.</summary>
    internal const int LabelCount = 48;

    private const int FormatVersion = 1;
    private const int HeaderLength = 32;

    // Keeps the bytes alive that the addresses point to.
    private readonly ModelData _data;
    private readonly sbyte* _transitions;
    private readonly sbyte* _labels;
    private readonly int _transitionShift, _labelShift;
    private readonly ArcConfidence _confidence;

    internal Parser(ModelData data)
    {
        if (data.ReadInt32(0) != FormatVersion)
            throw new InvalidDataException("The parser's model has another format than this program reads. Train it again.");
        _data = data;
        int transitionBits = data.ReadInt32(4), labelBits = data.ReadInt32(8);
        int length = (1 << transitionBits) + ModelData.Padding;
        _transitions = (sbyte*)data.Section(HeaderLength, length);
        _labels = (sbyte*)data.Section(HeaderLength + length, (1 << labelBits) + ModelData.Padding);
        byte* confidence = data.Section(HeaderLength + length + (1 << labelBits) + ModelData.Padding, ArcConfidence.WeightCount * sizeof(float));
        _confidence = new ArcConfidence(confidence, BitConverter.Int32BitsToSingle(data.ReadInt32(12)));
        _transitionShift = 32 - transitionBits;
        _labelShift = 32 - labelBits;
    }

    /// <summary>Lays a model out.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="transitionBits">Two to this power is the number of the weights of transitions.</param>
    /// <param name="transitions">The weights of transitions.</param>
    /// <param name="unit">What one step of those weights is worth in the units of training.</param>
    /// <param name="labelBits">Two to this power is the number of the weights of relations.</param>
    /// <param name="labels">The weights of relations.</param>
    /// <param name="confidence">The weights of <see cref="ArcConfidence"/>.</param>
    internal static void Write(
        Stream output, int transitionBits, ReadOnlySpan<sbyte> transitions, float unit, int labelBits, ReadOnlySpan<sbyte> labels, ReadOnlySpan<float> confidence)
    {
        Span<int> header = stackalloc int[HeaderLength / sizeof(int)];
        header.Clear();
        header[0] = FormatVersion;
        header[1] = transitionBits;
        header[2] = labelBits;
        header[3] = BitConverter.SingleToInt32Bits(unit);
        Span<byte> padding = stackalloc byte[ModelData.Padding];
        padding.Clear();
        output.Write(MemoryMarshal.AsBytes(header));
        output.Write(MemoryMarshal.AsBytes(transitions));
        output.Write(padding);
        output.Write(MemoryMarshal.AsBytes(labels));
        output.Write(padding);
        output.Write(MemoryMarshal.AsBytes(confidence));
    }

    /// <summary>Parses a sentence.</summary>
    /// <param name="beam">Memory to work in.</param>
    /// <param name="traits">The words with their margins.</param>
    /// <param name="tags">Their classes, at least one.</param>
    /// <param name="arcs">Receives an arc for each word.</param>
    internal void Parse(ParserBeam beam, ReadOnlySpan<WordTraits> traits, ReadOnlySpan<byte> tags, Span<Dependency> arcs)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Maximum];
        Span<short> scores = stackalloc short[LabelCount];
        beam.Start(traits, tags);
        ScoreBuffer(beam, features);
        while (!beam.IsFinal)
        {
            for (int i = 0; i < beam.Count; i++)
            {
                ParserState state = beam[i];
                if (state.Depth == 0)
                {
                    beam.Propose(i, Transitions.Shift, 0, Transitions.SureMargin);
                    continue;
                }

                int count = ParserFeatures.WriteStack(state, features);
                beam.BufferScores(state.Next).CopyTo(scores);
                WeightRows.Add16(_transitions, _transitionShift, features[..count], scores);
                beam.Propose(i, scores[..Transitions.Count]);
            }

            beam.Choose();
            for (int i = 0; i < beam.Count; i++)
            {
                if (beam.TransitionOf(i) == Transitions.Shift)
                    beam[i].Shift(beam.MarginOf(i));
                else
                    Attach(beam[i], beam.TransitionOf(i), beam.MarginOf(i), features, scores);
            }
        }

        beam.MeasureGaps();
        ParserState best = beam[0];
        for (int i = 0; i < arcs.Length; i++)
        {
            ref readonly ParserNode node = ref best.Nodes[i];
            arcs[i] = new Dependency(node.Head, node.Relation, _confidence.Of(node, i));
        }

        int root = best.Stack(0);
        arcs[root] = new Dependency(-1, Relation.Root, RootConfidence(root, arcs));
    }

    /// <summary>Scores what depends on the buffer alone, once for all states that will have the same words before them.</summary>
    private void ScoreBuffer(ParserBeam beam, Span<uint> features)
    {
        ParserState state = beam[0];
        for (int next = 0; next <= state.Count; next++)
        {
            Span<short> scores = beam.BufferScores(next);
            scores.Clear();
            int count = ParserFeatures.WriteBuffer(state, next, features);
            WeightRows.Add16(_transitions, _transitionShift, features[..count], scores);
        }
    }

    /// <summary>Makes the arc of a transition and takes the dependent off the stack.</summary>
    internal void Attach(ParserState state, int transition, int margin, Span<uint> features, Span<short> scores)
    {
        int head = transition < Transitions.FirstRight ? state.Next : state.Stack(1);
        int dependent = state.Pop();
        state.Attach(dependent, head, Label(state, dependent, head, transition, features, scores));
        state.Nodes[dependent].Margin = margin;
    }

    /// <summary>The root is what is left over: no surer than what hangs on it.</summary>
    private static float RootConfidence(int root, ReadOnlySpan<Dependency> arcs)
    {
        float least = 1;
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
        scores.Clear();
        WeightRows.Add48(_labels, _labelShift, features[..count], scores);
        return BestLabel(scores);
    }

    /// <summary>The best relation; the root's is no arc's.</summary>
    internal static Relation BestLabel(Span<short> scores)
    {
        scores[(int)Relation.Root] = short.MinValue;
        return (Relation)WeightRows.IndexOfMaximum(scores[..((int)Relation.Xcomp + 1)]);
    }
}

namespace EditorialLint.Language.Parsing;

/// <summary>The features that choose a transition. Training and parsing share them, so that a change here asks for new models.</summary>
internal static class ParserFeatures
{
    internal const int Maximum = 128;

    private const uint Second = 0x9E3779B1u;
    private const uint Third = 0x2545F491u;

    /// <summary>Writes all features of a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="features">Receives hashes.</param>
    /// <returns>How many were written.</returns>
    internal static int Write(ParserState state, Span<uint> features)
    {
        int count = WriteBuffer(state, state.Next, features);
        return count + WriteStack(state, features[count..]);
    }

    /// <summary>Writes the features that depend on the buffer alone: words without arcs yet.</summary>
    /// <param name="state">A state of the sentence.</param>
    /// <param name="next">Index of the next word.</param>
    /// <param name="features">Receives hashes.</param>
    internal static int WriteBuffer(ParserState state, int next, Span<uint> features)
    {
        ParserNode[] nodes = state.Nodes;
        int end = state.Count;
        ref readonly ParserNode b0 = ref nodes[next];
        ref readonly ParserNode b1 = ref nodes[Math.Min(next + 1, end)];
        ref readonly ParserNode b2 = ref nodes[Math.Min(next + 2, end)];
        ref readonly ParserNode b3 = ref nodes[Math.Min(next + 3, end)];
        uint b0t = b0.Tag, b0w = b0.Word, tags = (b0t * 5) + (b1.Tag * Second);
        int i = 0;
        features[i++] = Seed(b0.WordTag, 9);
        features[i++] = Seed(b0.Word, 10);
        features[i++] = Seed(b0.Tag, 11);
        features[i++] = Seed(b1.WordTag, 12);
        features[i++] = Seed(b1.Word, 13);
        features[i++] = Seed(b1.Tag, 14);
        features[i++] = Seed(b2.WordTag, 15);
        features[i++] = Seed(b2.Tag, 16);
        features[i++] = Seed(b3.Tag, 17);
        features[i++] = Seed((b0t * 3) + b1.Tag, 34);
        features[i++] = Seed((b0w * 3) + b1.Tag, 35);
        features[i++] = Seed((b0t * 3) + b1.Word, 36);
        features[i++] = Seed((b0w * 3) + b1.Word, 37);
        features[i++] = Seed(tags + (b2.Tag * Third), 38);
        return i;
    }

    /// <summary>Writes the features that look at the stack.</summary>
    internal static int WriteStack(ParserState state, Span<uint> features)
    {
        ParserNode[] nodes = state.Nodes;
        int top = state.Stack(0), next = state.Buffer(0), below = state.Stack(1);
        ref readonly ParserNode s0 = ref nodes[top];
        ref readonly ParserNode s1 = ref nodes[below];
        ref readonly ParserNode s2 = ref nodes[state.Stack(2)];
        ref readonly ParserNode b0 = ref nodes[next];
        ref readonly ParserNode b1 = ref nodes[state.Buffer(1)];
        ref readonly ParserNode s0l = ref nodes[s0.Left1];
        ref readonly ParserNode s0l2 = ref nodes[s0.Left2];
        ref readonly ParserNode s0r = ref nodes[s0.Right1];
        ref readonly ParserNode s0r2 = ref nodes[s0.Right2];
        ref readonly ParserNode s1l = ref nodes[s1.Left1];
        ref readonly ParserNode s1r = ref nodes[s1.Right1];
        ref readonly ParserNode s1r2 = ref nodes[s1.Right2];
        ref readonly ParserNode b0l = ref nodes[b0.Left1];
        ref readonly ParserNode b0l2 = ref nodes[b0.Left2];
        uint near = Distance(top, next), far = Distance(below, top);
        uint s0t = s0.Tag * Second, s0w = s0.Word * Second, b0t = b0.Tag, b0w = b0.Word, s1t = s1.Tag * Third, s1w = s1.Word * Third;
        uint s0b0 = s0t + b0t, s1s0 = s1t + s0t, s1s0b0 = s1s0 + b0t;
        int i = 0;
        features[i++] = Seed(s0.WordTag, 1);
        features[i++] = Seed(s0.Word, 2);
        features[i++] = Seed(s0.Tag, 3);
        features[i++] = Seed(s1.WordTag, 4);
        features[i++] = Seed(s1.Word, 5);
        features[i++] = Seed(s1.Tag, 6);
        features[i++] = Seed(s2.WordTag, 7);
        features[i++] = Seed(s2.Tag, 8);

        features[i++] = Seed((s0.WordTag * Second) + b0.WordTag, 18);
        features[i++] = Seed(s0w + b0.WordTag, 19);
        features[i++] = Seed((s0.WordTag * Second) + b0t, 20);
        features[i++] = Seed(s0t + b0.WordTag, 21);
        features[i++] = Seed(s0w + b0w, 22);
        features[i++] = Seed(s0b0, 23);
        features[i++] = Seed(s1w + s0w, 24);
        features[i++] = Seed(s1t + s0w, 25);
        features[i++] = Seed(s1w + s0t, 26);
        features[i++] = Seed(s1s0, 27);
        features[i++] = Seed((s1.WordTag * Third) + s0t, 28);
        features[i++] = Seed(s1t + (s0.WordTag * Second), 29);
        features[i++] = Seed(s1t + b0w, 30);
        features[i++] = Seed(s1w + b0t, 31);
        features[i++] = Seed(s1t + b0t, 32);
        features[i++] = Seed(s1w + b0w, 33);

        uint tags = (b0t * 5) + (b1.Tag * Second);
        features[i++] = Seed(s0t + (tags * 7), 39);
        features[i++] = Seed(s0w + (tags * 7), 40);
        features[i++] = Seed(s1s0b0, 41);
        features[i++] = Seed(s1w + s0b0, 42);
        features[i++] = Seed(s1t + s0w + b0t, 43);
        features[i++] = Seed(s1s0 + b0w, 44);
        features[i++] = Seed(s1s0 + (tags * 7), 45);
        features[i++] = Seed(s1s0 + (s2.Tag * 11), 46);
        features[i++] = Seed(s1s0b0 + (s2.Tag * 13), 47);
        features[i++] = Seed(s0b0 + (s2.Tag * 17), 48);
        features[i++] = Seed(s0t + b0w + (b1.Tag * 19), 49);

        features[i++] = Seed(s0b0 + (s0l.Tag * Third), 50);
        features[i++] = Seed(s0b0 + (s0r.Tag * Third), 51);
        features[i++] = Seed(s0b0 + (b0l.Tag * Third), 52);
        features[i++] = Seed(s1s0 + (s1l.Tag * 3), 53);
        features[i++] = Seed(s1s0 + (s1r.Tag * 3), 54);
        features[i++] = Seed(s1s0 + (s0l.Tag * 5), 55);
        features[i++] = Seed(s1s0 + (s0r.Tag * 5), 56);
        features[i++] = Seed(s1s0b0 + (s0l.Tag * 7), 57);
        features[i++] = Seed(s1s0b0 + (s1r.Tag * 11), 58);
        features[i++] = Seed(s0b0 + (s0l.RelationHash * 3), 59);
        features[i++] = Seed(s0b0 + (s0r.RelationHash * 3), 60);
        features[i++] = Seed(s0b0 + (b0l.RelationHash * 3), 61);
        features[i++] = Seed(s1s0 + (s1r.RelationHash * 3), 62);
        features[i++] = Seed(s1s0 + (s0l.RelationHash * 3), 63);
        features[i++] = Seed(s1s0 + (s0r.RelationHash * 3), 64);

        features[i++] = Seed(s0t + near, 65);
        features[i++] = Seed(s0w + near, 66);
        features[i++] = Seed(b0t + (near * 3), 67);
        features[i++] = Seed(b0w + (near * 3), 68);
        features[i++] = Seed(s0b0 + (near * 5), 69);
        features[i++] = Seed(s1s0 + (far * 5), 70);
        features[i++] = Seed(s1s0b0 + (far * 7) + (near * 11), 71);

        uint s0l1 = s0.LeftCount, s0r1 = s0.RightCount, b0l1 = b0.LeftCount, s1r1 = s1.RightCount;
        features[i++] = Seed(s0t + s0l1, 72);
        features[i++] = Seed(s0w + s0l1, 73);
        features[i++] = Seed(s0t + s0r1, 74);
        features[i++] = Seed(s0w + s0r1, 75);
        features[i++] = Seed(b0t + b0l1, 76);
        features[i++] = Seed(b0w + b0l1, 77);
        features[i++] = Seed(s1t + s1r1, 78);
        features[i++] = Seed(s1w + s1r1, 79);
        features[i++] = Seed(s0b0 + (s0l1 * 3) + (b0l1 * 11), 80);

        features[i++] = Seed(s0l.WordTag, 81);
        features[i++] = Seed(s0l.Tag, 82);
        features[i++] = Seed(s0l.RelationHash, 83);
        features[i++] = Seed(s0r.WordTag, 84);
        features[i++] = Seed(s0r.Tag, 85);
        features[i++] = Seed(s0r.RelationHash, 86);
        features[i++] = Seed(b0l.WordTag, 87);
        features[i++] = Seed(b0l.RelationHash, 88);
        features[i++] = Seed(s1r.WordTag, 89);
        features[i++] = Seed(s1r.RelationHash, 90);
        features[i++] = Seed(s1l.WordTag, 91);
        features[i++] = Seed(s1l.RelationHash, 92);
        features[i++] = Seed(s0l2.Tag + (s0l.Tag * Second) + (s0.Tag * Third), 93);
        features[i++] = Seed(s0r2.Tag + (s0r.Tag * Second) + (s0.Tag * Third), 94);
        features[i++] = Seed(s1r2.Tag + (s1r.Tag * Second) + (s1.Tag * Third), 95);
        features[i++] = Seed(b0l2.Tag + (b0l.Tag * Second) + (b0.Tag * Third), 96);

        features[i++] = Seed(s0t + s0.LeftSet, 97);
        features[i++] = Seed(s0w + s0.LeftSet, 98);
        features[i++] = Seed(s0t + s0.RightSet, 99);
        features[i++] = Seed(s0w + s0.RightSet, 100);
        features[i++] = Seed(b0t + (b0.LeftSet * 3), 101);
        features[i++] = Seed(b0w + (b0.LeftSet * 3), 102);
        features[i++] = Seed(s1t + s1.RightSet, 103);
        features[i++] = Seed(s1w + s1.RightSet, 104);
        features[i++] = Seed(s1t + s1.LeftSet, 105);
        features[i++] = Seed(s0b0 + (s0.LeftSet * 3), 106);
        features[i++] = Seed(s0b0 + (b0.LeftSet * 5), 107);
        features[i++] = Seed(s1s0 + (s1.RightSet * 3) + (s0.LeftSet * 5), 108);

        features[i++] = Seed(s0w + (s0l.Word * 3), 109);
        features[i++] = Seed(s1s0 + (s0l.Word * 3), 110);
        features[i++] = Seed(s1w + (s0l.Word * 3), 111);
        features[i++] = Seed(s1w + s0w + (s0l.Word * 5), 112);
        features[i++] = Seed(s1w + (s0l.Word * 5) + s0t, 113);
        features[i++] = Seed(state.Depth > 2 ? 3u : (uint)state.Depth, 114);
        return i;
    }

    /// <summary>How far two words lie apart, in steps.</summary>
    internal static uint Distance(int left, int right) => (right - left) switch
    {
        <= 0 => 0,
        1 => 1,
        2 => 2,
        3 => 3,
        4 => 4,
        <= 6 => 5,
        <= 10 => 6,
        _ => 7,
    } * 0x27D4EB2Fu;

    private static uint Seed(uint value, uint template) => (value ^ (value >> 15)) + (template * 0xC2B2AE35u);
}

namespace EditorialLint.Language.Parsing;

/// <summary>The features that choose the relation of an arc whose dependent has all its own dependents.</summary>
internal static class LabelFeatures
{
    internal const int Maximum = 64;

    private const uint Second = 0x9E3779B1u;
    private const uint Third = 0x2545F491u;

    /// <param name="state">The state before the arc.</param>
    /// <param name="dependent">Index of the dependent.</param>
    /// <param name="head">Index of the head.</param>
    /// <param name="transition">The transition, which knows the relation's group.</param>
    /// <param name="features">Receives hashes.</param>
    internal static int Write(ParserState state, int dependent, int head, int transition, Span<uint> features)
    {
        ParserNode[] nodes = state.Nodes;
        ref readonly ParserNode d = ref nodes[dependent];
        ref readonly ParserNode h = ref nodes[head];
        ref readonly ParserNode dl = ref nodes[d.Left1];
        ref readonly ParserNode dl2 = ref nodes[d.Left2];
        ref readonly ParserNode dr = ref nodes[d.Right1];
        ref readonly ParserNode hl = ref nodes[h.Left1];
        ref readonly ParserNode hr = ref nodes[h.Right1];
        ref readonly ParserNode before = ref nodes[dependent > 0 ? dependent - 1 : state.Count];
        ref readonly ParserNode after = ref nodes[dependent + 1];
        ref readonly ParserNode headBefore = ref nodes[head > 0 ? head - 1 : state.Count];
        ref readonly ParserNode headAfter = ref nodes[Math.Min(head + 1, state.Count)];
        uint side = dependent < head ? 0x68E31DA4u : 0x1B873593u;
        uint distance = ParserFeatures.Distance(Math.Min(dependent, head), Math.Max(dependent, head));
        uint dt = d.Tag * Second, dw = d.Word * Second, ht = h.Tag + side, hw = h.Word + side, dh = dt + ht;
        int i = 0;
        features[i++] = Seed((uint)transition, 1);
        features[i++] = Seed(d.WordTag + side, 2);
        features[i++] = Seed(dw + side, 3);
        features[i++] = Seed(dt + side, 4);
        features[i++] = Seed(h.WordTag + side, 5);
        features[i++] = Seed(hw, 6);
        features[i++] = Seed(ht, 7);
        features[i++] = Seed(dh, 8);
        features[i++] = Seed(dw + ht, 9);
        features[i++] = Seed(dt + hw, 10);
        features[i++] = Seed(dw + hw, 11);
        features[i++] = Seed(dh + distance, 12);
        features[i++] = Seed(dt + (uint)transition, 13);
        features[i++] = Seed(dw + (uint)transition, 14);
        features[i++] = Seed(ht + (uint)transition, 15);
        features[i++] = Seed(hw + (uint)transition, 16);
        features[i++] = Seed(dh + (dl.Tag * Third), 17);
        features[i++] = Seed(dt + side + (dl.Word * Third), 18);
        features[i++] = Seed(dh + (dl.Word * Third), 19);
        features[i++] = Seed(hw + (dl.Word * Third), 20);
        features[i++] = Seed(dw + (dl.Word * Third) + side, 21);
        features[i++] = Seed(dh + (dr.Tag * Third), 22);
        features[i++] = Seed(dt + (dr.RelationHash * Third) + side, 23);
        features[i++] = Seed(dt + (dl.RelationHash * Third) + side, 24);
        features[i++] = Seed(dt + (dl.RelationHash * Third) + (dl2.RelationHash * 5) + ht, 25);
        features[i++] = Seed(dt + (d.LeftSet * Third) + side, 26);
        features[i++] = Seed(dh + (d.LeftSet * Third), 27);
        features[i++] = Seed(dh + (d.RightSet * Third), 28);
        features[i++] = Seed(hw + (d.LeftSet * Third), 29);
        features[i++] = Seed(ht + (h.LeftSet * Third), 30);
        features[i++] = Seed(dh + (h.LeftSet * Third), 31);
        features[i++] = Seed(dh + (h.RightSet * Third), 32);
        features[i++] = Seed(dw + (h.RightSet * Third) + side, 33);
        features[i++] = Seed(dw + (h.LeftSet * Third) + side, 34);
        features[i++] = Seed(hw + (h.RightSet * Third), 35);
        features[i++] = Seed(hw + (h.LeftSet * Third), 36);
        features[i++] = Seed(dh + (hl.RelationHash * Third), 37);
        features[i++] = Seed(dh + (hr.RelationHash * Third), 38);
        features[i++] = Seed(dh + (before.Tag * Third), 39);
        features[i++] = Seed(dh + (after.Tag * Third), 40);
        features[i++] = Seed(dh + (headBefore.Tag * Third), 41);
        features[i++] = Seed(dh + (headAfter.Tag * Third), 42);
        features[i++] = Seed(dw + (before.Word * Third), 43);
        features[i++] = Seed(dw + (after.Word * Third), 44);
        features[i++] = Seed(dl2.Word + (dl.Word * Third) + side, 45);
        return i;
    }

    private static uint Seed(uint value, uint template) => (value ^ (value >> 15)) + (template * 0xC2B2AE35u);
}

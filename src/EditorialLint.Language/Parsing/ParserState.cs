using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Parsing;

/// <summary>A stack, a buffer and the arcs so far: the arc-hybrid system without an artificial root.</summary>
internal sealed class ParserState
{
    private int[] _stack = new int[64];
    private int _depth;

    /// <summary>The words, and behind them the node that stands for whatever lies outside the sentence.</summary>
    internal ParserNode[] Nodes { get; private set; } = new ParserNode[64];

    /// <summary>As many words as the sentence has.</summary>
    internal int Count { get; private set; }

    /// <summary>Index of the next word.</summary>
    internal int Next { get; private set; }

    /// <summary>As many words as lie on the stack.</summary>
    internal int Depth => _depth;

    /// <summary>The sum of the scores of all transitions so far.</summary>
    internal int Score { get; set; }

    /// <summary>Whether the tree is complete: one word is left, the root.</summary>
    internal bool IsFinal => Next == Count && _depth <= 1;

    /// <summary>The node of the stack, counted from its top; the outside one below its bottom.</summary>
    internal int Stack(int distance) => distance < _depth ? _stack[_depth - 1 - distance] : Count;

    /// <summary>The node of the buffer, counted from its front; the outside one behind its end.</summary>
    internal int Buffer(int distance) => Math.Min(Next + distance, Count);

    /// <summary>Begins a sentence.</summary>
    /// <param name="traits">Its words with their margins.</param>
    /// <param name="tags">Their classes.</param>
    internal void Start(ReadOnlySpan<WordTraits> traits, ReadOnlySpan<byte> tags)
    {
        Count = tags.Length;
        Next = 0;
        Score = 0;
        _depth = 0;
        Reserve();

        for (int i = 0; i <= Count; i++)
        {
            uint word = i < Count ? traits[i + WordTraitReader.Margin].Lower : 0x1F123BB5u;
            uint tag = ((i < Count ? tags[i] : 99u) + 1) * 0xC2B2AE3Du;
            Nodes[i] = new ParserNode
            {
                Word = word,
                Tag = tag,
                WordTag = (word * 0xCC9E2D51u) + tag,
                Head = -1,
                Hesitation = Transitions.SureMargin,
                Left1 = Count,
                Left2 = Count,
                Right1 = Count,
                Right2 = Count,
            };
        }
    }

    /// <summary>Becomes a copy of another state.</summary>
    internal void CopyFrom(ParserState other)
    {
        Count = other.Count;
        Next = other.Next;
        Score = other.Score;
        _depth = other._depth;
        Reserve();
        other.Nodes.AsSpan(0, Count + 1).CopyTo(Nodes);
        other._stack.AsSpan(0, _depth).CopyTo(_stack);
    }

    /// <summary>Whether a transition is possible.</summary>
    internal bool Allows(int transition) => transition == Transitions.Shift ? Next < Count
        : transition < Transitions.FirstRight ? _depth > 0 && Next < Count
        : _depth > 1;

    private void Reserve()
    {
        if (Nodes.Length > Count)
            return;
        Nodes = new ParserNode[Count * 2];
        _stack = new int[Count * 2];
    }

    /// <summary>Moves the next word onto the stack.</summary>
    internal void Shift() => _stack[_depth++] = Next++;

    /// <summary>Moves the next word onto the stack.</summary>
    /// <param name="margin">By how much that beat giving the top of the stack a head.</param>
    internal void Shift(int margin)
    {
        if (_depth > 0)
        {
            ref ParserNode top = ref Nodes[_stack[_depth - 1]];
            top.Hesitation = Math.Min(top.Hesitation, margin);
        }

        Shift();
    }

    /// <summary>Takes the word off the stack for good.</summary>
    /// <returns>The word.</returns>
    internal int Pop() => _stack[--_depth];

    /// <summary>Makes an arc.</summary>
    internal void Attach(int dependent, int head, Relation relation)
    {
        ref ParserNode word = ref Nodes[dependent];
        ref ParserNode parent = ref Nodes[head];
        word.Head = head;
        word.Relation = relation;
        word.RelationHash = ((uint)relation + 1) * 0x85EBCA6Bu;
        uint bit = 1u << ((int)relation & 31);
        if (dependent < head)
        {
            parent.Left2 = parent.Left1;
            parent.Left1 = dependent;
            parent.LeftCount += parent.LeftCount < 7 ? (byte)1 : (byte)0;
            parent.LeftSet |= bit;
        }
        else
        {
            parent.Right2 = parent.Right1;
            parent.Right1 = dependent;
            parent.RightCount += parent.RightCount < 7 ? (byte)1 : (byte)0;
            parent.RightSet |= bit;
        }
    }
}

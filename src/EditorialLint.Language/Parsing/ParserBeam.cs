using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Parsing;

/// <summary>The few best ways to parse a sentence so far, best first. Most of the time there is one.</summary>
/// <remarks>
/// Each state proposes at most one transition of each kind, and none that falls behind the best by more than a cut: a beam that
/// widens only in doubt costs little more than none.
/// </remarks>
internal sealed class ParserBeam
{
    /// <summary>As many states as are kept, and by how much a state may fall behind the best.</summary>
    internal const int Width = 4;

    private const int Cut = 80;

    private readonly Proposal[] _proposals;
    private readonly ParserState[] _spare;
    private readonly int[] _lastUse;
    private readonly ParserState[] _states;
    private int _proposed;
    private short[] _bufferScores = new short[64 * Transitions.Count];

    internal ParserBeam()
    {
        _states = [.. Enumerable.Range(0, Width).Select(static _ => new ParserState())];
        _spare = [.. Enumerable.Range(0, Width).Select(static _ => new ParserState())];
        _proposals = new Proposal[3 * Width];
        _lastUse = new int[Width];
    }

    /// <summary>Sentences that are longer are parsed greedily: copies of their states would cost more than they bring.</summary>
    internal const int LongestSentence = 200;

    private record struct Proposal(int State, int Transition, int Score, int Margin);

    /// <summary>As many states as there are.</summary>
    internal int Count { get; private set; }

    /// <summary>Whether the trees are complete. All are at once, since each takes as many steps.</summary>
    internal bool IsFinal => _states[0].IsFinal;

    /// <summary>A state, the best first.</summary>
    internal ParserState this[int index] => _states[index];

    /// <summary>The transition that a state is to make, after <see cref="Choose"/>.</summary>
    internal int TransitionOf(int state) => _proposals[state].Transition;

    /// <summary>By how much that transition beats those of other kinds.</summary>
    internal int MarginOf(int state) => _proposals[state].Margin;

    /// <summary>Room for the scores of what a position of the buffer shows by itself.</summary>
    internal Span<short> BufferScores(int next) => _bufferScores.AsSpan(next * Transitions.Count, Transitions.Count);

    /// <summary>Begins a sentence.</summary>
    internal void Start(ReadOnlySpan<WordTraits> traits, ReadOnlySpan<byte> tags)
    {
        Count = 1;
        _proposed = 0;
        _states[0].Start(traits, tags);
        if (_bufferScores.Length < (tags.Length + 1) * Transitions.Count)
            _bufferScores = new short[2 * (tags.Length + 1) * Transitions.Count];
    }

    /// <summary>Proposes the best transition of each kind.</summary>
    internal void Propose(int index, ReadOnlySpan<short> scores)
    {
        ParserState state = _states[index];
        int shift = state.Next < state.Count ? scores[0] : short.MinValue;
        int left = state.Next < state.Count ? Best(scores, 1, Transitions.FirstRight) : -1;
        int right = state.Depth > 1 ? Best(scores, Transitions.FirstRight, Transitions.Count) : -1;
        int leftScore = left < 0 ? short.MinValue : scores[left], rightScore = right < 0 ? short.MinValue : scores[right];
        if (shift > short.MinValue)
            Propose(index, Transitions.Shift, shift, Margin(shift, leftScore, rightScore));
        if (left >= 0)
            Propose(index, left, leftScore, Margin(leftScore, shift, rightScore));
        if (right >= 0)
            Propose(index, right, rightScore, Margin(rightScore, shift, leftScore));
    }

    /// <summary>Proposes a transition.</summary>
    internal void Propose(int state, int transition, int score, int margin) =>
        _proposals[_proposed++] = new Proposal(state, transition, _states[state].Score + score, margin);

    /// <summary>Keeps the best proposals and gives each a state of its own.</summary>
    internal void Choose()
    {
        Span<Proposal> proposals = _proposals.AsSpan(0, _proposed);
        int width = _states[0].Count > LongestSentence ? 1 : Math.Min(Width, _proposed);
        for (int i = 0; i < width; i++)
        {
            int best = i;
            for (int other = i + 1; other < proposals.Length; other++)
            {
                if (proposals[other].Score > proposals[best].Score)
                    best = other;
            }

            (proposals[i], proposals[best]) = (proposals[best], proposals[i]);
            if (proposals[i].Score < proposals[0].Score - Cut)
            {
                width = i;
                break;
            }

            _lastUse[proposals[i].State] = i;
        }

        // The last use of a state may change it; the others need copies, which must be made before.
        for (int i = 0; i < width; i++)
        {
            int from = proposals[i].State;
            if (_lastUse[from] != i)
                _spare[i].CopyFrom(_states[from]);
        }

        for (int i = 0; i < width; i++)
        {
            int from = proposals[i].State;
            if (_lastUse[from] == i)
                (_spare[i], _states[from]) = (_states[from], _spare[i]);
        }

        for (int i = 0; i < width; i++)
        {
            (_states[i], _spare[i]) = (_spare[i], _states[i]);
            _states[i].Score = proposals[i].Score;
        }

        Count = width;
        _proposed = 0;
    }

    /// <summary>Compares the best tree with the others that are left, word by word.</summary>
    internal void MeasureGaps()
    {
        ParserNode[] best = _states[0].Nodes;
        for (int word = 0; word < _states[0].Count; word++)
        {
            best[word].Gap = Transitions.SureMargin;
            for (int i = Count - 1; i > 0; i--)
            {
                if (_states[i].Nodes[word].Head != best[word].Head)
                    best[word].Gap = _states[0].Score - _states[i].Score;
            }
        }
    }

    private static int Margin(int score, int one, int other) => Math.Min(score - Math.Max(one, other), Transitions.SureMargin);

    private static int Best(ReadOnlySpan<short> scores, int from, int to)
    {
        int best = from;
        for (int i = from + 1; i < to; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }
}

using EditorialLint.Language.Parsing;
using EditorialLint.Training.Learning;

namespace EditorialLint.Training.Parsing;

/// <summary>Goes on from greedily learned weights and learns which of several derivations is right as a whole (Huang and others, 2012: max violation).</summary>
/// <remarks>The right derivation is the best one among those that the oracle finds without cost, so that crossing arcs do no harm.</remarks>
internal sealed class BeamTrainer(Parser labels, AveragedWeights weights, short step)
{
    private readonly Stack<ParserState> _pool = new();

    private readonly uint[] _features = new uint[ParserFeatures.Maximum];
    private readonly short[] _scores = new short[Parser.LabelCount];
    private readonly uint[] _labelFeatures = new uint[LabelFeatures.Maximum];

    /// <summary>A transition with its features and all that came before it.</summary>
    private sealed record History(History? Before, uint[] Features, int Transition);

    private sealed record Path(ParserState State, History? History, int Score);

    internal void Learn(IReadOnlyList<ParserSample> samples, int epochs, SeededRandom random)
    {
        ParserSample[] order = [.. samples];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle<ParserSample>(order);
            foreach (ParserSample sample in order)
                Learn(sample);
        }
    }

    private void Learn(ParserSample sample)
    {
        ParserState start = Take();
        start.Start(sample.Traits, sample.Tags);
        var right = new Path(start, null, 0);
        var beam = new List<Path> { right with { State = Copy(start) } };
        int violation = 0;
        History? worstRight = null, worstGuess = null;
        var proposals = new List<(Path From, uint[] Features, int Transition, int Score)>();
        while (!right.State.IsFinal)
        {
            proposals.Clear();
            foreach (Path path in beam)
                Propose(path, proposals);
            List<Path> before = beam;
            beam = [.. proposals.OrderByDescending(static one => one.Score).Take(ParserBeam.Width).Select(one => Advance(one.From, one.Features, one.Transition, one.Score))];
            foreach (Path path in before)
                _pool.Push(path.State);
            ParserState rightState = right.State;
            right = AdvanceRight(right, sample);
            _pool.Push(rightState);
            weights.Step();
            if (beam[0].Score - right.Score > violation)
            {
                violation = beam[0].Score - right.Score;
                worstRight = right.History;
                worstGuess = beam[0].History;
            }
        }

        foreach (Path path in beam)
            _pool.Push(path.State);
        _pool.Push(right.State);
        if (violation == 0)
            return;
        Update(worstRight, step);
        Update(worstGuess, (short)-step);
    }

    private void Update(History? history, short change)
    {
        for (; history is not null; history = history.Before)
            weights.Add(history.Features, history.Transition, change);
    }

    private void Propose(Path path, List<(Path, uint[], int, int)> proposals)
    {
        if (path.State.Depth == 0)
        {
            proposals.Add((path, [], Transitions.Shift, path.Score));
            return;
        }

        uint[] features = Score(path.State);
        Span<int> best = [-1, -1, -1];
        for (int i = 0; i < Transitions.Count; i++)
        {
            ref int kind = ref best[Transitions.Kind(i)];
            if (path.State.Allows(i) && (kind < 0 || _scores[i] > _scores[kind]))
                kind = i;
        }

        foreach (int transition in best)
        {
            if (transition >= 0)
                proposals.Add((path, features, transition, path.Score + _scores[transition]));
        }
    }

    private Path AdvanceRight(Path right, ParserSample sample)
    {
        if (right.State.Depth == 0)
            return Advance(right, [], Transitions.Shift, right.Score);
        uint[] features = Score(right.State);
        var good = RightTransitions.Find(right.State, sample);
        int best = -1;
        for (int i = 0; i < Transitions.Count; i++)
        {
            if (good.Allows(i) && (best < 0 || _scores[i] > _scores[best]))
                best = i;
        }

        return Advance(right, features, best, right.Score + _scores[best]);
    }

    private uint[] Score(ParserState state)
    {
        int count = ParserFeatures.Write(state, _features);
        weights.Score(_features.AsSpan(0, count), _scores.AsSpan(0, Transitions.Count));
        return _features.AsSpan(0, count).ToArray();
    }

    private Path Advance(Path from, uint[] features, int transition, int score)
    {
        ParserState state = Copy(from.State);
        if (transition == Transitions.Shift)
            state.Shift();
        else
            labels.Attach(state, transition, 0, _labelFeatures, stackalloc short[Parser.LabelCount]);
        return new Path(state, new History(from.History, features, transition), score);
    }

    private ParserState Take() => _pool.Count > 0 ? _pool.Pop() : new ParserState();

    private ParserState Copy(ParserState state)
    {
        ParserState copy = Take();
        copy.CopyFrom(state);
        return copy;
    }
}

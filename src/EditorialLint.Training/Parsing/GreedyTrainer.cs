using EditorialLint.Language.Parsing;
using EditorialLint.Training.Learning;

namespace EditorialLint.Training.Parsing;

/// <summary>Learns transition by transition with a dynamic oracle, so that the parser also learns to go on after a mistake.</summary>
internal sealed class GreedyTrainer(AveragedWeights transitions, AveragedWeights labels, SeededRandom random)
{
    /// <summary>How often a wrong guess is followed after the first epoch.</summary>
    private const double Exploration = 0.9;

    private readonly ParserState _state = new();
    private readonly uint[] _features = new uint[ParserFeatures.Maximum];
    private readonly short[] _scores = new short[Parser.LabelCount];

    internal AveragedWeights Transitions { get; } = transitions;

    internal AveragedWeights Labels { get; } = labels;

    internal void Learn(IReadOnlyList<ParserSample> samples, int epochs)
    {
        ParserSample[] order = [.. samples];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle<ParserSample>(order);
            foreach (ParserSample sample in order)
                Learn(sample, explore: epoch > 0);
        }
    }

    private void Learn(ParserSample sample, bool explore)
    {
        _state.Start(sample.Traits, sample.Tags);
        while (!_state.IsFinal)
        {
            if (_state.Depth == 0)
                _state.Shift();
            else
                Step(sample, explore);
        }
    }

    private void Step(ParserSample sample, bool explore)
    {
        var right = RightTransitions.Find(_state, sample);
        int count = ParserFeatures.Write(_state, _features);
        ReadOnlySpan<uint> features = _features.AsSpan(0, count);
        Span<short> scores = _scores.AsSpan(0, Language.Parsing.Transitions.Count);
        Transitions.Score(features, scores);
        Transitions.Step();
        if (!explore)
            Transitions.Count(features);
        int guess = -1, best = -1;
        for (int i = 0; i < scores.Length; i++)
        {
            if (!_state.Allows(i))
                continue;
            if (guess < 0 || scores[i] > scores[guess])
                guess = i;
            if (right.Allows(i) && (best < 0 || scores[i] > scores[best]))
                best = i;
        }

        if (guess != best)
        {
            Transitions.Add(features, best, 1);
            Transitions.Add(features, guess, -1);
        }

        Follow(sample, explore && random.NextFraction() < Exploration ? guess : best, explore);
    }

    private void Follow(ParserSample sample, int transition, bool explore)
    {
        if (transition == Language.Parsing.Transitions.Shift)
        {
            _state.Shift();
            return;
        }

        int head = transition < Language.Parsing.Transitions.FirstRight ? _state.Next : _state.Stack(1);
        int dependent = _state.Pop();
        int count = LabelFeatures.Write(_state, dependent, head, transition, _features);
        ReadOnlySpan<uint> features = _features.AsSpan(0, count);
        Labels.Score(features, _scores);
        Labels.Step();
        if (!explore)
            Labels.Count(features);
        Relation guess = Parser.BestLabel(_scores);
        Relation right = sample.Relations[dependent];
        if (sample.Heads[dependent] == head && guess != right)
        {
            Labels.Add(features, (int)right, 1);
            Labels.Add(features, (int)guess, -1);
        }

        _state.Attach(dependent, head, guess);
    }
}

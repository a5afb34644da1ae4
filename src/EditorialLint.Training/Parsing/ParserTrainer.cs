using EditorialLint.Language.Parsing;
using EditorialLint.Training.Learning;

namespace EditorialLint.Training.Parsing;

/// <summary>Learns the parser with a dynamic oracle, so that it also learns to go on after a mistake.</summary>
internal sealed class ParserTrainer(IReadOnlyList<ParserSample> samples)
{
    /// <summary>How often a wrong guess is followed after the first epoch.</summary>
    private const double Exploration = 0.9;

    /// <summary>Features seen less often in the first epoch teach nothing.</summary>
    private const int MinimumCount = 3;

    internal byte[] Train(int transitionBits, int labelBits, int epochs, int shuffles, ulong seed)
    {
        float[] transitions = new float[1 << transitionBits], labels = new float[1 << labelBits];
        for (int shuffle = 0; shuffle < shuffles; shuffle++)
        {
            var run = new Run(transitionBits, labelBits, new SeededRandom(seed + (ulong)shuffle));
            ParserSample[] order = [.. samples];
            for (int epoch = 0; epoch < epochs; epoch++)
            {
                run.Random.Shuffle<ParserSample>(order);
                foreach (ParserSample sample in order)
                    run.Learn(sample, epoch > 0);
            }

            run.Transitions.AddAverage(transitions);
            run.Labels.AddAverage(labels);
        }

        var output = new MemoryStream();
        Parser.Write(output, transitionBits, Quantization.ToBytes(transitions), labelBits, Quantization.ToBytes(labels));
        return output.ToArray();
    }

    private sealed class Run(int transitionBits, int labelBits, SeededRandom random)
    {
        private readonly ParserState _state = new();
        private readonly uint[] _features = new uint[ParserFeatures.Maximum];
        private readonly short[] _scores = new short[Parser.LabelCount];

        internal AveragedWeights Transitions { get; } = new(transitionBits, MinimumCount);

        internal AveragedWeights Labels { get; } = new(labelBits, MinimumCount);

        internal SeededRandom Random { get; } = random;

        internal void Learn(ParserSample sample, bool explore)
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
            (int shift, int left, int right) = DynamicOracle.Costs(_state, sample.Heads);
            int least = Math.Min(shift, Math.Min(left, right));
            int count = ParserFeatures.Write(_state, _features);
            ReadOnlySpan<uint> features = _features.AsSpan(0, count);
            Span<short> scores = _scores.AsSpan(0, Language.Parsing.Transitions.Count);
            Transitions.Score(features, scores);
            Transitions.Step();
            if (!explore)
                Transitions.Count(features);
            int top = _state.Stack(0);
            bool leftRight = left == least && sample.Heads[top] == _state.Next, rightRight = right == least && sample.Heads[top] == _state.Stack(1);
            int guess = -1, best = -1;
            for (int i = 0; i < scores.Length; i++)
            {
                if (!_state.Allows(i))
                    continue;
                if (guess < 0 || scores[i] > scores[guess])
                    guess = i;
                bool good = i == 0 ? shift == least
                    : i < Language.Parsing.Transitions.FirstRight
                        ? left == least && (!leftRight || i == Language.Parsing.Transitions.Left(sample.Relations[top]))
                        : right == least && (!rightRight || i == Language.Parsing.Transitions.Right(sample.Relations[top]));
                if (good && (best < 0 || scores[i] > scores[best]))
                    best = i;
            }

            if (scores[guess] != scores[best] || guess != best)
            {
                Transitions.Add(features, best, 1);
                Transitions.Add(features, guess, -1);
            }

            Follow(sample, explore && Random.NextFraction() < Exploration ? guess : best, explore);
        }

        private void Follow(ParserSample sample, int transition, bool explore)
        {
            if (transition == 0)
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
}

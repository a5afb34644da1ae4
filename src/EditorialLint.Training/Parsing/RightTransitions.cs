using EditorialLint.Language.Parsing;

namespace EditorialLint.Training.Parsing;

/// <summary>The transitions that lose as few of the right arcs as possible.</summary>
/// <param name="Shift">Whether shifting is one.</param>
/// <param name="Left">The transition to the right head that follows: -1 for none of them, 0 for any, since the head is lost.</param>
/// <param name="Right">The same for a head that comes before.</param>
internal readonly record struct RightTransitions(bool Shift, int Left, int Right)
{
    internal static RightTransitions Find(ParserState state, ParserSample sample)
    {
        (int shift, int left, int right) = DynamicOracle.Costs(state, sample.Heads);
        int least = Math.Min(shift, Math.Min(left, right));
        int top = state.Stack(0);
        return new RightTransitions(
            shift == least,
            left != least ? -1 : sample.Heads[top] == state.Next ? Transitions.Left(sample.Relations[top]) : 0,
            right != least ? -1 : sample.Heads[top] == state.Stack(1) ? Transitions.Right(sample.Relations[top]) : 0);
    }

    internal bool Allows(int transition) => Transitions.Kind(transition) switch
    {
        0 => Shift,
        1 => Left == 0 || Left == transition,
        _ => Right == 0 || Right == transition,
    };
}

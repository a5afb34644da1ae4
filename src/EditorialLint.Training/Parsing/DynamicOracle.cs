using EditorialLint.Language.Parsing;

namespace EditorialLint.Training.Parsing;

/// <summary>Counts the right arcs that a transition puts out of reach (Goldberg and Nivre, 2013), for a system without an artificial root.</summary>
internal static class DynamicOracle
{
    /// <summary>Whatever is not allowed costs more than any arc.</summary>
    internal const int Impossible = 1000;

    /// <summary>The costs of shifting and of a head to the right and to the left.</summary>
    internal static (int Shift, int Left, int Right) Costs(ParserState state, int[] heads)
    {
        int top = state.Stack(0), next = state.Next;
        int shift = Impossible, left = Impossible, right = Impossible;
        if (state.Allows(Transitions.Shift))
        {
            // The top may still become the head of the next word; whatever lies below it may not.
            shift = 0;
            for (int i = 0; i < state.Depth; i++)
            {
                int word = state.Stack(i);
                if (heads[word] == next)
                    shift++;
                if (i > 0 && heads[next] == word)
                    shift++;
            }
        }

        if (state.Depth == 0)
            return (shift, left, right);
        int dependents = 0;
        for (int i = next; i < heads.Length; i++)
            dependents += heads[i] == top ? 1 : 0;
        int head = heads[top];
        // The gold root must be left over in the end: popping it costs.
        bool ahead = head >= next || head < 0;
        if (state.Allows(Transitions.FirstRight - 1))
            left = dependents + ((ahead && head != next) || (state.Depth > 1 && head == state.Stack(1)) ? 1 : 0);
        if (state.Allows(Transitions.FirstRight))
            right = dependents + (ahead ? 1 : 0);
        return (shift, left, right);
    }
}

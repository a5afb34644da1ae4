using System.Collections.Immutable;

namespace EditorialLint.Engine.Configuration;

/// <summary>One step of a compiled glob.</summary>
/// <param name="Kind">What it does.</param>
internal sealed record GlobInstruction(GlobInstructionKind Kind)
{
    /// <summary>The longest written 64-bit number, sign included.</summary>
    private const int LongestNumber = 20;

    /// <summary>The character of a literal.</summary>
    public char Character { get; init; }

    /// <summary>The inclusive ranges of code points of a character set.</summary>
    public ImmutableArray<(int First, int Last)> Set { get; init; } = [];

    /// <summary>Whether a character set stands for the characters outside it.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The inclusive bounds of a number range.</summary>
    public (long Least, long Greatest) Bounds { get; init; }

    /// <summary>Turns the places reached before this step into those reached after it, in place.</summary>
    /// <param name="reached">One entry for each place between two characters of the path, its start and its end.</param>
    /// <param name="path">The path.</param>
    public void Advance(bool[] reached, string path)
    {
        switch (Kind)
        {
            case GlobInstructionKind.AnyName:
                for (int i = 0; i < path.Length; i++)
                    reached[i + 1] |= reached[i] && path[i] != '/';
                break;
            case GlobInstructionKind.AnyPath:
                for (int i = 0; i < path.Length; i++)
                    reached[i + 1] |= reached[i];
                break;
            case GlobInstructionKind.AnyFolders:
                AdvanceOverFolders(reached, path);
                break;
            case GlobInstructionKind.NumberRange:
                AdvanceOverNumber(reached, path);
                break;
            default:
                AdvanceOverCharacter(reached, path);
                break;
        }
    }

    private static void AdvanceOverFolders(bool[] reached, string path)
    {
        bool seen = false;
        for (int i = 0; i < reached.Length; i++)
        {
            bool before = seen, startsName = i == 0 || path[i - 1] == '/';
            seen |= reached[i];
            reached[i] = startsName && (reached[i] || before);
        }
    }

    // Backwards, so that a place is read before it is overwritten.
    private void AdvanceOverCharacter(bool[] reached, string path)
    {
        for (int i = path.Length; i > 0; i--)
        {
            bool pair = i > 1 && char.IsSurrogatePair(path[i - 2], path[i - 1]);
            reached[i] = Kind == GlobInstructionKind.Literal
                ? reached[i - 1] && path[i - 1] == Character
                : (reached[i - 1] && !(i < path.Length && char.IsSurrogatePair(path[i - 1], path[i])) && Accepts(path[i - 1]))
                    || (pair && reached[i - 2] && Accepts(char.ConvertToUtf32(path[i - 2], path[i - 1])));
        }

        reached[0] = false;
    }

    private bool Accepts(int codePoint)
    {
        if (codePoint == '/')
            return false;
        if (Kind == GlobInstructionKind.AnyCharacter)
            return true;
        foreach ((int first, int last) in Set)
        {
            if (codePoint >= first && codePoint <= last)
                return !IsNegated;
        }

        return IsNegated;
    }

    // Backwards: a number ends behind its start, at a place that has been dealt with.
    private void AdvanceOverNumber(bool[] reached, string path)
    {
        for (int start = path.Length; start >= 0; start--)
        {
            if (!reached[start])
                continue;
            reached[start] = false;
            int digits = start < path.Length && path[start] == '-' ? start + 1 : start;
            int limit = Math.Min(path.Length, start + LongestNumber);
            for (int end = digits + 1; end <= limit && char.IsAsciiDigit(path[end - 1]); end++)
            {
                // A zero is a number by itself only: neither 060 nor -0 is how a number is written.
                if (path[digits] == '0' && (end > digits + 1 || digits > start))
                    break;
                reached[end] |= long.TryParse(path.AsSpan(start, end - start), out long number) && number >= Bounds.Least && number <= Bounds.Greatest;
            }
        }
    }
}

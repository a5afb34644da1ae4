using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace EditorialLint.Engine.Configuration;

/// <summary>A glob of an <c>.editorconfig</c> section, ready to be matched.</summary>
/// <remarks>
/// <para>
/// Follows the EditorConfig specification and, where it is silent, the behaviour that its core test suite fixes: braces
/// around a single word are literal; so are all braces when they do not pair, and a bracket that is not closed or has a
/// slash inside. A bracket never matches a slash. Case counts.
/// </para>
/// <para>
/// Matching keeps the set of places in the path that the pattern can have reached and moves the whole set on by one
/// instruction at a time. It costs the product of both lengths at most and never goes back, whatever the pattern.
/// </para>
/// </remarks>
public sealed class EditorConfigGlob
{
    private readonly ImmutableArray<GlobInstruction> _program;
    private readonly bool _isAnchored;

    private EditorConfigGlob(ImmutableArray<GlobInstruction> program, bool isAnchored)
    {
        _program = program;
        _isAnchored = isAnchored;
    }

    /// <summary>Compiles a glob. False for the few that can mean nothing: a lone backslash at the end, a range of characters written backwards.</summary>
    /// <param name="pattern">The glob. One without a slash holds at any depth, any other for the whole path.</param>
    /// <param name="glob">The compiled glob.</param>
    /// <param name="problem">What is wrong; its column counts within the pattern, its line is 1.</param>
    public static bool TryParse(
        string pattern,
        [NotNullWhen(true)] out EditorConfigGlob? glob,
        [NotNullWhen(false)] out EditorConfigProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var compiler = new GlobCompiler(pattern);
        ImmutableArray<GlobInstruction> program = compiler.Compile();
        problem = compiler.Problem;
        glob = problem is null ? new EditorConfigGlob(program, pattern.Contains('/')) : null;
        return glob is not null;
    }

    /// <summary>Whether a path matches.</summary>
    /// <param name="path">Relative to the folder that the glob is for, with forward slashes and none at the start.</param>
    public bool IsMatch(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var reached = new bool[path.Length + 1];
        for (int i = 0; i < reached.Length; i++)
            reached[i] = i == 0 || (!_isAnchored && path[i - 1] == '/');

        var choices = new Stack<(bool[] Start, bool[] Ends)>();
        foreach (GlobInstruction instruction in _program)
        {
            switch (instruction.Kind)
            {
                case GlobInstructionKind.BeginChoice:
                    choices.Push(((bool[])reached.Clone(), new bool[reached.Length]));
                    break;
                case GlobInstructionKind.NextAlternative:
                    Unite(choices.Peek().Ends, reached);
                    choices.Peek().Start.CopyTo(reached, 0);
                    break;
                case GlobInstructionKind.EndChoice:
                    Unite(reached, choices.Pop().Ends);
                    break;
                default:
                    instruction.Advance(reached, path);
                    break;
            }
        }

        return reached[^1];
    }

    private static void Unite(bool[] target, bool[] more)
    {
        for (int i = 0; i < target.Length; i++)
            target[i] |= more[i];
    }
}

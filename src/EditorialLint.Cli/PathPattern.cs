using System.Diagnostics.CodeAnalysis;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary>A path with wildcards that no shell has expanded.</summary>
/// <param name="Folder">The absolute folder before the first wildcard.</param>
/// <param name="Glob">The rest, for paths from that folder.</param>
/// <param name="Depth">How many folders below that one it can reach into.</param>
internal sealed record PathPattern(string Folder, EditorConfigGlob Glob, int Depth)
{
    private const string Wildcards = "*?[{";

    /// <summary>Whether a path has wildcards.</summary>
    public static bool Looks(string path) => path.AsSpan().IndexOfAny(Wildcards) >= 0;

    /// <summary>Understands a path with wildcards.</summary>
    /// <param name="full">The absolute path.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="problem">What is wrong with it, as a clause.</param>
    public static bool TryParse(string full, [NotNullWhen(true)] out PathPattern? pattern, [NotNullWhen(false)] out string? problem)
    {
        int wildcard = full.AsSpan().IndexOfAny(Wildcards);
        int slash = full.LastIndexOf(Path.DirectorySeparatorChar, wildcard);
        string rest = full[(slash + 1)..].Replace(Path.DirectorySeparatorChar, '/');
        // The slash ties the pattern to the folder, where a shell would have looked.
        bool sound = EditorConfigGlob.TryParse("/" + rest, out EditorConfigGlob? glob, out EditorConfigProblem? fault);
        int depth = rest.Contains("**", StringComparison.Ordinal) ? int.MaxValue : rest.AsSpan().Count('/');
        pattern = sound ? new PathPattern(slash <= 0 ? full[..(slash + 1)] : full[..slash], glob!, depth) : null;
        problem = fault?.Text;
        return pattern is not null;
    }

    /// <summary>Whether an absolute path lies below <see cref="Folder"/> and matches.</summary>
    public bool IsMatch(string full) => RealPath.Contains(Folder, full) && Glob.IsMatch(SourceWalk.Relative(Folder, full));
}

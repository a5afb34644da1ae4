using System.Diagnostics.CodeAnalysis;

namespace EditorialLint.Cli.Git;

/// <summary>The checkout around the working folder.</summary>
/// <param name="Git">Reads it.</param>
/// <param name="Root">The absolute folder of its work tree, in the form of the machine.</param>
internal sealed record GitRepository(GitProgram Git, string Root)
{
    /// <summary>Finds it.</summary>
    /// <param name="git">The program to ask.</param>
    /// <param name="repository">The checkout.</param>
    /// <param name="problem">Why there is none.</param>
    public static bool TryOpen(
        GitProgram git, [NotNullWhen(true)] out GitRepository? repository, [NotNullWhen(false)] out string? problem)
    {
        repository = null;
        if (!git.TryStart(out GitProcess? process, out problem, "rev-parse", "--show-toplevel"))
            return false;
        using (process)
        {
            string root = process.ReadText();
            problem = process.Finish();
            repository = problem is null ? new GitRepository(git, Path.GetFullPath(root)) : null;
            return problem is null;
        }
    }

    /// <summary>The absolute path of a file by its path in the repository; null for one that would lie outside.</summary>
    /// <remarks>Git itself makes no such paths, but a repository may come from anywhere.</remarks>
    public string? Locate(string path)
    {
        string full = Path.GetFullPath(path.Replace('/', Path.DirectorySeparatorChar), Root);
        return full.Length > Root.Length && RealPath.Contains(Root, full) ? full : null;
    }

    /// <summary>The path in the repository of a file by its absolute path; null for one that lies outside.</summary>
    public string? PathOf(string full) => RealPath.Contains(Root, full) ? SourceWalk.Relative(Root, full) : null;
}

using System.Diagnostics.CodeAnalysis;

namespace EditorialLint.Cli.Git;

/// <summary>Where git looks for the hooks of a checkout.</summary>
/// <param name="Path">The absolute folder; it need not exist.</param>
/// <param name="IsShared">Whether it lies outside of the repository, so that others may use it as well.</param>
internal sealed record HookFolder(string Path, bool IsShared)
{
    /// <summary>Asks git, which knows <c>core.hooksPath</c> and the repository that a linked worktree belongs to.</summary>
    /// <param name="repository">The checkout.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="problem">Why git did not tell.</param>
    public static bool TryFind(
        GitRepository repository, [NotNullWhen(true)] out HookFolder? folder, [NotNullWhen(false)] out string? problem)
    {
        folder = null;
        if (!TryAsk(repository, "--git-path", "hooks", out string? hooks, out problem)
            || !TryAsk(repository, "--git-common-dir", null, out string? common, out problem))
        {
            return false;
        }

        // A link in the repository may lead out of it.
        string real = RealPath.Of(hooks);
        bool isOwn = RealPath.Contains(RealPath.Of(common), real) || RealPath.Contains(RealPath.Of(repository.Root), real);
        folder = new HookFolder(real, !isOwn);
        return true;
    }

    private static bool TryAsk(
        GitRepository repository, string question, string? name, [NotNullWhen(true)] out string? path, [NotNullWhen(false)] out string? problem)
    {
        path = null;
        // Asked from the root: a relative answer is meant from there.
        string[] arguments = ["-C", repository.Root, "rev-parse", question, .. name is null ? (string[])[] : [name]];
        if (!repository.Git.TryStart(out GitProcess? git, out problem, arguments))
            return false;
        using (git)
        {
            string answer = git.ReadText();
            problem = git.Finish();
            path = problem is null ? System.IO.Path.GetFullPath(answer, repository.Root) : null;
            return path is not null;
        }
    }
}

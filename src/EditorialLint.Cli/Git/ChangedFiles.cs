using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli.Git;

/// <summary>The lines that differ from an earlier revision.</summary>
internal static class ChangedFiles
{
    private const int NoAncestor = 1;

    /// <summary>Compares with the last common ancestor of a revision and <c>HEAD</c>: what the revision's branch did since is not ours.</summary>
    /// <param name="repository">The checkout.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="staged">Whether the index is compared rather than the work tree.</param>
    /// <param name="changes">The lines of each changed file by its path in the repository; null for a file that counts as a whole.</param>
    /// <param name="problem">Why git did not tell.</param>
    public static bool TryList(
        GitRepository repository,
        string revision,
        bool staged,
        [NotNullWhen(true)] out Dictionary<string, ImmutableArray<LineRange>?>? changes,
        [NotNullWhen(false)] out string? problem)
    {
        changes = null;
        GitProcess? others = null;
        if (!TryFindAncestor(repository, revision, out string ancestor, out problem))
            return false;
        if (!staged && !repository.Git.TryStart(
            out others, out problem, "ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":/"))
        {
            return false;
        }

        using (others)
        {
            var found = new Dictionary<string, ImmutableArray<LineRange>?>(StringComparer.Ordinal);
            problem = ReadDifferences(repository, ancestor, staged, found) ?? ReadOthers(others, found);
            changes = problem is null ? found : null;
            return problem is null;
        }
    }

    private static bool TryFindAncestor(
        GitRepository repository, string revision, out string ancestor, [NotNullWhen(false)] out string? problem)
    {
        ancestor = "";
        // Git would take it for an option.
        if (revision is "" or ['-', ..])
        {
            problem = "this is no revision; name a commit, a branch or a tag";
            return false;
        }

        if (!repository.Git.TryStart(out GitProcess? git, out problem, "merge-base", revision, "HEAD"))
            return false;
        using (git)
        {
            ancestor = git.ReadText();
            problem = git.Finish();
            if (problem is not null)
            {
                problem = git.ExitCode == NoAncestor
                    ? "it has no ancestor in common with HEAD here; in a shallow clone, fetch more of the history"
                    : $"{problem}; name a commit, a branch or a tag";
            }

            return problem is null;
        }
    }

    private static string? ReadDifferences(
        GitRepository repository, string ancestor, bool staged, Dictionary<string, ImmutableArray<LineRange>?> changes)
    {
        // Most options undo one that the user's configuration may have set. The counts tell which files git takes for binary.
        string[] arguments =
        [
            "diff", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative", "--unified=0", "--inter-hunk-context=0",
            "--src-prefix=a/", "--dst-prefix=b/", "--find-renames", "--ignore-submodules=all", "--numstat", "--patch", "-z",
        ];
        if (!repository.Git.TryStart(
            out GitProcess? git, out string? problem, [.. arguments, .. staged ? (string[])["--cached"] : [], ancestor, "--"]))
        {
            return problem;
        }

        using (git)
        {
            bool understood = new PatchReader(new ByteRecords(git.Output), changes).TryRead();
            return git.Finish() ?? (understood ? null : "git's answer cannot be understood");
        }
    }

    private static string? ReadOthers(GitProcess? git, Dictionary<string, ImmutableArray<LineRange>?> changes)
    {
        if (git is null)
            return null;
        var records = new ByteRecords(git.Output);
        while (records.TryRead(0, out ReadOnlySpan<byte> path))
        {
            // A name that is no UTF-8 stays in the list: reading the file will tell.
            GitNames.TryDecode(path, out string name);
            // A folder is another repository.
            if (!name.EndsWith('/'))
                changes.TryAdd(name, null);
        }

        return git.Finish();
    }
}

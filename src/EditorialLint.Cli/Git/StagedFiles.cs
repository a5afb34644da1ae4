using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace EditorialLint.Cli.Git;

/// <summary>What a commit would change.</summary>
internal static class StagedFiles
{
    /// <summary>
    /// Lists added, copied, modified and renamed files. Deleted files, links and submodules have no text; what is only
    /// intended to be added will not be committed.
    /// </summary>
    /// <param name="repository">The checkout.</param>
    /// <param name="files">The files, in git's order.</param>
    /// <param name="problem">Why git did not tell.</param>
    public static bool TryList(
        GitRepository repository, [NotNullWhen(true)] out List<StagedFile>? files, [NotNullWhen(false)] out string? problem)
    {
        files = null;
        // Renames would come with two paths; as an addition and a deletion they come with the one that counts.
        if (!repository.Git.TryStart(
            out GitProcess? git, out problem, "diff", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--diff-filter=AMTU",
            "--no-relative", "--no-ext-diff", "--ignore-submodules=all"))
        {
            return false;
        }

        using (git)
        {
            var found = new List<StagedFile>();
            var records = new ByteRecords(git.Output);
            while (records.TryRead(0, out ReadOnlySpan<byte> head))
            {
                string[] fields = Encoding.ASCII.GetString(head).TrimStart(':').Split(' ');
                if (!records.TryRead(0, out ReadOnlySpan<byte> path) || fields is not [_, var mode, _, var id, [var status, ..]])
                    break;
                bool isFile = mode.StartsWith("100", StringComparison.Ordinal);
                if (!isFile && status != 'U')
                    continue;
                bool readable = GitNames.TryDecode(path, out string name);
                found.Add(new StagedFile(name, id) { IsUnmerged = status == 'U', HasUnreadableName = !readable });
            }

            problem = git.Finish();
            files = problem is null ? found : null;
            return problem is null;
        }
    }
}

using EditorialLint.Cli.Git;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli;

/// <summary>Reads the revision of a checkout from git's own files: starting git would take longer than checking an article.</summary>
internal static class RevisionReader
{
    private const string BranchPrefix = "refs/heads/";
    private const int MostIndirections = 5;

    /// <summary>The revision of the checkout around a folder; null outside one or where git's files cannot be read.</summary>
    public static RevisionDetails? Read(string folder)
    {
        try
        {
            for (string? root = folder; root is not null; root = Path.GetDirectoryName(root))
            {
                if (GitFolder.At(root) is GitFolder git)
                    return Read(git);
            }
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            // Details are a courtesy; without them the log is as good.
        }

        return null;
    }

    private static RevisionDetails? Read(GitFolder git)
    {
        string head = Path.Combine(git.Own, "HEAD");
        if (!File.Exists(head))
            return null;
        string? reference = GitFolder.ReadAfter(head, "ref:");
        string? id = reference is null ? File.ReadAllText(head).Trim() : Resolve(git.Own, git.Common, reference, 0);
        string? branch = reference?.StartsWith(BranchPrefix, StringComparison.Ordinal) == true ? reference[BranchPrefix.Length..] : null;
        return new RevisionDetails(ReadRemote(git.Common) ?? new Uri(git.Root).AbsoluteUri, id, branch, git.Root);
    }

    private static string? Resolve(string git, string common, string reference, int depth)
    {
        foreach (string folder in (string[])[git, common])
        {
            string path = Path.Combine(folder, reference);
            if (!File.Exists(path))
                continue;
            string? next = GitFolder.ReadAfter(path, "ref:");
            if (next is null)
                return File.ReadAllText(path).Trim();
            return depth < MostIndirections ? Resolve(git, common, next, depth + 1) : null;
        }

        string packed = Path.Combine(common, "packed-refs");
        if (!File.Exists(packed))
            return null;
        foreach (string line in File.ReadLines(packed))
        {
            int space = line.IndexOf(' ');
            if (space > 0 && line.AsSpan(space + 1).SequenceEqual(reference))
                return line[..space];
        }

        return null;
    }

    /// <summary>The address of <c>origin</c>, as an address: <c>user@host:path</c> becomes <c>ssh://host/path</c>, and nobody's password leaves.</summary>
    private static string? ReadRemote(string common) =>
        GitConfigFile.ReadValue(Path.Combine(common, "config"), "remote \"origin\"", "url") is string url ? ToAddress(url) : null;

    private static string? ToAddress(string url)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            int colon = url.IndexOf(':');
            if (colon > 1 && !url.AsSpan(0, colon).Contains('/'))
                return ToAddress($"ssh://{url[..colon]}/{url[(colon + 1)..].TrimStart('/')}");
            return Path.IsPathFullyQualified(url) ? new Uri(url).AbsoluteUri : null;
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address))
            return null;
        return address.IsFile
            ? address.AbsoluteUri
            : address.GetComponents(UriComponents.Scheme | UriComponents.Host | UriComponents.Port | UriComponents.Path, UriFormat.UriEscaped);
    }
}

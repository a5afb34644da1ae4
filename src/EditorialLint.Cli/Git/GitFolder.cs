namespace EditorialLint.Cli.Git;

/// <summary>Where a checkout keeps git's own files, found without git: starting it would take longer than checking an article.</summary>
/// <param name="Root">The checkout's absolute folder.</param>
/// <param name="Own">The folder of what belongs to this checkout, such as its <c>HEAD</c>.</param>
/// <param name="Common">The folder of what all checkouts of the repository share.</param>
internal sealed record GitFolder(string Root, string Own, string Common)
{
    /// <summary>The one of a checkout; null when the folder is not the root of one.</summary>
    /// <param name="root">An absolute folder.</param>
    /// <exception cref="IOException">Git's files cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Git's files may not be read.</exception>
    public static GitFolder? At(string root)
    {
        string git = Path.Combine(root, ".git");
        if (Directory.Exists(git))
            return Open(root, git);
        // A linked worktree and a submodule have a file that says where the folder is.
        return File.Exists(git) && ReadAfter(git, "gitdir:") is string target ? Open(root, Path.GetFullPath(target, root)) : null;
    }

    /// <summary>What stands behind a prefix at the start of a file, without blanks around it; null when the file begins otherwise.</summary>
    public static string? ReadAfter(string path, string prefix)
    {
        string text = File.ReadAllText(path);
        return text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..].Trim() : null;
    }

    private static GitFolder Open(string root, string own)
    {
        string pointer = Path.Combine(own, "commondir");
        return new GitFolder(root, own, File.Exists(pointer) ? Path.GetFullPath(File.ReadAllText(pointer).Trim(), own) : own);
    }
}

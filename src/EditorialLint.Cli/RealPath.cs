namespace EditorialLint.Cli;

/// <summary>Paths with every link on the way followed.</summary>
internal static class RealPath
{
    /// <summary>The real path of a folder or file; what is not there is no link.</summary>
    /// <exception cref="IOException">Links lead in a circle or cannot be read.</exception>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        string root = Path.GetPathRoot(full) ?? "";
        string result = root;
        foreach (string part in full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            string next = Path.Combine(result, part);
            // The target may itself lie behind links; each of them shortens what is left, or the system has refused it.
            result = Follow(next) is { } target ? Of(target.FullName) : next;
        }

        return result;
    }

    /// <summary>The real path of a file that may not exist yet; without links followed where that cannot be done.</summary>
    /// <param name="full">The absolute path.</param>
    public static string OfTarget(string full)
    {
        try
        {
            if (File.Exists(full))
                return Of(full);
            return Path.GetDirectoryName(full) is string folder && Directory.Exists(folder)
                ? Path.Combine(Of(folder), Path.GetFileName(full))
                : full;
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            return full;
        }
    }

    /// <summary>The file that a link leads to, so that it is replaced and not the link; any other path as it is.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string BehindLink(string path) => Follow(path)?.FullName ?? path;

    private static FileSystemInfo? Follow(string path)
    {
        try
        {
            return Directory.ResolveLinkTarget(path, returnFinalTarget: true);
        }
        catch (Exception exception) when (FileTrouble.IsMissing(exception))
        {
            return null;
        }
    }

    /// <summary>Whether a folder is another or lies around it.</summary>
    public static bool Contains(string outer, string inner) =>
        inner.StartsWith(outer, StringComparison.Ordinal)
        && (inner.Length == outer.Length || outer[^1] == Path.DirectorySeparatorChar || inner[outer.Length] == Path.DirectorySeparatorChar);
}

namespace EditorialLint.Cli;

/// <summary>Walks a folder in ordinal order and leaves out what is hidden, ignored by git or made by a build.</summary>
internal sealed class SourceWalk(string root, int depth, CancellationToken cancellation)
{
    private readonly List<string> _realFolders = [];
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);

    /// <summary>Whether a file, by its absolute path, is wanted.</summary>
    public required Func<string, bool> Accepts { get; init; }

    /// <summary>Whether a folder or file is to be left out.</summary>
    public required Func<string, bool> Excludes { get; init; }

    /// <summary>Takes the absolute path of each wanted file.</summary>
    public required Action<string> Found { get; init; }

    /// <summary>Takes trouble: the kind, the absolute path and a sentence.</summary>
    public required Action<string, string, string> Trouble { get; init; }

    /// <summary>Gives a variable of the environment; null when it is not set.</summary>
    public required Func<string, string?> ReadVariable { get; init; }

    /// <summary>A path from a folder around it, with forward slashes.</summary>
    public static string Relative(string folder, string path) =>
        path[folder.Length..].TrimStart(Path.DirectorySeparatorChar).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Whether a file or folder of a name is hidden or made by a build.</summary>
    public static bool IsLeftOut(ReadOnlySpan<char> name, bool isFolder) =>
        name is ['.', ..] || (isFolder && name is ("node_modules" or "bin" or "obj"));

    /// <summary>Walks.</summary>
    public void Run()
    {
        try
        {
            Visit(new DirectoryInfo(root), RealPath.Of(root), GitIgnore.Open(root, ReadVariable), depth);
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            Trouble("unreadable-folder", root, $"This folder cannot be read: {FileTrouble.DescribeFolder(exception)}.");
        }
    }

    private void Visit(DirectoryInfo folder, string real, GitIgnore? ignore, int left)
    {
        cancellation.ThrowIfCancellationRequested();
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            Trouble("unreadable-folder", folder.FullName, $"This folder cannot be read: {FileTrouble.DescribeFolder(exception)}.");
            return;
        }

        Array.Sort(entries, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        _realFolders.Add(real);
        foreach (FileSystemInfo entry in entries)
        {
            bool isFolder = entry is DirectoryInfo;
            if (IsLeftOut(entry, isFolder) || ignore?.IsIgnored(entry.FullName, isFolder) == true || Excludes(entry.FullName))
                continue;
            if (entry is not DirectoryInfo below)
            {
                if (Accepts(entry.FullName) && RegularFile.Is(entry))
                    Found(entry.FullName);
            }
            else if (left > 0 && Enter(below, real) is string realBelow)
            {
                Visit(below, realBelow, GitIgnore.Extend(ignore, below.FullName), left - 1);
            }
        }

        _realFolders.RemoveAt(_realFolders.Count - 1);
    }

    /// <summary>The real path of a folder that may be entered; null for one that has been or that would never end.</summary>
    private string? Enter(DirectoryInfo folder, string realParent)
    {
        if (folder.LinkTarget is null)
            return Path.Combine(realParent, folder.Name);
        try
        {
            string real = RealPath.Of(folder.FullName);
            if (!_realFolders.Exists(open => RealPath.Contains(real, open)))
                return _linked.Add(real) ? real : null;
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            // The system has given up following the links: a loop as well.
        }

        Trouble("folder-loop", folder.FullName, "This link leads back to a folder around it; it was not followed.");
        return null;
    }

    private static bool IsLeftOut(FileSystemInfo entry, bool isFolder) =>
        IsLeftOut(entry.Name, isFolder) || (OperatingSystem.IsWindows() && (entry.Attributes & FileAttributes.Hidden) != 0);
}

using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;
using EditorialLint.Formats;

namespace EditorialLint.Cli.Git;

/// <summary>Chooses among files that git has listed, by the same rules as a search through folders.</summary>
/// <param name="root">The absolute folder of the work tree; without paths all of it counts, wherever the program runs.</param>
/// <param name="workingDirectory">The absolute folder that paths start from.</param>
/// <param name="formats">What texts may be.</param>
/// <param name="names">Shows and excludes paths.</param>
/// <param name="overrides">The formats that the command line gives to files.</param>
internal sealed class ListedSources(string root, string workingDirectory, DocumentFormats formats, PathNames names, FormatOverrides overrides)
{
    private readonly List<Func<string, bool>> _wanted = [];
    private readonly List<ToolNotification> _notifications = [];

    /// <summary>Trouble with the paths.</summary>
    public IReadOnlyList<ToolNotification> Notifications => _notifications;

    /// <summary>Narrows the choice to files, folders and globs; none of them leaves it at all files of a known format.</summary>
    /// <param name="paths">The paths as written.</param>
    /// <param name="listed">The absolute paths of all listed files.</param>
    public void NarrowTo(IReadOnlyCollection<string> paths, IReadOnlySet<string> listed)
    {
        if (paths.Count == 0)
            _wanted.Add(path => IsText(root, path));
        foreach (string path in paths)
        {
            string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, workingDirectory));
            if (path.Length == 0)
                _notifications.Add(SourceSearch.EmptyPath);
            else if (listed.Contains(full))
                _wanted.Add(candidate => candidate.Equals(full, StringComparison.Ordinal));
            else if (Directory.Exists(full))
                AddFolder(full);
            else if (!File.Exists(full))
                AddPattern(full, path);
        }
    }

    /// <summary>The source of a listed file; null when it is not wanted.</summary>
    /// <param name="full">Its absolute path.</param>
    public LintSource? Choose(string full)
    {
        bool wanted = _wanted.Exists(wants => wants(full)) && !names.IsExcludedAnywhere(full);
        return wanted ? new LintSource(names.Shown(full), full) { Format = overrides.Find(names.Written(full)) } : null;
    }

    private void AddFolder(string full)
    {
        // Git lists real paths; the folder may have been named by a link.
        string real = RealPath.Of(full);
        _wanted.Add(path => IsText(real, path));
    }

    private void AddPattern(string full, string written)
    {
        if (!PathPattern.Looks(written))
            AddTrouble(full, "There is no such file or folder.");
        else if (!PathPattern.TryParse(full, out PathPattern? pattern, out string? problem))
            AddTrouble(full, $"This is no glob: {problem}.");
        else
            _wanted.Add(path => pattern.IsMatch(path) && !IsLeftOut(pattern.Folder, path) && !names.IsReport(path));
    }

    private bool IsText(string folder, string path) =>
        (formats.FindByExtension(path) is not null || overrides.Find(names.Written(path)) is not null) && RealPath.Contains(folder, path) && !IsLeftOut(folder, path) && !names.IsReport(path);

    /// <summary>Whether a walk from a folder would not come to a file below it.</summary>
    private static bool IsLeftOut(string folder, string path)
    {
        ReadOnlySpan<char> rest = path.AsSpan(folder.Length).TrimStart(Path.DirectorySeparatorChar);
        while (rest.IndexOf(Path.DirectorySeparatorChar) is > 0 and int slash)
        {
            if (SourceWalk.IsLeftOut(rest[..slash], isFolder: true))
                return true;
            rest = rest[(slash + 1)..];
        }

        return SourceWalk.IsLeftOut(rest, isFolder: false);
    }

    private void AddTrouble(string full, string text) =>
        _notifications.Add(new ToolNotification("missing-path", Severity.Error, text) { Path = names.Shown(full) });
}

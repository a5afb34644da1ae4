namespace EditorialLint.Cli.Baselines;

/// <summary>Turns the paths in a baseline, which start from its own folder, into those of reports and back. Opens nothing.</summary>
internal sealed class BaselinePaths
{
    private readonly string _workingDirectory;
    private readonly string _folder;

    /// <summary>Prepares it.</summary>
    /// <param name="file">The baseline's absolute path.</param>
    /// <param name="workingDirectory">The absolute folder that reports start from.</param>
    public BaselinePaths(string file, string workingDirectory)
    {
        _workingDirectory = workingDirectory;
        _folder = Path.GetDirectoryName(file) ?? file;
        // As written, the folder leads to the articles for everybody; through a link of this machine only by its real name.
        if (!RealPath.Contains(workingDirectory, _folder) && !RealPath.Contains(_folder, workingDirectory))
            _folder = RealPath.Of(_folder);
    }

    /// <summary>Whether a file of a report lies where the program was asked to work or to keep its baseline.</summary>
    public bool IsNear(string reported) =>
        RealPath.Contains(_workingDirectory, GetFull(reported)) || RealPath.Contains(_folder, GetFull(reported));

    /// <summary>The absolute path of a file of a report.</summary>
    public string GetFull(string reported) => Path.GetFullPath(reported, _workingDirectory);

    /// <summary>A path in a baseline as a report would have it.</summary>
    /// <param name="recorded">The path, with forward slashes.</param>
    /// <param name="fromWorkingDirectory">Whether it is one of a log and so starts from the folder of that run.</param>
    public string ToReported(string recorded, bool fromWorkingDirectory)
    {
        string full = Path.GetFullPath(recorded, fromWorkingDirectory ? _workingDirectory : _folder);
        string shown = RealPath.Contains(_workingDirectory, full) ? Path.GetRelativePath(_workingDirectory, full) : full;
        return shown.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>A path of a report as the baseline records it; null when no relative path leads there.</summary>
    public string? ToRecorded(string reported)
    {
        string relative = Path.GetRelativePath(_folder, GetFull(reported));
        return Path.IsPathRooted(relative) ? null : relative.Replace(Path.DirectorySeparatorChar, '/');
    }
}

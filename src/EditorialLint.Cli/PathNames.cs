using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary>How absolute paths are shown, and which of them the command line excludes.</summary>
/// <param name="workingDirectory">The absolute folder that relative paths start from.</param>
/// <param name="excluded">What to leave out, from that folder.</param>
/// <param name="reports">The run's own reports.</param>
internal sealed class PathNames(string workingDirectory, List<EditorConfigGlob> excluded, ReportFiles reports)
{
    /// <summary>A path below the working directory is shown from there; any other in full, with forward slashes.</summary>
    public string Shown(string full)
    {
        if (!Path.IsPathFullyQualified(full) || full.Equals(workingDirectory, StringComparison.Ordinal))
            return ".";
        return (RealPath.Contains(workingDirectory, full) ? SourceWalk.Relative(workingDirectory, full) : full)
            .Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>Whether a path leads to a report of this run, which is no text though an earlier run may have left it among them.</summary>
    public bool IsReport(string full) => reports.Find(full) is not null;

    /// <summary>Whether a path itself is excluded.</summary>
    public bool IsExcluded(string full)
    {
        if (excluded.Count == 0)
            return false;
        string shown = Shown(full).TrimStart('/');
        foreach (EditorConfigGlob glob in excluded)
        {
            if (glob.IsMatch(shown))
                return true;
        }

        return false;
    }

    /// <summary>Whether a file or any folder that it lies in is excluded: it may not have been reached from above.</summary>
    public bool IsExcludedAnywhere(string full)
    {
        if (excluded.Count == 0)
            return false;
        for (string? path = full; path is not null && !path.Equals(workingDirectory, StringComparison.Ordinal); path = Path.GetDirectoryName(path))
        {
            if (IsExcluded(path))
                return true;
        }

        return false;
    }
}

using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary>How absolute paths are shown, and which of them the command line excludes.</summary>
/// <param name="workingDirectory">The absolute folder that relative paths start from.</param>
/// <param name="excluded">What to leave out, from that folder.</param>
/// <param name="reports">The run's own reports.</param>
/// <param name="reportsFrom">The absolute folder that paths in reports start from; null for the same one.</param>
internal sealed class PathNames(string workingDirectory, List<EditorConfigGlob> excluded, ReportFiles reports, string? reportsFrom = null)
{
    /// <summary>A path as reports have it: below their folder it is shown from there; any other in full, with forward slashes.</summary>
    public string Shown(string full) => From(reportsFrom ?? workingDirectory, full);

    /// <summary>A path as the globs of a command line have it, which start where it was written.</summary>
    public string Written(string full) => From(workingDirectory, full);

    /// <summary>Whether a path leads to a report of this run, which is no text though an earlier run may have left it among them.</summary>
    public bool IsReport(string full) => reports.Find(full) is not null;

    /// <summary>Whether a path itself is excluded.</summary>
    public bool IsExcluded(string full)
    {
        if (excluded.Count == 0)
            return false;
        string written = Written(full).TrimStart('/');
        foreach (EditorConfigGlob glob in excluded)
        {
            if (glob.IsMatch(written))
                return true;
        }

        return false;
    }

    private static string From(string folder, string full)
    {
        if (!Path.IsPathFullyQualified(full) || full.Equals(folder, StringComparison.Ordinal))
            return ".";
        return (RealPath.Contains(folder, full) ? SourceWalk.Relative(folder, full) : full).Replace(Path.DirectorySeparatorChar, '/');
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

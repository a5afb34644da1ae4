using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli;

/// <summary>The files that a command's reports replace: a search passes them over, and one that is named as a source is refused.</summary>
internal sealed class ReportFiles
{
    private readonly List<(string Written, string Real)> _files = [];

    /// <summary>Takes the reports whose files are there already.</summary>
    /// <param name="paths">The reports' paths as written; null for standard output.</param>
    /// <param name="workingDirectory">The absolute folder that relative paths start from.</param>
    public ReportFiles(IEnumerable<string?> paths, string workingDirectory)
    {
        foreach (string? path in paths)
        {
            if (!OutputTarget.IsStandardOutput(path) && File.Exists(Path.GetFullPath(path, workingDirectory)))
                _files.Add((path, RealPath.OfTarget(Path.GetFullPath(path, workingDirectory))));
        }
    }

    /// <summary>The report, as written, whose file a path leads to; null when there is none.</summary>
    /// <param name="full">An absolute path.</param>
    public string? Find(string full)
    {
        foreach ((string written, string real) in _files)
        {
            // Following every part of a path costs a call each, and only a link leads to a file of another name.
            bool mayLead = Path.GetFileName(full.AsSpan()).Equals(Path.GetFileName(real.AsSpan()), StringComparison.OrdinalIgnoreCase)
                || new FileInfo(full).LinkTarget is not null;
            if (mayLead && string.Equals(RealPath.OfTarget(full), real, StringComparison.Ordinal))
                return written;
        }

        return null;
    }

    /// <summary>Why the reports cannot be written: one of them would replace a source. Null when none does.</summary>
    public string? Refuse(FoundSources found)
    {
        if (_files.Count == 0)
            return null;
        foreach (LintSource source in found.Sources)
        {
            if (!source.IsStandardInput && Find(source.FullPath) is string report)
                return $"the report's file '{report}' is one of the files to check; give the report another name";
        }

        return null;
    }
}

using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Formats;

namespace EditorialLint.Cli;

/// <summary>One search for sources.</summary>
internal sealed class SourceSearch(
    string workingDirectory, DocumentFormats formats, List<EditorConfigGlob> excluded, FormatOverrides overrides, CancellationToken cancellation)
{
    private readonly Dictionary<string, LintSource> _sources = new(StringComparer.Ordinal);
    private readonly List<ToolNotification> _notifications = [];

    /// <summary>What was found.</summary>
    public FoundSources ToSources() => new([.. _sources.Values], [.. _notifications]);

    /// <summary>Adds standard input under a name.</summary>
    public void AddStandardInput(string name)
    {
        string shown = name.Replace('\\', '/');
        var source = new LintSource(shown, Path.GetFullPath(name, workingDirectory)) { IsStandardInput = true, Format = overrides.Find(shown) };
        _sources.TryAdd("-", source);
    }

    /// <summary>Adds what a path means: a file, all files of a folder, or the matches of a glob.</summary>
    public void AddPath(string path)
    {
        if (path.Length == 0)
        {
            AddTrouble("missing-path", ".", "A path on the command line is empty.");
            return;
        }

        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, workingDirectory));
        if (Directory.Exists(full))
            Walk(full, null, int.MaxValue);
        else if (File.Exists(full))
            AddFile(full);
        else if (path.AsSpan().IndexOfAny("*?[{") >= 0)
            AddMatches(full, path);
        else
            AddTrouble("missing-path", full, "There is no such file or folder.");
    }

    private void AddMatches(string full, string written)
    {
        int wildcard = full.AsSpan().IndexOfAny("*?[{");
        int slash = full.LastIndexOf(Path.DirectorySeparatorChar, wildcard);
        string folder = slash <= 0 ? full[..(slash + 1)] : full[..slash];
        string pattern = full[(slash + 1)..].Replace(Path.DirectorySeparatorChar, '/');
        // The slash ties the pattern to the folder, where a shell would have looked.
        if (!EditorConfigGlob.TryParse("/" + pattern, out EditorConfigGlob? glob, out EditorConfigProblem? problem))
        {
            AddTrouble("missing-path", full, $"This is no glob: {problem.Text}.");
            return;
        }

        int before = _sources.Count;
        int depth = pattern.Contains("**", StringComparison.Ordinal) ? int.MaxValue : pattern.AsSpan().Count('/');
        if (Directory.Exists(folder))
            Walk(folder, glob, depth);
        if (_sources.Count == before && !_sources.Keys.Any(known => known != "-" && glob.IsMatch(SourceWalk.Relative(folder, known))))
            AddTrouble("missing-path", full, $"No file matches '{written}'.");
    }

    private void Walk(string folder, EditorConfigGlob? glob, int depth)
    {
        var walk = new SourceWalk(folder, depth, cancellation)
        {
            Accepts = path => glob is null ? HasFormat(path) : glob.IsMatch(SourceWalk.Relative(folder, path)),
            Excludes = IsExcluded,
            Found = AddFile,
            Trouble = AddTrouble,
        };
        walk.Run();
    }

    private bool HasFormat(string full) => formats.FindByExtension(full) is not null || overrides.Find(Shown(full)) is not null;

    private void AddFile(string full)
    {
        if (_sources.ContainsKey(full) || IsExcludedAnywhere(full))
            return;
        string shown = Shown(full);
        _sources.Add(full, new LintSource(shown, full) { Format = overrides.Find(shown) });
    }

    private void AddTrouble(string id, string full, string text) =>
        _notifications.Add(new ToolNotification(id, Severity.Error, text) { Path = Shown(full) });

    /// <summary>A path below the working directory is shown from there; any other in full, with forward slashes.</summary>
    private string Shown(string full)
    {
        if (!Path.IsPathFullyQualified(full) || full.Equals(workingDirectory, StringComparison.Ordinal))
            return ".";
        return (RealPath.Contains(workingDirectory, full) ? SourceWalk.Relative(workingDirectory, full) : full)
            .Replace(Path.DirectorySeparatorChar, '/');
    }

    private bool IsExcluded(string full)
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
    private bool IsExcludedAnywhere(string full)
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

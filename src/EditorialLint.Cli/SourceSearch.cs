using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;
using EditorialLint.Formats;

namespace EditorialLint.Cli;

/// <summary>One search for sources.</summary>
internal sealed class SourceSearch(
    RunEnvironment environment, DocumentFormats formats, PathNames names, FormatOverrides overrides, CancellationToken cancellation)
{
    private readonly Dictionary<string, LintSource> _sources = new(StringComparer.Ordinal);
    private readonly List<ToolNotification> _notifications = [];
    private readonly List<Func<string, bool>> _searched = [];

    /// <summary>What is said of a path without a letter, as an unset variable of a script gives it.</summary>
    public static ToolNotification EmptyPath { get; } = new("missing-path", Severity.Error, "A path on the command line is empty; name a file, a folder or a glob.");

    /// <summary>Whether anything was left out because the command line excludes it.</summary>
    public bool HasExcluded { get; private set; }

    /// <summary>What was found.</summary>
    public FoundSources ToSources() => new([.. _sources.Values], [.. _notifications]) { Covers = Covers };

    /// <summary>Adds standard input under a name.</summary>
    public void AddStandardInput(string name)
    {
        string shown = name.Replace('\\', '/');
        var source = new LintSource(shown, Path.GetFullPath(name, environment.WorkingDirectory)) { IsStandardInput = true, Format = overrides.Find(shown) };
        _sources.TryAdd("-", source);
    }

    /// <summary>Adds what a path means: a file, all files of a folder, or the matches of a glob.</summary>
    public void AddPath(string path)
    {
        if (path.Length == 0)
        {
            _notifications.Add(EmptyPath);
            return;
        }

        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, environment.WorkingDirectory));
        if (Path.Exists(full))
            _searched.Add(candidate => RealPath.Contains(full, candidate));
        if (Directory.Exists(full))
            Walk(full, null);
        else if (File.Exists(full))
            AddFile(full);
        else if (PathPattern.Looks(path))
            AddMatches(full, path);
        else
            AddTrouble("missing-path", full, "There is no such file or folder.");
    }

    private void AddMatches(string full, string written)
    {
        if (!PathPattern.TryParse(full, out PathPattern? pattern, out string? problem))
        {
            AddTrouble("missing-path", full, $"This is no glob: {problem}.");
            return;
        }

        _searched.Add(pattern.IsMatch);
        int before = _sources.Count;
        if (Directory.Exists(pattern.Folder))
            Walk(pattern.Folder, pattern);
        if (_sources.Count == before && !_sources.Keys.Any(pattern.IsMatch))
            AddTrouble("missing-path", full, $"No file matches '{written}'.");
    }

    private bool Covers(string shown)
    {
        string full = Path.GetFullPath(shown, environment.WorkingDirectory);
        return _searched.Exists(covers => covers(full)) && !names.IsExcludedAnywhere(full);
    }

    private void Walk(string folder, PathPattern? pattern)
    {
        var walk = new SourceWalk(folder, pattern?.Depth ?? int.MaxValue, cancellation)
        {
            Accepts = path => pattern?.IsMatch(path) ?? HasFormat(path),
            Excludes = path => NoteExcluded(names.IsExcluded(path)),
            Found = AddFound,
            Trouble = AddTrouble,
            ReadVariable = environment.ReadVariable,
        };
        walk.Run();
    }

    private bool HasFormat(string full) => formats.FindByExtension(full) is not null || overrides.Find(names.Shown(full)) is not null;

    private bool NoteExcluded(bool isExcluded)
    {
        HasExcluded |= isExcluded;
        return isExcluded;
    }

    private void AddFound(string full)
    {
        if (!names.IsReport(full))
            AddFile(full);
    }

    private void AddFile(string full)
    {
        if (_sources.ContainsKey(full) || NoteExcluded(names.IsExcludedAnywhere(full)))
            return;
        string shown = names.Shown(full);
        _sources.Add(full, new LintSource(shown, full) { Format = overrides.Find(shown) });
    }

    private void AddTrouble(string id, string full, string text) =>
        _notifications.Add(new ToolNotification(id, Severity.Error, text) { Path = names.Shown(full) });
}

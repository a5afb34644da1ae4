using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Formats;

namespace EditorialLint.Cli;

/// <summary>Finds the files that paths, folders and globs of a command line mean.</summary>
internal sealed class SourceFinder(RunEnvironment environment, DocumentFormats formats)
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The name of standard input where none is given.</summary>
    public const string DefaultInputName = "stdin.txt";

    /// <summary>The names of the formats that files may be given.</summary>
    public ImmutableArray<string> FormatNames => formats.Names;

    /// <summary>Finds them.</summary>
    /// <param name="paths">The paths; none for the current folder.</param>
    /// <param name="excluded">What to leave out, from the current folder.</param>
    /// <param name="overrides">The formats that the command line gives to files.</param>
    /// <param name="inputName">What standard input is called.</param>
    /// <param name="reports">The run's own reports.</param>
    /// <param name="cancellation">Stops the search.</param>
    public FoundSources Find(
        string[] paths,
        List<EditorConfigGlob> excluded,
        FormatOverrides overrides,
        string inputName,
        ReportFiles reports,
        CancellationToken cancellation)
    {
        var names = new PathNames(environment.WorkingDirectory, excluded, reports);
        var search = new SourceSearch(environment, formats, names, overrides, cancellation);
        if (paths.Length == 0)
            paths = ["."];
        foreach (string path in paths)
        {
            if (path == StandardInput)
                search.AddStandardInput(inputName);
            else
                search.AddPath(path);
        }

        FoundSources found = search.ToSources();
        return found is { Sources.IsEmpty: true, Notifications.IsEmpty: true } ? found with { Notifications = [NothingFound(paths, search.HasExcluded)] } : found;
    }

    /// <summary>A wrong path must not pass for clean copy, though an empty folder is no error.</summary>
    private ToolNotification NothingFound(string[] paths, bool hasExcluded)
    {
        string where = paths.Length == 1 ? $"'{paths[0]}'" : $"any of {paths.Length} paths";
        string hint = hasExcluded ? "'--exclude' leaves out what is there" : $"known endings are {string.Join(", ", formats.Extensions)}";
        return new ToolNotification("nothing-to-check", Severity.Warning, $"There is no file to check under {where}; {hint}.");
    }
}

using System.Collections.Immutable;
using EditorialLint.Engine.Configuration;
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
    /// <param name="cancellation">Stops the search.</param>
    public FoundSources Find(string[] paths, List<EditorConfigGlob> excluded, FormatOverrides overrides, string inputName, CancellationToken cancellation)
    {
        var search = new SourceSearch(environment.WorkingDirectory, formats, new PathNames(environment.WorkingDirectory, excluded), overrides, cancellation);
        foreach (string path in paths.Length > 0 ? paths : ["."])
        {
            if (path == StandardInput)
                search.AddStandardInput(inputName);
            else
                search.AddPath(path);
        }

        return search.ToSources();
    }
}

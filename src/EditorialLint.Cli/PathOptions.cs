using System.CommandLine;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary>The arguments of commands that read sources.</summary>
internal sealed class PathOptions
{
    /// <summary>Declares them.</summary>
    public PathOptions(ArgumentArity arity)
    {
        Paths.Arity = arity;
    }

    /// <summary>Files, folders and globs.</summary>
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Files, folders or globs; '-' is standard input. Without any, the current folder.",
    };

    /// <summary>What to leave out.</summary>
    public Option<string[]> Exclude { get; } = new("--exclude")
    {
        Description = "Leave out files and folders that match; may be repeated.",
        HelpName = "GLOB",
    };

    /// <summary>What standard input is called.</summary>
    public Option<string?> InputName { get; } = new("--stdin-filename")
    {
        Description = $"The name under which standard input is checked (default {SourceFinder.DefaultInputName}).",
        HelpName = "NAME",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        Paths.RefuseOptions(command);
        command.Add(Paths);
        command.Add(Exclude);
        command.Add(InputName);
    }

    /// <summary>Finds the sources; null when an option is wrong, which is then said on standard error.</summary>
    public FoundSources? Find(ParseResult parse, SourceFinder finder, RunEnvironment environment, CancellationToken cancellation)
    {
        if (ReadExcluded(parse, environment) is not { } excluded)
            return null;
        string name = parse.GetValue(InputName) is { Length: > 0 } given ? given : SourceFinder.DefaultInputName;
        return finder.Find(parse.GetValue(Paths) ?? [], excluded, name, cancellation);
    }

    /// <summary>Reads what to leave out; null when a glob is wrong, which is then said on standard error.</summary>
    public List<EditorConfigGlob>? ReadExcluded(ParseResult parse, RunEnvironment environment)
    {
        var excluded = new List<EditorConfigGlob>();
        foreach (string written in parse.GetValue(Exclude) ?? [])
        {
            // A folder may be named with its slash or its dot.
            string pattern = written.StartsWith("./", StringComparison.Ordinal) ? written[1..] : written;
            pattern = pattern.Length > 1 ? pattern.TrimEnd('/') : pattern;
            if (!EditorConfigGlob.TryParse(pattern, out EditorConfigGlob? glob, out EditorConfigProblem? problem))
            {
                environment.Complain($"--exclude '{written}': {problem.Text}");
                return null;
            }

            excluded.Add(glob);
        }

        return excluded;
    }
}

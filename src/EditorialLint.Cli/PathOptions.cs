using System.CommandLine;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli;

/// <summary>The arguments of commands that read sources.</summary>
internal sealed class PathOptions
{
    /// <summary>Files, folders and globs.</summary>
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Files, folders or globs; '-' is standard input. Without any, the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>What to leave out.</summary>
    public Option<string[]> Exclude { get; } = new("--exclude")
    {
        Description = "Leave out files and folders that match; may be repeated.",
        HelpName = "GLOB",
    };

    /// <summary>What format files have.</summary>
    public Option<string[]> FormatOf { get; } = new("--format-of")
    {
        Description = "Read files that match in a format, whatever their ending, as in '*.wire=text'; may be repeated.",
        HelpName = "GLOB=FORMAT",
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
        command.Add(FormatOf);
        command.Add(InputName);
        command.Validators.Add(result =>
        {
            bool readsInput = result.GetResult(Paths)?.Tokens.Any(static token => token.Value == SourceFinder.StandardInput) ?? false;
            if (result.GetResult(InputName) is { Implicit: false } && !readsInput)
                result.AddError($"'{InputName.Name}' names standard input, which is not read; add '{SourceFinder.StandardInput}'");
        });
    }

    /// <summary>Finds the sources; null when an option is wrong, which is then said on standard error.</summary>
    public FoundSources? Find(
        ParseResult parse, SourceFinder finder, ReportFiles reports, RunEnvironment environment, CancellationToken cancellation)
    {
        if (ReadExcluded(parse, environment) is not { } excluded || ReadFormats(parse, finder, environment) is not { } overrides)
            return null;
        string name = parse.GetValue(InputName) is { Length: > 0 } given ? given : SourceFinder.DefaultInputName;
        FoundSources found = finder.Find(parse.GetValue(Paths) ?? [], excluded, overrides, name, reports, cancellation);
        if (found.FindNamesake() is not LintSource namesake)
            return found;
        environment.Complain($"standard input and a file are both called '{namesake.Path}'; give standard input another name with '--stdin-filename'");
        return null;
    }

    /// <summary>Reads what to leave out; null when a glob is wrong, which is then said on standard error.</summary>
    public List<EditorConfigGlob>? ReadExcluded(ParseResult parse, RunEnvironment environment)
    {
        var excluded = new List<EditorConfigGlob>();
        foreach (string written in parse.GetValue(Exclude) ?? [])
        {
            if (ReadGlob(written, $"--exclude '{written}'", environment) is not { } glob)
                return null;
            excluded.Add(glob);
        }

        return excluded;
    }

    /// <summary>Reads which files have which format; null when one is wrong, which is then said on standard error.</summary>
    public FormatOverrides? ReadFormats(ParseResult parse, SourceFinder finder, RunEnvironment environment)
    {
        var formats = new List<(EditorConfigGlob Glob, string Format)>();
        foreach (string written in parse.GetValue(FormatOf) ?? [])
        {
            int sign = written.LastIndexOf('=');
            string format = written[(sign + 1)..];
            if (sign <= 0 || format.Length == 0)
            {
                environment.Complain($"'--format-of {written}' needs a glob and a format, as in '--format-of *.wire={finder.FormatNames[0]}'");
                return null;
            }

            if (!finder.FormatNames.Contains(format))
            {
                environment.Complain(UnknownName.Describe("format", format, $"--format-of {written}", finder.FormatNames));
                return null;
            }

            if (ReadGlob(written[..sign], $"--format-of '{written}'", environment) is not { } glob)
                return null;
            formats.Add((glob, format));
        }

        return new FormatOverrides(formats);
    }

    private static EditorConfigGlob? ReadGlob(string written, string option, RunEnvironment environment)
    {
        // A folder may be named with its slash or its dot.
        string pattern = written.StartsWith("./", StringComparison.Ordinal) ? written[1..] : written;
        pattern = pattern.Length > 1 ? pattern.TrimEnd('/') : pattern;
        if (EditorConfigGlob.TryParse(pattern, out EditorConfigGlob? glob, out EditorConfigProblem? problem))
            return glob;
        environment.Complain($"{option}: {problem.Text}");
        return null;
    }
}

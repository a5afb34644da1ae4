using System.CommandLine;

namespace EditorialLint.Cli.Baselines;

/// <summary>The options that the subcommands of <c>baseline</c> share.</summary>
internal sealed class BaselineOptions
{
    /// <summary>The file's name where none is given.</summary>
    private const string DefaultFile = "editorial-lint.baseline.sarif";

    private readonly LintOptions _lint = new();

    /// <summary>The sources.</summary>
    public PathOptions Paths => _lint.Paths;

    /// <summary>What runs.</summary>
    public Option<string[]> Select => _lint.Select;

    /// <summary>What does not run.</summary>
    public Option<string[]> Ignore => _lint.Ignore;

    /// <summary>The file.</summary>
    public Option<string> File { get; } = new("--baseline")
    {
        Description = $"The baseline's file (default {DefaultFile}).",
        HelpName = "FILE",
        DefaultValueFactory = static _ => DefaultFile,
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        Paths.AddTo(command);
        command.Add(File);
        command.Add(Select);
        command.Add(Ignore);
    }

    /// <summary>The file that is meant.</summary>
    public BaselineFile GetFile(ParseResult parse, RunEnvironment environment) => new(parse.GetValue(File) ?? DefaultFile, environment);
}

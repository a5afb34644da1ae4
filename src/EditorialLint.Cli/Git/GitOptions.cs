using System.CommandLine;

namespace EditorialLint.Cli.Git;

/// <summary>The options that let git say what is checked.</summary>
internal sealed class GitOptions
{
    /// <summary>Whether the index is checked.</summary>
    public Option<bool> Staged { get; } = new("--staged")
    {
        Description = "Check what is staged for the next commit, as it is staged, not as it is in the folder.",
    };

    /// <summary>The revision that changes count from.</summary>
    public Option<string?> Since { get; } = new("--since")
    {
        Description = "Report only what touches lines changed since the last common ancestor of REV and HEAD.",
        HelpName = "REV",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Staged);
        command.Add(Since);
        command.Validators.Add(result =>
        {
            if (result.GetResult(Since) is { Tokens: [{ Value: "" }] })
                result.AddError("'--since' is empty; name a commit, a branch or a tag");
        });
    }
}

using System.CommandLine;

namespace EditorialLint.Cli.Git;

/// <summary><c>hook</c>: lets git check what is staged before each commit.</summary>
internal sealed class HookCommand(RunEnvironment environment, GitProgram git, PendingFiles pending) : IProgramCommand
{
    /// <inheritdoc/>
    public string Name => "hook";

    /// <inheritdoc/>
    public string HelpEnding =>
        """
        Examples:
          editorial-lint hook install                         check what is staged before each commit
          editorial-lint hook install --since HEAD            only its changed lines: for an archive with old findings
          editorial-lint hook install --baseline known.sarif  leave out what a baseline knows
          editorial-lint hook uninstall                       take the hook away again

        """;

    /// <inheritdoc/>
    public Command Build(CancellationToken cancellation)
    {
        var force = new Option<bool>("--force")
        {
            Description = "Install even where the hooks folder lies outside of the repository, so that others may use it, too.",
        };
        var since = new Option<string?>("--since")
        {
            Description = "Stop a commit only for what touches lines changed since REV; HEAD for those of the commit itself.",
            HelpName = "REV",
        };
        var baseline = new Option<string?>("--baseline")
        {
            Description = "Stop a commit only for what this baseline does not know, as it then is in the folder.",
            HelpName = "FILE",
        };
        var install = new Command("install", "Let git check what is staged before each commit; a hook that is there stays in force.") { since, baseline, force };
        foreach (Option<string?> option in (Option<string?>[])[since, baseline])
        {
            install.Validators.Add(result =>
            {
                if (result.GetResult(option) is { Tokens: [{ Value: "" }] })
                    result.AddError($"'{option.Name}' is empty; name a {option.HelpName}");
            });
        }

        install.SetAction(parse => Run((hook, repository) => Install(hook, repository, parse.GetValue(since), parse.GetValue(baseline), parse.GetValue(force))));
        var uninstall = new Command("uninstall", "Take the hook away, and put back the one that was there before.");
        uninstall.SetAction(_ => Run((hook, _) => Uninstall(hook)));
        return new Command(Name, "Check what is staged before each commit.") { install, uninstall };
    }

    private int Run(Func<HookFolder, GitRepository, int> action)
    {
        if (!GitRepository.TryOpen(git, out GitRepository? repository, out string? problem)
            || !HookFolder.TryFind(repository, out HookFolder? folder, out problem))
        {
            environment.Complain(problem);
            return ExitCodes.Incomplete;
        }

        try
        {
            return action(folder, repository);
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            environment.Complain($"cannot change the hooks in '{folder.Path}': {FileTrouble.Describe(exception)}");
            return ExitCodes.Incomplete;
        }
    }

    private int Install(HookFolder folder, GitRepository repository, string? since, string? baseline, bool force)
    {
        if (baseline is not null)
        {
            string full = Path.GetFullPath(baseline, environment.WorkingDirectory);
            if (!File.Exists(full))
            {
                environment.Complain($"there is no baseline '{baseline}'; 'editorial-lint baseline create' writes one");
                return ExitCodes.Incomplete;
            }

            // Git runs hooks at the root, of whatever work tree.
            full = RealPath.Of(full);
            baseline = repository.PathOf(full) ?? full;
        }

        var hook = new CommitHook(folder, pending);
        string? problem = folder.IsShared && !force
            ? $"the hooks folder '{folder.Path}' lies outside of the repository, so that others may use it, too; '--force' installs there all the same"
            : null;
        if (problem is not null || !hook.TryInstall(environment.Program, new HookOptions(since, baseline), out problem))
        {
            environment.Complain(problem);
            return ExitCodes.Incomplete;
        }

        string earlier = hook.HasEarlier ? " The hook that was there before runs first." : "";
        return environment.Print(pending, output => output.WriteLine($"Git now checks what is staged before each commit ({hook.FilePath}).{earlier}"));
    }

    private int Uninstall(HookFolder folder)
    {
        var hook = new CommitHook(folder, pending);
        bool hadEarlier = hook.HasEarlier;
        if (hook.TryUninstall())
        {
            string earlier = hadEarlier ? " The hook that was there before is back in its place." : "";
            return environment.Print(pending, output => output.WriteLine($"Took the hook away ({hook.FilePath}).{earlier}"));
        }

        if (CommitHook.IsThere(hook.FilePath))
        {
            environment.Complain($"the hook '{hook.FilePath}' is not ours; nothing was changed");
            return ExitCodes.Incomplete;
        }

        return environment.Print(pending, static output => output.WriteLine("There is no hook to take away."));
    }
}

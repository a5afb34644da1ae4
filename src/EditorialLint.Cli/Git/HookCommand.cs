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
          editorial-lint hook uninstall                       take the hook away again

        """;

    /// <inheritdoc/>
    public Command Build(CancellationToken cancellation)
    {
        var force = new Option<bool>("--force")
        {
            Description = "Install even where the hooks folder lies outside of the repository, so that others may use it, too.",
        };
        var install = new Command("install", "Let git check what is staged before each commit; a hook that is there stays in force.") { force };
        install.SetAction(parse => Run(hook => Install(hook, parse.GetValue(force))));
        var uninstall = new Command("uninstall", "Take the hook away, and put back the one that was there before.");
        uninstall.SetAction(_ => Run(Uninstall));
        return new Command(Name, "Check what is staged before each commit.") { install, uninstall };
    }

    private int Run(Func<HookFolder, int> action)
    {
        if (!GitRepository.TryOpen(git, out GitRepository? repository, out string? problem)
            || !HookFolder.TryFind(repository, out HookFolder? folder, out problem))
        {
            environment.Complain(problem);
            return ExitCodes.Incomplete;
        }

        try
        {
            return action(folder);
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            environment.Complain($"cannot change the hooks in '{folder.Path}': {FileTrouble.Describe(exception)}");
            return ExitCodes.Incomplete;
        }
    }

    private int Install(HookFolder folder, bool force)
    {
        var hook = new CommitHook(folder, pending);
        string? problem = folder.IsShared && !force
            ? $"the hooks folder '{folder.Path}' lies outside of the repository, so that others may use it, too; '--force' installs there all the same"
            : null;
        if (problem is not null || !hook.TryInstall(environment.Program, out problem))
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

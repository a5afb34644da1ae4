using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace EditorialLint.Cli.Git;

/// <summary>The git of this machine, run for reading only.</summary>
/// <param name="environment">Has the folder to run in and the folders to look for git in.</param>
internal sealed class GitProgram(RunEnvironment environment)
{
    /// <summary>What these variables change would make git's answers unreadable.</summary>
    private static readonly string[] Misleading =
        ["GIT_DIFF_OPTS", "GIT_LITERAL_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS"];

    private readonly Lazy<string?> _path = new(() => Find(environment.SearchPath));

    /// <summary>Starts git in the working folder, with the variables that a hook may have set for it.</summary>
    /// <param name="process">The running git.</param>
    /// <param name="problem">Why it does not run.</param>
    /// <param name="arguments">Its command line.</param>
    public bool TryStart(
        [NotNullWhen(true)] out GitProcess? process, [NotNullWhen(false)] out string? problem, params ReadOnlySpan<string> arguments)
    {
        process = null;
        if (_path.Value is not string path)
        {
            problem = "git is needed, and there is none in PATH; install it";
            return false;
        }

        var start = new ProcessStartInfo(path)
        {
            WorkingDirectory = environment.WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (string name in Misleading)
            start.Environment.Remove(name);
        // Without it git would refresh the index file on the way.
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        try
        {
            process = new GitProcess(Process.Start(start)!);
            problem = null;
            return true;
        }
        catch (Exception exception) when (exception is Win32Exception || FileTrouble.IsExpected(exception))
        {
            problem = $"git cannot be started from '{path}'";
            return false;
        }
    }

    /// <summary>
    /// Looks through the folders of <c>PATH</c>. Starting a program by its bare name would look into the working folder
    /// first, where a repository could offer a git of its own.
    /// </summary>
    private static string? Find(string searchPath)
    {
        string name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        foreach (string folder in searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Path.IsPathFullyQualified(folder))
                continue;
            string path = Path.Combine(folder, name);
            if (File.Exists(path) && IsExecutable(path))
                return path;
        }

        return null;
    }

    private static bool IsExecutable(string path) =>
        OperatingSystem.IsWindows()
        || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0;
}

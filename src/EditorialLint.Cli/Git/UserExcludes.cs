namespace EditorialLint.Cli.Git;

/// <summary>Where the user keeps the list of what git ignores in every checkout: <c>core.excludesFile</c>, or the place git has for it.</summary>
internal static class UserExcludes
{
    private const string Section = "core";
    private const string Key = "excludesFile";

    /// <summary>The list's path, which may lead nowhere; null when no place is known. As in git, the nearest configuration decides.</summary>
    /// <param name="git">Git's files of the checkout.</param>
    /// <param name="readVariable">Gives a variable of the environment; null when it is not set.</param>
    /// <exception cref="IOException">Git's files cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Git's files may not be read.</exception>
    public static string? Find(GitFolder git, Func<string, string?> readVariable)
    {
        string? home = readVariable(OperatingSystem.IsWindows() ? "USERPROFILE" : "HOME");
        string? settings = readVariable("XDG_CONFIG_HOME") is { Length: > 0 } named ? named : home is null ? null : Path.Combine(home, ".config");
        string? path = GitConfigFile.ReadValue(Path.Combine(git.Common, "config"), Section, Key);
        if (readVariable("GIT_CONFIG_GLOBAL") is { } chosen)
        {
            path ??= GitConfigFile.ReadValue(chosen, Section, Key);
        }
        else
        {
            path ??= home is null ? null : GitConfigFile.ReadValue(Path.Combine(home, ".gitconfig"), Section, Key);
            path ??= settings is null ? null : GitConfigFile.ReadValue(Path.Combine(settings, "git", "config"), Section, Key);
        }

        if (path is null && readVariable("GIT_CONFIG_NOSYSTEM") is null && !OperatingSystem.IsWindows())
            path = GitConfigFile.ReadValue("/etc/gitconfig", Section, Key);
        if (path is null)
            return settings is null ? null : Path.Combine(settings, "git", "ignore");
        if (path.StartsWith("~/", StringComparison.Ordinal))
            return home is null ? null : Path.Combine(home, path[2..]);
        // Empty, it turns the list off.
        return path.Length == 0 ? null : Path.GetFullPath(path, git.Root);
    }
}

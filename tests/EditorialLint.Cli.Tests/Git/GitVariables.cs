using System.Runtime.CompilerServices;

namespace EditorialLint.Cli.Tests.Git;

/// <summary>Keeps the tests' repositories apart from the one that the tests may run for, and from the user's configuration.</summary>
internal static class GitVariables
{
    [ModuleInitializer]
    public static void Isolate()
    {
        foreach (string name in Environment.GetEnvironmentVariables().Keys.Cast<string>())
        {
            if (name.StartsWith("GIT_", StringComparison.Ordinal))
                Environment.SetEnvironmentVariable(name, null);
        }

        Environment.SetEnvironmentVariable("GIT_CONFIG_NOSYSTEM", "1");
        Environment.SetEnvironmentVariable("GIT_CONFIG_GLOBAL", OperatingSystem.IsWindows() ? "NUL" : "/dev/null");
        foreach (string role in (string[])["AUTHOR", "COMMITTER"])
        {
            Environment.SetEnvironmentVariable($"GIT_{role}_NAME", "An Editor");
            Environment.SetEnvironmentVariable($"GIT_{role}_EMAIL", "editor@example.com");
        }
    }
}

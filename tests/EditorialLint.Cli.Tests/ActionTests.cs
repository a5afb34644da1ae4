using System.Diagnostics;
using System.Text.RegularExpressions;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Cli.Tests;

/// <summary>The step of action.yml that checks, run as a runner would run it; the steps before it need a network.</summary>
public sealed class ActionTests : IDisposable
{
    private readonly ProgramFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("articles", "error", "", 1)]
    [InlineData("articles", "none", "", 0)]
    [InlineData("articles\nother place", "error", "--ignore\nEL0101", 0)]
    [InlineData("nowhere", "error", "", 2)]
    public void The_action_checks_and_leaves_a_log(string paths, string failOn, string options, int expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no bash of its own.");
        _folder.Write("work/articles/a.txt", "He wrote [a note]] and left.\n");
        _folder.Write("work/other place/b.txt", "He left.\n");

        Assert.Equal(expected, RunStep(paths, failOn, options, out string output));

        Assert.Equal(expected == 1 || failOn == "none", output.Contains("file=articles/a.txt", StringComparison.Ordinal));
        Assert.Equal("sarif=log.sarif\n", _folder.Read("output"));
        if (expected != 2)
            Assert.Contains("\"version\": \"2.1.0\"", _folder.Read("work/log.sarif"), StringComparison.Ordinal);
    }

    private int RunStep(string paths, string failOn, string options, out string output)
    {
        // The action runs what it has built in its own checkout; here that is what was built beside the tests.
        string built = _folder.PathOf("action/src/EditorialLint.Cli/bin/Release/net10.0");
        Directory.CreateDirectory(Path.GetDirectoryName(built)!);
        File.CreateSymbolicLink(built, AppContext.BaseDirectory.TrimEnd('/'));
        var start = new ProcessStartInfo("bash", ["-e", "-o", "pipefail", "-c", "exec 2>&1\n" + Script()])
        {
            WorkingDirectory = _folder.PathOf("work"),
            RedirectStandardOutput = true,
        };
        start.Environment["GITHUB_ACTION_PATH"] = _folder.PathOf("action");
        start.Environment["GITHUB_OUTPUT"] = _folder.PathOf("output");
        start.Environment["PATHS"] = paths;
        start.Environment["SARIF"] = "log.sarif";
        start.Environment["FAIL_ON"] = failOn;
        start.Environment["OPTIONS"] = options;
        using Process bash = Process.Start(start)!;
        output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        return bash.ExitCode;
    }

    private static string Script()
    {
        string action = File.ReadAllText(Repository.File("action.yml")).ReplaceLineEndings("\n");
        Match script = Regex.Match(action, @"\n      run: \|\n((?:        .*\n|\n)+)");
        Assert.True(script.Success, "action.yml has no step with a script of several lines.");
        return script.Groups[1].Value;
    }
}

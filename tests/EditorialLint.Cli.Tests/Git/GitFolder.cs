using System.Diagnostics;
using Xunit;

namespace EditorialLint.Cli.Tests.Git;

/// <summary>A repository of its own with the program in it. Without git its tests are skipped.</summary>
public sealed class GitFolder : IDisposable
{
    private readonly ProgramFolder _folder = new();

    public GitFolder()
    {
        if (!IsThereGit)
        {
            _folder.Dispose();
            Assert.Skip("git is not installed.");
        }

        Git("init", "-q", "-b", "main");
        Git("config", "core.autocrlf", "false");
        Git("add", ".");
        Commit("Begin");
    }

    /// <summary>A folder in <c>PATH</c> has git.</summary>
    public static bool IsThereGit { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(static folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "git.exe" : "git")));

    public ProgramFolder Program => _folder;

    public string Root => _folder.Root;

    public string Error => _folder.Error;

    public string Output => _folder.Output;

    public void Dispose()
    {
        // Git writes its objects read-only, which other systems do not delete.
        foreach (string path in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            if (new FileInfo(path).LinkTarget is null)
                File.SetAttributes(path, FileAttributes.Normal);
        }

        _folder.Dispose();
    }

    public void Write(string name, string content) => _folder.Write(name, content);

    public void Stage(string name, string content)
    {
        Write(name, content);
        Git("add", "-f", "--", name);
    }

    public void Commit(string message) => Git("commit", "-q", "--no-verify", "-m", message);

    public int Run(params string[] args) => _folder.Run(args);

    public string[] FindDefects(params string[] args) => _folder.FindDefects(args);

    public string Git(params string[] args)
    {
        (int code, string output) = TryGit(args);
        Assert.True(code == 0, $"git {string.Join(' ', args)} ended with {code}: {output}");
        return output;
    }

    /// <summary>Runs git in the folder.</summary>
    /// <returns>Its exit code, and what it printed on both of its streams.</returns>
    public (int Code, string Output) TryGit(params string[] args) => Execute("git", args);

    public (int Code, string Output) Execute(string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = _folder.WorkingDirectory ?? Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}

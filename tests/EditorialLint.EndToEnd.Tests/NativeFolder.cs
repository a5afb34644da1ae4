using System.Diagnostics;
using System.Globalization;
using System.Text;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.EndToEnd.Tests;

/// <summary>A folder of its own in which the published program runs as a process. Without that program its tests are skipped.</summary>
public sealed class NativeFolder : IDisposable
{
    /// <summary>Names the published program that is tested.</summary>
    public const string Variable = "EDITORIAL_LINT_BINARY";

    /// <summary>One finding, EL0101 at 1:23.</summary>
    public const string Bad = "He wrote [see the note]] and left.\n";

    /// <summary>No finding.</summary>
    public const string Good = "He wrote a note and left.\n";

    /// <summary>A run of this length hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public NativeFolder()
    {
        string? program = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(program), $"{Variable} does not name a published program.");
        Program = Path.GetFullPath(program!);
        Assert.True(File.Exists(Program), $"{Variable} names '{Program}', which does not exist.");
        Root = Directory.CreateTempSubdirectory("editorial-lint-").FullName;
        // Nothing above the folder may have a say.
        Write(".editorconfig", "root = true\n");
    }

    /// <summary>The program's path.</summary>
    public string Program { get; } = "";

    /// <summary>The folder's path; the program runs in it.</summary>
    public string Root { get; } = "";

    public void Dispose()
    {
        if (Root.Length == 0)
            return;
        // Git writes its objects read-only, which other systems do not delete.
        foreach (string path in Directory.EnumerateFiles(Root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
            File.SetAttributes(path, FileAttributes.Normal);
        Directory.Delete(Root, recursive: true);
    }

    public string PathOf(string name) => Path.Combine(Root, name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public void Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public void Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), content);
    }

    /// <summary>Writes the seed article, which has defects.</summary>
    public void WriteSeed(string name) => Write(name, File.ReadAllBytes(Repository.File("seeds/articles/000_236c93d4273e1fd2.txt")));

    /// <summary>The names of what is in the folder itself.</summary>
    public string[] Names() => [.. Directory.GetFileSystemEntries(Root).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    /// <summary>Runs the program.</summary>
    public ProgramRun Run(params string[] args) => RunWith(null, args);

    /// <summary>Runs the program with text as its standard input.</summary>
    public ProgramRun RunWith(string? input, params string[] args) => Execute(Program, input, args);

    /// <summary>Runs git, which must succeed.</summary>
    public string Git(params string[] args)
    {
        ProgramRun run = Execute("git", null, args);
        Assert.True(run.ExitCode == 0, $"git {string.Join(' ', args)} ended with {run.ExitCode}: {run.Output}{run.Error}");
        return run.Output;
    }

    /// <summary>Runs a script of bash, in which <c>$lint</c> is the program.</summary>
    public ProgramRun Bash(string script) => Execute("bash", null, "-c", script);

    /// <summary>Runs any program.</summary>
    public ProgramRun Execute(string program, string? input, params string[] args)
    {
        using Process process = Start(program, args);
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        var clock = Stopwatch.StartNew();
        if (input is not null)
            process.StandardInput.Write(input);
        process.StandardInput.Close();
        long peak = 0;
        while (!process.WaitForExit(10))
        {
            peak = Math.Max(peak, ReadPeak(process.Id));
            if (clock.Elapsed < Patience)
                continue;
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', args)} did not end within {Patience.TotalSeconds} s.");
        }

        TimeSpan elapsed = clock.Elapsed;
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.Result, error.Result, elapsed, peak);
    }

    /// <summary>Starts a program in the folder, with all of its streams redirected.</summary>
    public Process Start(string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        foreach (string role in (string[])["AUTHOR", "COMMITTER"])
        {
            start.Environment[$"GIT_{role}_NAME"] = "An Editor";
            start.Environment[$"GIT_{role}_EMAIL"] = "editor@example.com";
        }

        start.Environment["lint"] = Program;
        return Process.Start(start)!;
    }

    /// <summary>The high-water mark of a process's memory, as Linux keeps it until the process has ended.</summary>
    private static long ReadPeak(int id)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(static one => one.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.AsSpan(6).Trim().TrimEnd("kB ").Trim(), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}

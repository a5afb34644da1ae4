using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace EditorialLint.Cli.Tests;

/// <summary>A folder of its own in which the program runs with one more rule, <see cref="DefectAnalyzer"/>.</summary>
public sealed class ProgramFolder : IDisposable
{
    public ProgramFolder()
    {
        Root = Directory.CreateTempSubdirectory("editorial-lint-").FullName;
        // Nothing above the folder may have a say.
        Write(".editorconfig", "root = true\n");
    }

    public string Root { get; }

    /// <summary>The width of the terminal behind standard output, if there is to be one.</summary>
    public int? OutputWidth { get; set; }

    /// <summary>The width of the terminal behind standard error, if there is to be one.</summary>
    public int? ErrorWidth { get; set; }

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Where the program runs; the folder itself by default.</summary>
    public string? WorkingDirectory { get; set; }

    /// <summary>The program as built beside the tests, for what starts it as a process.</summary>
    public static string BuiltProgram { get; } =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "editorial-lint.exe" : "editorial-lint");

    /// <summary>The variables of the program's environment.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public string SearchPath { get; set; } = Environment.GetEnvironmentVariable("PATH") ?? "";

    public string Error { get; private set; } = "";

    public string Output { get; private set; } = "";

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public string PathOf(string name) => Path.Combine(Root, name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public void Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public void Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), content);
    }

    public void WriteProgram(string name, string script)
    {
        Write(name, script);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(PathOf(name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public int Run(params string[] args) => RunWith("", args);

    public int RunWith(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int code = RunTo(output, error, input, args);
        Output = Encoding.UTF8.GetString(output.ToArray());
        Error = Encoding.UTF8.GetString(error.ToArray());
        return code;
    }

    public int RunTo(Stream output, Stream error, string input, params string[] args)
    {
        var environment = new RunEnvironment(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), () => output, () => error)
        {
            WorkingDirectory = WorkingDirectory ?? Root,
            TerminalWidth = OutputWidth,
            ReadErrorWidth = () => ErrorWidth,
            Clock = Clock,
            SearchPath = SearchPath,
            ReadVariable = Variables.GetValueOrDefault,
            Program = [BuiltProgram],
        };
        return EditorialLintHost.Run(args, services => services.AddRule(DefectAnalyzer.Rule).AddSingleton(environment));
    }

    /// <summary>Runs <c>lint</c> and returns the paths with findings, in order of report.</summary>
    public string[] FindDefects(params string[] args)
    {
        Run(["lint", "--select", "test-defect", .. args]);
        return [.. Output.Split('\n').Where(line => line.Contains("test-defect:", StringComparison.Ordinal)).Select(line => line.Split(':')[0])];
    }
}

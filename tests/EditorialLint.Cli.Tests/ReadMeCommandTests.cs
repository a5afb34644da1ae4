using System.Text.RegularExpressions;
using Xunit;

namespace EditorialLint.Cli.Tests;

/// <summary>The commands, options and settings of README.md do what it says.</summary>
public sealed class ReadMeCommandTests : IDisposable
{
    private const string Faulty = "He wrote [a note]] and left.\n";

    private readonly ProgramFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_command_runs()
    {
        foreach (string file in (string[])["copy", "archive/old.txt", "articles/new.txt"])
            _folder.Write(file, Faulty);
        _folder.Write("styles/House/Terms.yml", ReadMe.Block("yaml", "town hall"));
        Directory.CreateDirectory(_folder.PathOf("staging"));

        string[] ran = [.. ReadMe.Commands.Select(Run)];

        Assert.Equal(
            [
                "1 lint - --stdin-filename wire/copy.md < copy",
                "0 rules test styles",
                "0 baseline create archive/",
                "0 lint archive/ --baseline editorial-lint.baseline.sarif",
                "1 lint articles --format text --format gitlab=gl-code-quality-report.json",
                "1 lint articles --format text --format sarif=staging/editorial-lint.sarif",
            ],
            ran);
        Assert.All(["gl-code-quality-report.json", "staging/editorial-lint.sarif"], report => Assert.Contains("EL0101", _folder.Read(report), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_option_is_there()
    {
        string[][] commands =
        [
            ["lint"], ["inspect"], ["explain"], ["rules"], ["config"], ["init"], ["hook", "install"], ["hook", "uninstall"],
            ["baseline", "create"], ["baseline", "update"], ["baseline", "prune"],
        ];
        string help = string.Concat(commands.Select(command =>
        {
            Assert.Equal(0, _folder.Run([.. command, "--help"]));
            return _folder.Output;
        }));
        string[] named = [.. ReadMe.Options];
        Assert.True(named.Length > 15, string.Join(' ', named));
        Assert.All(named, option => Assert.Matches($"{Regex.Escape(option)}(?![a-z-])", help));
    }

    [Fact]
    public void The_settings_are_in_force()
    {
        string settings = ReadMe.Block("ini", "editorial_dialect");
        _folder.Write(".editorconfig", "root = true\n" + settings);
        _folder.Write("a.txt", "He asked why?! She came - he did not.\n");

        Assert.Equal(0, _folder.Run("config", "a.txt"));
        string[] lines = [.. settings.Split('\n').Where(static line => line.Contains(" = ", StringComparison.Ordinal))];
        Assert.Equal(3, lines.Length);
        Assert.All(lines, (line, number) => Assert.Matches($"(?m)^{Regex.Escape(line)} +\\.editorconfig:{number + 3}$", _folder.Output));

        Assert.Equal(1, _folder.Run("lint", "--format", "msbuild"));
        Assert.Equal("a.txt(1,13,1,15): error EL0107: Keep one mark of '?!'.\n", _folder.Output);
    }

    [Fact]
    public void The_rule_pack_is_in_force()
    {
        _folder.Write(".editorconfig", "root = true\n" + ReadMe.Block("ini", "editorial_rule_packs"));
        _folder.Write("styles/House/Terms.yml", ReadMe.Block("yaml", "town hall"));
        _folder.Write("a.txt", "She left the town hall on a cold day.\n");

        Assert.Equal(0, _folder.Run("lint", "--format", "msbuild"));
        Assert.Equal("a.txt(1,14,1,23): info House.Terms: Write 'city hall' instead of 'town hall'.\n", _folder.Output);
    }

    [Theory]
    [InlineData(".html")]
    [InlineData(".md")]
    public void The_suppressions_are_understood(string ending)
    {
        string[] comments = [.. ReadMe.Block("html", "disable-next").TrimEnd('\n').Split('\n')];
        Assert.Equal(4, comments.Length);
        _folder.Write("a" + ending, string.Join("\n\n", comments) + "\n");

        // Not one does anything here, which is what each is told; the third only ends the second.
        Assert.Equal(0, _folder.Run("lint", "--format", "msbuild"));
        Assert.Equal("", _folder.Error);
        Assert.Equal([1, 3, 7], _folder.Output.TrimEnd('\n').Split('\n').Select(line => int.Parse(Regex.Match(line, @"\((\d+),.*EL0901").Groups[1].Value, provider: null)));
    }

    /// <summary>Runs a line as a shell would, and tells the exit code and the line.</summary>
    private string Run(string command)
    {
        command = command.Replace("$(Build.ArtifactStagingDirectory)", "staging", StringComparison.Ordinal);
        string[] parts = command.Split(" < ");
        int code = _folder.RunWith(parts.Length == 2 ? _folder.Read(parts[1]) : "", parts[0].Split(' '));
        Assert.Equal("", _folder.Error);
        return $"{code} {command}";
    }
}

using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Cli.Tests;

/// <summary>What README.md tells a reader to paste must work.</summary>
public sealed class DocumentationTests : IDisposable
{
    private readonly ProgramFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_picture_at_the_top_is_what_the_seed_gives()
    {
        const string Seed = "seeds/articles/000_236c93d4273e1fd2.txt";
        _folder.Write(Seed, File.ReadAllBytes(Repository.File(Seed)));
        _folder.Run("lint", "seeds/articles");
        Assert.Contains(ReadMe.Block("text", "doubled-bracket"), _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_problem_matcher_understands_every_line_of_the_seed()
    {
        using JsonDocument tasks = JsonDocument.Parse(ReadMe.Block("json", "problemMatcher"));
        JsonElement task = tasks.RootElement.GetProperty("tasks")[0];
        JsonElement pattern = task.GetProperty("problemMatcher").GetProperty("pattern");
        var matcher = new Regex(pattern.GetProperty("regexp").GetString()!, RegexOptions.ECMAScript);
        _folder.Write("a (2).txt", File.ReadAllBytes(Repository.File("seeds/articles/000_236c93d4273e1fd2.txt")));
        Assert.Equal(1, _folder.Run([.. task.GetProperty("args").EnumerateArray().Select(static word => word.GetString()!)]));
        string[] lines = _folder.Output.TrimEnd('\n').Split('\n');
        Assert.True(lines.Length > 10);
        Assert.All(lines, line =>
        {
            Match match = matcher.Match(line);
            Assert.True(match.Success, line);
            string Group(string name) => match.Groups[pattern.GetProperty(name).GetInt32()].Value;
            Assert.Equal(line, $"{Group("file")}({Group("line")},{Group("column")},{Group("endLine")},{Group("endColumn")}): {Group("severity")} {Group("code")}: {Group("message")}");
            Assert.Equal("a (2).txt", Group("file"));
        });
    }

    [Theory]
    [InlineData("lin", "lint")]
    [InlineData("lint --fail", "--fail-on")]
    [InlineData("lint --format gi", "github gitlab")]
    [InlineData("lint --select test-def", "test-defect")]
    [InlineData("explain Test.", "Test.Defect")]
    public void The_program_says_what_may_follow(string line, string expected)
    {
        Assert.Equal(0, _folder.Run($"[suggest:{line.Length}]", line));
        string word = line.Split(' ')[^1];
        Assert.Equal(expected.Split(' '), _folder.Output.TrimEnd('\n').Split('\n').Where(one => one.StartsWith(word, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("editorial-lint ", "baseline config dictionary explain hook init inspect lint rules")]
    [InlineData("editorial-lint lint --format j", "json junit")]
    [InlineData("editorial-lint lint --fail-on ", "error none suggestion warning")]
    public void The_bash_completion_completes(string line, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no bash of its own.");
        string program = Path.Combine(AppContext.BaseDirectory, "editorial-lint");
        Assert.True(File.Exists(program), $"'{program}' is not built.");
        // The shell's own part: it splits the line into words before it calls the function.
        string script = ReadMe.Block("bash", "COMPREPLY") +
            """

            COMP_LINE=$1 COMP_POINT=${#1}
            read -ra COMP_WORDS <<< "$1"
            [[ $1 == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _editorial_lint
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        var start = new ProcessStartInfo("bash", ["-c", script, "bash", line]) { RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{AppContext.BaseDirectory}:{Environment.GetEnvironmentVariable("PATH")}";
        using Process bash = Process.Start(start)!;
        string[] words = bash.StandardOutput.ReadToEnd().TrimEnd('\n').Split('\n');
        bash.WaitForExit();
        Assert.Equal(expected.Split(' '), words.Where(static word => !word.StartsWith('-')));
    }

    [Fact]
    public void Every_format_stands_in_the_table() =>
        Assert.All(ReportNames(), name => Assert.Contains($"\n| `{name}` |", ReadMe.Text, StringComparison.Ordinal));

    [Theory]
    [InlineData("lint")]
    [InlineData("inspect")]
    [InlineData("explain")]
    [InlineData("rules")]
    [InlineData("config")]
    [InlineData("init")]
    public void Every_commands_help_ends_with_examples_of_it(string command)
    {
        Assert.Equal(0, _folder.Run(command, "--help"));
        string[] examples = _folder.Output[_folder.Output.IndexOf("Examples:\n", StringComparison.Ordinal)..].Split('\n');
        Assert.StartsWith($"  editorial-lint {command}", examples[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_called_h_can_be_checked()
    {
        _folder.Run("lint", "/h");
        Assert.DoesNotContain("Usage:", _folder.Output, StringComparison.Ordinal);
    }

    private string[] ReportNames()
    {
        string line = "lint --format ";
        Assert.Equal(0, _folder.Run($"[suggest:{line.Length}]", line));
        string[] names = _folder.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(9, names.Length);
        return names;
    }
}

using System.Text.Json;
using System.Xml.Linq;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Cli.Tests;

public sealed class ReportTests : IDisposable
{
    private readonly ProgramFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_run_writes_several_reports_that_tell_the_same()
    {
        _folder.Write("seed.txt", File.ReadAllBytes(Repository.File("seeds/articles/000_236c93d4273e1fd2.txt")));
        Assert.Equal(1, _folder.Run(
            "lint", "seed.txt", "--format", "text", "--format", "sarif=a.sarif", "--format=json=a.json", "--format", "github=a.log", "--format",
            "gitlab=gl.json", "--format", "junit=j.xml", "--format", "checkstyle=c.xml", "--format", "msbuild=m.log", "--format", "rdjson=rd.json"));
        using JsonDocument sarif = Parse("a.sarif"), json = Parse("a.json"), gitlab = Parse("gl.json"), rdjson = Parse("rd.json");
        int findings = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength();
        Assert.True(findings > 10);
        Assert.Equal(findings, json.RootElement.GetProperty("findings").GetArrayLength());
        Assert.Equal(findings, gitlab.RootElement.GetArrayLength());
        Assert.Equal(findings, rdjson.RootElement.GetProperty("diagnostics").GetArrayLength());
        Assert.Equal(findings, XElement.Parse(_folder.Read("j.xml")).Descendants("testcase").Count());
        Assert.Equal(findings, XElement.Parse(_folder.Read("c.xml")).Descendants("error").Count());
        Assert.Equal(findings, _folder.Read("m.log").TrimEnd('\n').Split('\n').Length);
        Assert.Equal(findings, _folder.Read("a.log").TrimEnd('\n').Split('\n').Count(line => line.StartsWith("::", StringComparison.Ordinal)));
        Assert.Equal(findings, _folder.Output.Split('\n').Count(line => line.StartsWith("seed.txt:", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_output_option_is_the_file_of_the_format_without_one()
    {
        _folder.Write("a.txt", "A defect.");
        Assert.Equal(1, _folder.Run("lint", "a.txt", "--format", "sarif=a.sarif", "--format", "msbuild", "--output", "m.log"));
        Assert.Equal("a.txt(1,3,1,9): error Test.Defect: Mend this defect.\n", _folder.Read("m.log"));
        Assert.Equal("", _folder.Output);
        Parse("a.sarif").Dispose();
    }

    [Theory]
    [InlineData("unknown value 'junti' in '--format'; did you mean 'junit'? Use one of text, sarif, json, github, gitlab, junit, checkstyle, msbuild, rdjson", "--format", "junti=a")]
    [InlineData("'text' and 'sarif' would both go to standard output; write '--format sarif=FILE'", "--format", "text", "--format", "sarif")]
    [InlineData("'text' and 'sarif' would both go to standard output; write '--format sarif=FILE'", "--format", "text", "--format", "sarif=-")]
    [InlineData("'--format sarif' is given twice; name it once", "--format", "sarif=a", "--format", "sarif=b")]
    [InlineData("'junit' and 'sarif' would both go to './a'; give each a file of its own", "--format", "junit=a", "--format", "sarif=./a")]
    [InlineData("'junit' and 'sarif' would both go to 'link/a'; give each a file of its own", "--format", "junit=sub/a", "--format", "sarif=link/a")]
    [InlineData("'sarif' and 'json' would both go to 'a'; give each a file of its own", "--format", "sarif=a", "--format", "json", "--output", "a")]
    [InlineData("'--output b' has no report to take: each '--format' names a file of its own", "--format", "sarif=a", "--output", "b")]
    [InlineData("'--format sarif=' names no file; write '--format sarif=FILE', or '--format sarif' for standard output", "--format", "sarif=")]
    [InlineData("'--output' names no file", "--output", "")]
    [InlineData("the report's file 'a.txt' is one of the files to check; give the report another name", "--format", "json=a.txt")]
    public void Reports_that_cannot_all_be_written_are_refused(string expected, params string[] options)
    {
        _folder.Write("a.txt", "A defect.");
        Directory.CreateDirectory(_folder.PathOf("sub"));
        Directory.CreateSymbolicLink(_folder.PathOf("link"), "sub");
        Assert.Equal(2, _folder.Run(["lint", "a.txt", .. options]));
        Assert.Equal($"editorial-lint: {expected}", _folder.Error.Split('\n')[0]);
        Assert.Equal("", _folder.Output);
        Assert.Equal(["a.txt"], Directory.GetFiles(_folder.Root).Select(Path.GetFileName).Where(name => name != ".editorconfig"));
    }

    [Fact]
    public void One_report_that_cannot_be_written_keeps_the_others_from_appearing()
    {
        _folder.Write("a.txt", "A defect.");
        _folder.Write("a.json", "old");
        Assert.Equal(2, _folder.Run("lint", "a.txt", "--format", "json=a.json", "--format", "sarif=nowhere/a.sarif"));
        Assert.Equal("editorial-lint: cannot write 'nowhere/a.sarif': there is no such file or folder\n", _folder.Error);
        Assert.Equal("old", _folder.Read("a.json"));
        Assert.Equal(3, Directory.GetFileSystemEntries(_folder.Root).Length);
    }

    [Fact]
    public void A_device_takes_any_number_of_reports()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no /dev.");
        _folder.Write("a.txt", "A defect.");
        Assert.Equal(1, _folder.Run("lint", "a.txt", "--format", "json=/dev/null", "--format", "sarif=/dev/null"));
    }

    [Theory]
    [InlineData("error", 1, 1)]
    [InlineData("none", 0, 0)]
    public void JUnit_fails_with_the_run(string failOn, int exitCode, int failures)
    {
        _folder.Write("a.txt", "A defect.");
        Assert.Equal(exitCode, _folder.Run("lint", "a.txt", "--format", "junit", "--fail-on", failOn));
        Assert.Equal(failures, XElement.Parse(_folder.Output).Descendants("failure").Count());
    }

    [Fact]
    public void A_broken_configuration_is_told_in_every_report()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\neditorial_dialct = en-GB\n");
        _folder.Write("a.txt", "A defect.");
        string[] formats = ["json", "github", "gitlab", "junit", "checkstyle", "msbuild", "rdjson", "sarif"];
        Assert.Equal(2, _folder.Run(["lint", "--format", "text", .. formats.SelectMany(format => (string[])["--format", $"{format}={format}.out"])]));
        Assert.All(formats, format => Assert.Contains("editorial_dialct", _folder.Read($"{format}.out"), StringComparison.Ordinal));
        Assert.Equal("", _folder.Output);
    }

    [Theory]
    [InlineData("--output", "report")]
    [InlineData("--format", "text=report")]
    [InlineData("--diff", "--output", "report")]
    public void A_broken_configuration_leaves_the_last_report_that_could_not_tell_of_it(params string[] options)
    {
        _folder.Write(".editorconfig", "root = true\n[*]\neditorial_dialct = en-GB\n");
        _folder.Write("a.txt", "A defect.");
        _folder.Write("report", "the last one");
        Assert.Equal(2, _folder.Run(["lint", "a.txt", .. options]));
        Assert.Equal("the last one", _folder.Read("report"));
        Assert.Equal(3, Directory.GetFiles(_folder.Root).Length);
    }

    [Theory]
    [InlineData("lint", ".")]
    [InlineData("lint", "*.txt")]
    [InlineData("inspect", ".")]
    public void A_second_run_does_not_take_the_report_of_the_first_for_an_article(params string[] args)
    {
        _folder.Write("a.txt", "A text.\n");
        File.CreateSymbolicLink(_folder.PathOf("link.txt"), "report.txt");
        File.WriteAllText(_folder.PathOf("report.txt"), "A defect.");
        Assert.Equal(0, _folder.Run([.. args, "--output", "report.txt"]));
        string first = _folder.Read("report.txt");
        Assert.Equal(0, _folder.Run([.. args, "--output", "report.txt"]));
        Assert.Equal(first, _folder.Read("report.txt"));
        Assert.Equal("", _folder.Error);
    }

    [Theory]
    [InlineData("report.txt")]
    [InlineData("link.txt")]
    [InlineData("folder/report.txt")]
    public void A_report_that_is_named_as_a_source_is_refused(string source)
    {
        _folder.Write("report.txt", "A defect.");
        File.CreateSymbolicLink(_folder.PathOf("link.txt"), "report.txt");
        Directory.CreateSymbolicLink(_folder.PathOf("folder"), ".");
        foreach (string command in (string[])["lint", "inspect"])
        {
            Assert.Equal(2, _folder.Run(command, ".", source, "--output", "report.txt"));
            Assert.Equal("editorial-lint: the report's file 'report.txt' is one of the files to check; give the report another name\n", _folder.Error);
            Assert.Equal("A defect.", _folder.Read("report.txt"));
        }
    }

    private JsonDocument Parse(string name) => JsonDocument.Parse(_folder.Read(name));
}

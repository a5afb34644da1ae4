using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NJsonSchema;
using Xunit;

namespace EditorialLint.EndToEnd.Tests;

/// <summary>Each format against what its readers ask for, on an article with defects, one without, and one that is missing.</summary>
public sealed class ReportTests : IDisposable
{
    private const string Article = "the wire/übel & 'a'.txt";

    private readonly NativeFolder _folder = new();
    private readonly int _findings;

    public ReportTests()
    {
        _folder.WriteSeed(Article);
        _folder.Write("good.txt", NativeFolder.Good);
        using JsonDocument json = JsonDocument.Parse(_folder.Run("lint", "--format", "json").Output);
        _findings = json.RootElement.GetProperty("findings").GetArrayLength();
        Assert.True(_findings > 10);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_shows_each_finding_with_its_line_and_a_summary()
    {
        ProgramRun run = Report("text");
        Assert.Equal(_findings, run.Lines.Count(static line => line.StartsWith($"{Article}:", StringComparison.Ordinal)));
        Assert.StartsWith($"{_findings} findings", run.Lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Theory]
    [InlineData]
    [InlineData("--run-details")]
    [InlineData("missing.txt", ".")]
    public async Task Sarif_keeps_to_the_official_schema(params string[] options)
    {
        await using Stream stream = typeof(ReportTests).Assembly.GetManifestResourceStream("sarif-schema-2.1.0.json")!;
        JsonSchema schema = await JsonSchema.FromJsonAsync(stream, TestContext.Current.CancellationToken);
        ProgramRun run = _folder.Run(["lint", "--format", "sarif", .. options]);
        Assert.Empty(schema.Validate(run.Output));
        JsonElement log = JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0];
        Assert.Equal(_findings, log.GetProperty("results").GetArrayLength());
        JsonElement location = log.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Equal("the%20wire/%C3%BCbel%20%26%20%27a%27.txt", location.GetProperty("uri").GetString());
        JsonElement invocation = log.GetProperty("invocations")[0];
        bool isMissing = options.Contains("missing.txt");
        Assert.Equal(isMissing ? 2 : 1, run.ExitCode);
        Assert.Equal(!isMissing, invocation.GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void Json_gives_the_offsets_of_the_words_it_tells_of()
    {
        string article = _folder.Read(Article);
        using JsonDocument json = JsonDocument.Parse(Report("json").Output);
        Assert.Equal("utf16", json.RootElement.GetProperty("offsetUnit").GetString());
        JsonElement casing = json.RootElement.GetProperty("findings").EnumerateArray().First(static one => one.GetProperty("rule").GetString() == "EL0301");
        Assert.Equal("O'brien", article[Offset(casing, "start")..Offset(casing, "end")]);
        JsonElement edit = casing.GetProperty("fixes")[0].GetProperty("edits")[0];
        Assert.Equal(
            "O'Brien",
            article[Offset(casing, "start")..edit.GetProperty("start").GetInt32()] + edit.GetProperty("text").GetString() + article[edit.GetProperty("end").GetInt32()..Offset(casing, "end")]);
        static int Offset(JsonElement element, string name) => element.GetProperty(name).GetProperty("offset").GetInt32();
    }

    [Fact]
    public void Github_gets_one_annotation_a_finding()
    {
        string[] lines = [.. Report("github").Lines.Where(static line => line.StartsWith("::", StringComparison.Ordinal))];
        Assert.Equal(_findings, lines.Length);
        var command = new Regex("^::(error|warning|notice) file=([^,:]+),line=\\d+(,[a-zA-Z]+=[^,:]*)*::[^\r\n]+$");
        Assert.All(lines, line => Assert.Equal(Article, command.Match(line).Groups[2].Value));
    }

    [Fact]
    public void Gitlab_gets_every_key_it_requires()
    {
        string output = Report("gitlab").Output;
        Assert.StartsWith("[", output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(output);
        JsonElement[] issues = [.. json.RootElement.EnumerateArray()];
        Assert.Equal(_findings, issues.Length);
        Assert.All(issues, static issue =>
        {
            Assert.NotEqual("", issue.GetProperty("description").GetString());
            Assert.NotEqual("", issue.GetProperty("check_name").GetString());
            Assert.Contains(issue.GetProperty("severity").GetString(), (string[])["info", "minor", "major", "critical", "blocker"]);
            Assert.Equal(Article, issue.GetProperty("location").GetProperty("path").GetString());
            Assert.True(issue.GetProperty("location").TryGetProperty("lines", out JsonElement lines)
                ? lines.GetProperty("begin").GetInt32() > 0
                : issue.GetProperty("location").GetProperty("positions").GetProperty("begin").GetProperty("line").GetInt32() > 0);
        });
        // GitLab takes issues with the same fingerprint for one.
        Assert.Equal(_findings, issues.Select(static issue => issue.GetProperty("fingerprint").GetString()).Distinct().Count());
    }

    [Fact]
    public void JUnit_has_a_case_for_each_finding_and_counts_that_agree()
    {
        var document = XDocument.Parse(Report("junit").Output);
        Assert.Equal("testsuites", document.Root!.Name.LocalName);
        Assert.Equal(_findings, document.Descendants("testcase").Count(static one => one.Elements().Any()));
        Assert.All(document.Descendants("testsuite"), static suite =>
        {
            Assert.Equal(suite.Elements("testcase").Count(), Number(suite, "tests"));
            Assert.Equal(suite.Descendants("failure").Count(), Number(suite, "failures"));
        });
        Assert.All(document.Descendants("testcase"), static one => Assert.True(one.Attribute("name") is not null && one.Attribute("classname") is not null));
    }

    [Fact]
    public void Checkstyle_has_a_file_with_an_error_for_each_finding()
    {
        var document = XDocument.Parse(Report("checkstyle").Output);
        Assert.Equal("checkstyle", document.Root!.Name.LocalName);
        XElement file = Assert.Single(document.Root.Elements("file"), static one => one.HasElements);
        Assert.Equal(Article, (string?)file.Attribute("name"));
        Assert.Equal(_findings, file.Elements("error").Count());
        Assert.All(file.Elements("error"), static error =>
        {
            Assert.True(Number(error, "line") > 0 && Number(error, "column") > 0);
            Assert.Contains((string?)error.Attribute("severity"), (string[])["error", "warning", "info"]);
            Assert.NotEqual("", (string?)error.Attribute("message"));
            Assert.NotEqual("", (string?)error.Attribute("source"));
        });
    }

    [Fact]
    public void MSBuild_gets_lines_in_its_canonical_form()
    {
        string[] lines = Report("msbuild").Lines;
        Assert.Equal(_findings, lines.Length);
        // ORIGIN(line,column,endLine,endColumn): CATEGORY CODE: text, where the category is all that MSBuild knows beside 'info'.
        var canonical = new Regex("^([^()]+)\\((\\d+),(\\d+),(\\d+),(\\d+)\\): (error|warning|info) (EL\\d{4}): \\S.*$");
        Assert.All(lines, line => Assert.Equal(Article, canonical.Match(line).Groups[1].Value));
    }

    [Fact]
    public void Rdjson_has_columns_of_bytes_and_fixes_that_fit()
    {
        using JsonDocument json = JsonDocument.Parse(Report("rdjson").Output);
        Assert.NotEqual("", json.RootElement.GetProperty("source").GetProperty("name").GetString());
        JsonElement[] diagnostics = [.. json.RootElement.GetProperty("diagnostics").EnumerateArray()];
        Assert.Equal(_findings, diagnostics.Length);
        byte[][] lines = [.. File.ReadAllText(_folder.PathOf(Article)).ReplaceLineEndings("\n").Split('\n').Select(System.Text.Encoding.UTF8.GetBytes)];
        Assert.All(diagnostics, diagnostic =>
        {
            Assert.Equal(Article, diagnostic.GetProperty("location").GetProperty("path").GetString());
            Assert.Contains(diagnostic.GetProperty("severity").GetString(), (string[])["ERROR", "WARNING", "INFO"]);
            JsonElement end = diagnostic.GetProperty("location").GetProperty("range").GetProperty("end");
            Assert.InRange(end.GetProperty("column").GetInt32(), 1, lines[end.GetProperty("line").GetInt32() - 1].Length + 1);
        });
        JsonElement casing = diagnostics.First(static one => one.GetProperty("code").GetProperty("value").GetString() == "EL0301");
        Assert.Contains("Brien", casing.GetProperty("suggestions").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_run_writes_several_reports()
    {
        ProgramRun run = _folder.Run("lint", "--format", "text", "--format", "sarif=a.sarif", "--format", "gitlab=gl.json", "--format", "junit=j.xml");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Report("text").Output, run.Output);
        Assert.Equal(Report("gitlab").Output, _folder.Read("gl.json"));
        Assert.Equal(Report("junit").Output, _folder.Read("j.xml"));
        Assert.Equal(_folder.Run("lint", "--format", "sarif").Output, _folder.Read("a.sarif"));
    }

    private ProgramRun Report(string format)
    {
        ProgramRun run = _folder.Run("lint", "--format", format);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Error);
        return run;
    }

    private static int Number(XElement element, string name) => int.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);
}

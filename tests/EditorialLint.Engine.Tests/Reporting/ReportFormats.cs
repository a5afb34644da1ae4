using System.Text;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;

namespace EditorialLint.Engine.Tests.Reporting;

/// <summary>Every writer for machines besides SARIF's, by its name on the command line.</summary>
internal static class ReportFormats
{
    public static string[] Names { get; } = ["json", "github", "gitlab", "junit", "checkstyle", "msbuild", "rdjson"];

    public static string Write(string name, RunDescription run, RunSummary summary, params ReadOnlySpan<DocumentResult> results)
    {
        using var stream = new MemoryStream();
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        IReportWriter writer = name switch
        {
            "json" => new JsonReportWriter(stream),
            "github" => new GithubReportWriter(text),
            "gitlab" => new GitlabReportWriter(stream),
            "junit" => new JUnitReportWriter(stream),
            "checkstyle" => new CheckstyleReportWriter(stream),
            "msbuild" => new MSBuildReportWriter(text),
            "rdjson" => new RdjsonReportWriter(stream),
            _ => throw new ArgumentException($"There is no format '{name}'.", nameof(name)),
        };
        writer.Begin(run);
        foreach (DocumentResult result in results)
            writer.Write(result);
        writer.End(summary);
        (writer as IDisposable)?.Dispose();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Write(string name, params ReadOnlySpan<DocumentResult> results) =>
        Write(name, ReportFixture.Run, ReportFixture.Summary(1), results);
}

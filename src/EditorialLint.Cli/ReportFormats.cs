using System.Collections.Immutable;
using EditorialLint.Engine.Reporting;

namespace EditorialLint.Cli;

/// <summary>The formats of reports, by the names that <c>--format</c> takes.</summary>
internal static class ReportFormats
{
    /// <summary>The format when none is asked for.</summary>
    public const string Default = "text";

    /// <summary>The patch of <c>--diff</c>, which is no report of findings.</summary>
    public const string Patch = "diff";

    /// <summary>All names.</summary>
    public static ImmutableArray<string> Names { get; } =
        [Default, "sarif", "json", "github", "gitlab", "junit", "checkstyle", "msbuild", "rdjson"];

    /// <summary>Whether a report says itself why there are no findings in it. In the others only an earlier report would be lost.</summary>
    public static bool TellTrouble(string name) => name is not (Default or Patch);

    /// <summary>Makes a writer.</summary>
    /// <param name="name">One of <see cref="Names"/>, or <see cref="Patch"/>.</param>
    /// <param name="stream">Where the report goes.</param>
    /// <param name="look">How text looks.</param>
    /// <param name="withSuppressed">Whether a SARIF log tells what is suppressed.</param>
    public static IReportWriter Create(string name, Stream stream, TextReportOptions look, bool withSuppressed) => name switch
    {
        Patch => new DiffReportWriter(stream),
        "sarif" => new SarifReportWriter(stream, withSuppressed: withSuppressed),
        _ => new KnownFindingsFilter(CreatePlain(name, stream, look)),
    };

    private static IReportWriter CreatePlain(string name, Stream stream, TextReportOptions look) => name switch
    {
        "json" => new JsonReportWriter(stream),
        "github" => new GithubReportWriter(RunEnvironment.CreateWriter(stream)),
        "gitlab" => new GitlabReportWriter(stream),
        "junit" => new JUnitReportWriter(stream),
        "checkstyle" => new CheckstyleReportWriter(stream),
        "msbuild" => new MSBuildReportWriter(RunEnvironment.CreateWriter(stream)),
        "rdjson" => new RdjsonReportWriter(stream),
        _ => new TextReportWriter(RunEnvironment.CreateWriter(stream), look),
    };
}

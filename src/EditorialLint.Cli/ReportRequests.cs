using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary>Understands what <c>--format</c> and <c>--output</c> ask for together.</summary>
internal static class ReportRequests
{
    /// <summary>Reads both options.</summary>
    /// <param name="formats">The values of <c>--format</c>, each <c>NAME</c> or <c>NAME=FILE</c>; none means text.</param>
    /// <param name="output">The value of <c>--output</c>: the file of the format that names none.</param>
    /// <param name="workingDirectory">The absolute folder that relative paths start from.</param>
    /// <param name="requests">The reports, when each has a place of its own.</param>
    /// <param name="problem">Why they cannot be written, and what to do.</param>
    public static bool TryRead(
        string[] formats,
        string? output,
        string workingDirectory,
        out ImmutableArray<ReportRequest> requests,
        [NotNullWhen(false)] out string? problem)
    {
        requests = [];
        var read = new List<ReportRequest>();
        problem = output is { Length: 0 } ? "'--output' names no file" : null;
        foreach (string written in formats.Length > 0 ? formats : [ReportFormats.Default])
        {
            problem ??= Read(written, output, read);
            problem ??= Clash(read, workingDirectory);
        }

        if (problem is null && output is not null && formats.Length > 0 && formats.All(static one => one.Contains('=')))
            problem = $"'--output {output}' has no report to take: each '--format' names a file of its own";
        if (problem is not null)
            return false;
        requests = [.. read];
        return true;
    }

    private static string? Read(string written, string? output, List<ReportRequest> read)
    {
        int sign = written.IndexOf('=');
        string name = sign < 0 ? written : written[..sign];
        if (!ReportFormats.Names.Contains(name))
            return UnknownName.Describe("value", name, "--format", ReportFormats.Names);
        if (sign == written.Length - 1)
            return $"'--format {written}' names no file; write '--format {name}=FILE', or '--format {name}' for standard output";
        read.Add(new ReportRequest(name, sign < 0 ? output : written[(sign + 1)..]));
        return null;
    }

    /// <summary>Whether the last report wants what an earlier one has.</summary>
    private static string? Clash(List<ReportRequest> read, string workingDirectory)
    {
        ReportRequest last = read[^1];
        foreach (ReportRequest earlier in read.SkipLast(1))
        {
            if (string.Equals(earlier.Format, last.Format, StringComparison.Ordinal))
                return $"'--format {last.Format}' is given twice; name it once";
            if (earlier.IsStandardOutput && last.IsStandardOutput)
                return $"'{earlier.Format}' and '{last.Format}' would both go to standard output; write '--format {last.Format}=FILE'";
            if (IsSameFile(earlier, last, workingDirectory))
                return $"'{earlier.Format}' and '{last.Format}' would both go to '{last.Path}'; give each a file of its own";
        }

        return null;
    }

    private static bool IsSameFile(ReportRequest left, ReportRequest right, string workingDirectory)
    {
        if (left.IsStandardOutput || right.IsStandardOutput)
            return false;
        string path = RealPath.OfTarget(Path.GetFullPath(left.Path, workingDirectory));
        return string.Equals(path, RealPath.OfTarget(Path.GetFullPath(right.Path, workingDirectory)), StringComparison.Ordinal)
            && !OutputTarget.IsDevice(path);
    }
}

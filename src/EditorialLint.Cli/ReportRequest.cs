using System.Diagnostics.CodeAnalysis;

namespace EditorialLint.Cli;

/// <summary>One report that is asked for.</summary>
/// <param name="Format">One of <see cref="ReportFormats.Names"/>.</param>
/// <param name="Path">The file as written on the command line; null for standard output.</param>
internal sealed record ReportRequest(string Format, string? Path)
{
    /// <summary>Whether it goes to standard output, by whatever name.</summary>
    [MemberNotNullWhen(false, nameof(Path))]
    public bool IsStandardOutput => OutputTarget.IsStandardOutput(Path);
}

using System.Collections.Immutable;

namespace EditorialLint.Engine.Driving;

/// <summary>One text to be checked, before it is read.</summary>
/// <param name="Path">The path under which results are reported, with forward slashes.</param>
/// <param name="FullPath">The absolute path, which decides about settings and format.</param>
public sealed record LintSource(string Path, string FullPath)
{
    /// <summary>Whether the text comes from standard input; the paths are then only names.</summary>
    public bool IsStandardInput { get; init; }

    /// <summary>The name of the format to read it in, whatever its settings and ending say; null to go by those.</summary>
    public string? Format { get; init; }

    /// <summary>The lines whose findings are reported, in order; null for all.</summary>
    public ImmutableArray<LineRange>? ChangedLines { get; init; }
}

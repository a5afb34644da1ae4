namespace EditorialLint.Core.Text;

/// <summary>A span of a named text, with its one-based positions resolved so that the text itself can be released.</summary>
/// <param name="Path">The file's path as the run reports it, with forward slashes.</param>
/// <param name="Span">The offsets in UTF-16 code units.</param>
/// <param name="Start">Position of the first code unit.</param>
/// <param name="End">Position just behind the last code unit.</param>
public readonly record struct Location(string Path, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>The location in the form <c>path:line:column</c>.</summary>
    public override string ToString() => $"{Path}:{Start}";
}

namespace EditorialLint.Core.Text;

/// <summary>A place in a text as people and SARIF count it: both numbers are one-based.</summary>
/// <param name="Line">One-based line; lines end at CR, LF or CRLF.</param>
/// <param name="Column">One-based column in UTF-16 code units.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>The position in the form <c>line:column</c>.</summary>
    public override string ToString() => $"{Line}:{Column}";
}

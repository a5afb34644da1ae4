namespace EditorialLint.Engine.Configuration;

/// <summary>Something in an <c>.editorconfig</c> that does not mean anything.</summary>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column in UTF-16 code units.</param>
/// <param name="Text">What is wrong and how to mend it, without the place.</param>
public sealed record EditorConfigProblem(int Line, int Column, string Text)
{
    /// <summary>The beginning of a line that is nothing at all; empty for any other problem.</summary>
    public string Written { get; init; } = "";
}

namespace EditorialLint.Engine.Driving;

/// <summary>Some successive lines of a file. Lines end at LF alone, as version control counts them.</summary>
/// <param name="Start">The one-based first line; where <paramref name="Count"/> is zero, the line behind which others were taken away.</param>
/// <param name="Count">The number of lines.</param>
public readonly record struct LineRange(int Start, int Count);

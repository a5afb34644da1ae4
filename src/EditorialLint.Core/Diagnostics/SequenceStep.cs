namespace EditorialLint.Core.Diagnostics;

/// <summary>One word of a sequence card.</summary>
/// <param name="Pattern">A regular expression for the whole word; empty for any word.</param>
/// <param name="Tag">A regular expression for the whole Penn tag; empty for any tag.</param>
/// <param name="Skip">How many other words may stand before it.</param>
/// <param name="IsNegated">Whether the word there must be another one.</param>
public sealed record SequenceStep(string Pattern, string Tag, int Skip, bool IsNegated);

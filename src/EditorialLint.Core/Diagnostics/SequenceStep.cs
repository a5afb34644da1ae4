namespace EditorialLint.Core.Diagnostics;

/// <summary>One word of a sequence card.</summary>
/// <param name="Pattern">A regular expression for the word; empty for any word.</param>
/// <param name="Tag">A regular expression for a part of the Penn tag, so that <c>VB</c> is every form of a verb; empty for any tag.</param>
/// <param name="Skip">How many other words may stand before it.</param>
/// <param name="IsNegated">Whether the word there must be another one.</param>
public sealed record SequenceStep(string Pattern, string Tag, int Skip, bool IsNegated);

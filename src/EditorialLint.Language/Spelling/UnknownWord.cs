using EditorialLint.Core.Text;

namespace EditorialLint.Language.Spelling;

/// <summary>A word, or a part of one with hyphens, that is taken for a misspelling.</summary>
/// <param name="Span">Its place in the source, without a possessive ending.</param>
/// <param name="Text">Its text.</param>
/// <param name="Suggestions">What it may stand for, the likeliest first; at least one.</param>
/// <param name="IsSure">Whether the first of them is so common or so near that hardly anything else is meant.</param>
public sealed record UnknownWord(TextSpan Span, string Text, IReadOnlyList<string> Suggestions, bool IsSure);

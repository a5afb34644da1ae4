namespace EditorialLint.Language.Confusions;

/// <summary>A word as a member of a pair.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="IsLeft">Whether the word is the left one.</param>
internal readonly record struct ConfusionUse(ConfusionPair Pair, bool IsLeft);

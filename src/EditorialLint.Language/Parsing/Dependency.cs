namespace EditorialLint.Language.Parsing;

/// <summary>An arc of a dependency tree.</summary>
/// <param name="Head">Index of the head; -1 for the root.</param>
/// <param name="Relation">What the word is to its head.</param>
/// <param name="Confidence">From 0 to 1: about how often heads chosen by such a margin are right. A rule that accuses should ask for 0.9.</param>
public readonly record struct Dependency(int Head, Relation Relation, float Confidence);

namespace EditorialLint.Language.Tagging;

/// <summary>The part of speech of a word.</summary>
/// <param name="Penn">In the tags of the Penn Treebank.</param>
/// <param name="Universal">In the universal tags.</param>
public readonly record struct WordTag(PennTag Penn, UniversalTag Universal);

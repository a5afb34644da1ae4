namespace EditorialLint.Language.Names.Variants;

/// <summary>A word that looks like a slip in a name which the document spells otherwise.</summary>
/// <param name="Token">Token index of the word.</param>
/// <param name="Text">The word, without a possessive ending.</param>
/// <param name="Name">The usual spelling.</param>
/// <param name="NameToken">Token index of the nearest mention of that spelling before the word, or of the first one.</param>
public sealed record NameVariant(int Token, string Text, string Name, int NameToken);

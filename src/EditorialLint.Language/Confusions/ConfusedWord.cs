using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Confusions;

/// <summary>A word that stands where another one is meant.</summary>
/// <param name="Token">The word as written.</param>
/// <param name="Meant">The word that the context asks for, in the case of the written one.</param>
public sealed record ConfusedWord(TokenNode Token, string Meant);

namespace EditorialLint.Language.Words;

/// <summary>A word as grammar counts them: a token or a part of one, as <c>do</c> and <c>n't</c> in <c>don't</c>.</summary>
/// <param name="Token">Index into the document's tokens.</param>
/// <param name="Offset">Offset in the token's decoded text, in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units, at least one.</param>
public readonly record struct SyntacticWord(int Token, int Offset, int Length);

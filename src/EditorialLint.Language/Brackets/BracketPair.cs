namespace EditorialLint.Language.Brackets;

/// <summary>An opening bracket with its closing one.</summary>
/// <param name="OpenToken">Token index of the opening bracket.</param>
/// <param name="CloseToken">Token index of the closing bracket.</param>
public readonly record struct BracketPair(int OpenToken, int CloseToken);

namespace EditorialLint.Language.Names.Variants;

/// <summary>Where a capitalised word stands.</summary>
/// <param name="Token">Token index.</param>
/// <param name="Before">The name right before it, or null.</param>
/// <param name="After">The name right behind it, or null.</param>
internal readonly record struct NamePlace(int Token, string? Before, string? After);

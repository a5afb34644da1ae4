namespace EditorialLint.Language.Names.Variants;

/// <summary>A person's name and the number of texts that have it.</summary>
/// <param name="Given">The given name.</param>
/// <param name="Family">The family name.</param>
/// <param name="Count">In how many texts it stands.</param>
public sealed record CountedName(string Given, string Family, int Count);

namespace EditorialLint.Language.Names;

/// <summary>The parts of a person's name.</summary>
/// <param name="Given">The first given name or initial; null where the text gives a family name alone.</param>
/// <param name="Middle">What stands between given and family name without belonging to it; null for nothing.</param>
/// <param name="Family">The family name with its particles: <c>van der Berg</c>; null where the text gives a given name alone.</param>
/// <param name="Suffix"><c>Jr.</c>, <c>III</c>; null for none.</param>
public sealed record PersonName(string? Given, string? Middle, string? Family, string? Suffix);

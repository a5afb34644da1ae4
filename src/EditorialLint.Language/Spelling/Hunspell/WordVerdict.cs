namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>What is known of a form.</summary>
/// <param name="Entry">The word behind it; null where it is none.</param>
/// <param name="IsForbidden">Whether it is explicitly forbidden.</param>
/// <param name="IsCompound">Whether it has several parts.</param>
/// <param name="HasManyParts">Whether it has more than two.</param>
internal readonly record struct WordVerdict(WordEntry? Entry, bool IsForbidden, bool IsCompound, bool HasManyParts = false);

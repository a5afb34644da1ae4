namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>What is known of a word in a text.</summary>
/// <param name="IsCorrect">Whether it is spelled correctly.</param>
/// <param name="IsForbidden">Whether it is explicitly forbidden.</param>
/// <param name="Entry">The listed word behind it; null for numbers, for several words with marks between, and for what is wrong.</param>
/// <param name="IsCompound">Whether it has several parts.</param>
internal readonly record struct SpellingVerdict(bool IsCorrect, bool IsForbidden, WordEntry? Entry, bool IsCompound);

namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>What became of two dictionary files.</summary>
/// <param name="Dictionary">The dictionary; null when there is a problem.</param>
/// <param name="Problem">Why there is none.</param>
public sealed record HunspellReading(HunspellDictionary? Dictionary, DictionaryProblem? Problem);

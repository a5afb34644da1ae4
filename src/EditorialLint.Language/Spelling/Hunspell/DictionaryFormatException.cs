namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>Carries a problem from the line where it stands out of the readers; never leaves <see cref="HunspellReader"/>.</summary>
internal sealed class DictionaryFormatException(int line, string message) : Exception(message)
{
    internal int Line { get; } = line;
}

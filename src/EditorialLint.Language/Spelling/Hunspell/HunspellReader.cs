namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>Reads a dictionary in the format of hunspell(5).</summary>
public static class HunspellReader
{
    /// <summary>The most bytes that a file may have; the largest real dictionaries have a third of it.</summary>
    public const int MaximumBytes = 64 << 20;

    /// <summary>Reads the two files of a dictionary.</summary>
    /// <param name="affixPath">The name of the <c>.aff</c> file, for messages.</param>
    /// <param name="affixes">Its bytes.</param>
    /// <param name="wordPath">The name of the <c>.dic</c> file, for messages.</param>
    /// <param name="words">Its bytes.</param>
    public static HunspellReading Read(string affixPath, ReadOnlySpan<byte> affixes, string wordPath, ReadOnlySpan<byte> words)
    {
        if (affixes.Length > MaximumBytes)
            return TooLarge(affixPath);
        if (words.Length > MaximumBytes)
            return TooLarge(wordPath);
        string path = affixPath;
        try
        {
            string encoding = AffixFileReader.FindEncoding(affixes, out int line);
            if (!CharacterTable.TryFind(encoding, out CharacterTable? table))
                throw new DictionaryFormatException(line, $"the encoding '{encoding}' is unknown; save both files as UTF-8 and write SET UTF-8");
            AffixFile rules = AffixFileReader.Read(affixes, table);
            path = wordPath;
            return new HunspellReading(new HunspellDictionary(rules, new WordListReader(rules).Read(words, table)), null);
        }
        catch (DictionaryFormatException exception)
        {
            return new HunspellReading(null, new DictionaryProblem(path, exception.Line, exception.Message));
        }
    }

    private static HunspellReading TooLarge(string path) =>
        new(null, new DictionaryProblem(path, 0, $"the file is larger than {MaximumBytes >> 20} MB; no dictionary needs that much"));
}

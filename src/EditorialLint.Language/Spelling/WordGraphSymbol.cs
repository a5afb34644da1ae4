namespace EditorialLint.Language.Spelling;

/// <summary>The alphabet of a <see cref="WordGraph"/>: five bits a letter, so that a node's letters fit one word of the machine.</summary>
internal static class WordGraphSymbol
{
    internal const int Letters = 26;
    internal const int Apostrophe = 26;

    /// <summary>The next letter is a capital.</summary>
    internal const int Capital = 27;

    internal const int Hyphen = 28;

    /// <summary>Two symbols follow that number one of the <see cref="Others"/>.</summary>
    internal const int Other = 29;

    /// <summary>Not a symbol: the bit that says that a word may end at a node.</summary>
    internal const int EndBit = 31;

    /// <summary>Small letters and marks outside the alphabet that English words have.</summary>
    internal const string Others = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýœš.0123456789/ ōūāž";

    /// <summary>Writes a word in the alphabet.</summary>
    /// <param name="word">The word.</param>
    /// <param name="symbols">Where to; four times the word's length is always enough.</param>
    /// <returns>How many symbols, or -1 for a word with a character that no word of the graph has.</returns>
    internal static int Encode(ReadOnlySpan<char> word, Span<byte> symbols)
    {
        int count = 0;
        foreach (char written in word)
        {
            char c = char.ToLowerInvariant(written);
            if (c != written)
                symbols[count++] = Capital;
            int symbol = Of(c);
            if (symbol >= 0)
            {
                symbols[count++] = (byte)symbol;
                continue;
            }

            int other = Others.IndexOf(c);
            if (other < 0)
                return -1;
            symbols[count++] = Other;
            symbols[count++] = (byte)(other / Letters);
            symbols[count++] = (byte)(other % Letters);
        }

        return count;
    }

    /// <summary>The symbol of a small letter or mark; -1 for those that take several.</summary>
    internal static int Of(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a',
        '\'' or '’' => Apostrophe,
        '-' => Hyphen,
        _ => -1,
    };

    internal static char ToCharacter(int symbol) => symbol switch
    {
        < Letters => (char)('a' + symbol),
        Apostrophe => '\'',
        _ => '-',
    };
}

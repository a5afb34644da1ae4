namespace EditorialLint.Language.Lexicons;

/// <summary>Names of two words that have no common reading together, though their words may have one alone.</summary>
/// <remarks>
/// General knowledge: states, cities, institutions, heads of state and government. Left out is whatever common words may
/// mean too (<c>a white house</c>, <c>a red cross</c>, <c>the supreme court of a state</c>).
/// </remarks>
public static class ProperNames
{
    private static readonly string[] All =
    [
        "united states", "united kingdom", "united nations", "european union", "european commission", "european parliament", "soviet union",
        "arab league", "african union", "great britain", "northern ireland", "new zealand", "new york", "new jersey", "new mexico",
        "new hampshire", "new orleans", "new delhi", "new england", "new guinea", "north carolina", "south carolina", "north dakota",
        "south dakota", "west virginia", "rhode island", "puerto rico", "costa rica", "el salvador", "dominican republic", "saudi arabia",
        "sri lanka", "hong kong", "north korea", "south korea", "south africa", "south sudan", "burkina faso", "sierra leone", "ivory coast",
        "cape verde", "los angeles", "las vegas", "san francisco", "san diego", "san antonio", "san jose", "santa fe", "santa barbara",
        "baton rouge", "kansas city", "mexico city", "panama city", "quebec city", "vatican city", "buenos aires", "rio grande", "sao paulo",
        "tel aviv", "abu dhabi", "kuala lumpur", "phnom penh", "addis ababa", "tiananmen square", "latin america", "north america",
        "south america", "central america", "middle east", "persian gulf", "wall street", "downing street", "capitol hill",
        "buckingham palace", "scotland yard", "george washington", "abraham lincoln", "theodore roosevelt", "franklin roosevelt",
        "dwight eisenhower", "lyndon johnson", "gerald ford", "jimmy carter", "george bush", "barack obama", "donald trump",
        "margaret thatcher", "tony blair", "gordon brown", "david cameron", "theresa may", "boris johnson", "winston churchill",
        "nelson mandela", "xi jinping", "mao zedong", "fidel castro", "hugo chavez", "saddam hussein", "mikhail gorbachev", "boris yeltsin",
        "vladimir putin", "angela merkel", "emmanuel macron", "justin trudeau", "narendra modi", "shinzo abe",
    ];

    private static readonly WordSet Names = new(All);

    private static readonly WordSet FirstWords = new([.. All.Select(static name => name[..name.IndexOf(' ', StringComparison.Ordinal)])]);

    /// <summary>Whether the word may begin such a name; nearly all words are turned down here.</summary>
    /// <param name="first">A word in small letters, but for its first one.</param>
    public static bool MayBeginWith(ReadOnlySpan<char> first)
    {
        if (first.Length is < 2 or > 11)
            return false;
        if (!char.IsAsciiLetterUpper(first[0]))
            return FirstWords.Contains(first);
        Span<char> word = stackalloc char[12];
        first.CopyTo(word);
        word[0] = char.ToLowerInvariant(first[0]);
        return FirstWords.Contains(word[..first.Length]);
    }

    /// <summary>Whether two words are such a name, whatever their case.</summary>
    public static bool Contains(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length is < 2 or > 11 || second.Length is < 2 or > 12)
            return false;
        Span<char> name = stackalloc char[24];
        first.ToLowerInvariant(name);
        name[first.Length] = ' ';
        second.ToLowerInvariant(name[(first.Length + 1)..]);
        return Names.Contains(name[..(first.Length + 1 + second.Length)]);
    }

    /// <summary>Whether the second word of a name is a common word too, which may follow the first with another meaning: <c>a Kansas city</c>, <c>Theresa may resign</c>.</summary>
    /// <param name="second">The word in small letters.</param>
    public static bool IsCommonWord(ReadOnlySpan<char> second) => second is
        "kingdom" or "nations" or "union" or "commission" or "parliament" or "league" or "republic" or "coast" or "city" or "square" or "east" or "gulf" or
        "street" or "hill" or "palace" or "yard" or "may" or "island" or "brown" or "bush" or "ford";
}

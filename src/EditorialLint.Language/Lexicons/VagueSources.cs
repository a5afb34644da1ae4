namespace EditorialLint.Language.Lexicons;

/// <summary>Nouns for people who are quoted without a name.</summary>
/// <remarks>Common English nouns of office and relation. A spokesman speaks for somebody who is named, and is not among them.</remarks>
public static class VagueSources
{
    private static readonly WordSet Singular = new(
        "source", "aide", "adviser", "advisor", "official", "insider", "staffer", "operative", "strategist", "confidant", "associate", "ally", "critic",
        "observer", "expert", "analyst", "person", "diplomat", "lobbyist", "consultant", "donor", "executive", "friend", "lawmaker", "employee", "colleague");

    private static readonly WordSet Plural = new(
        "sources", "aides", "advisers", "advisors", "officials", "insiders", "staffers", "operatives", "strategists", "confidants", "associates", "allies", "critics",
        "observers", "experts", "analysts", "people", "diplomats", "lobbyists", "consultants", "donors", "executives", "friends", "lawmakers", "employees", "colleagues");

    /// <summary>Whether the word is such a noun in the singular, whatever its capitals.</summary>
    public static bool IsSingular(ReadOnlySpan<char> word) => Contains(Singular, word);

    /// <summary>Whether the word is such a noun in the plural, whatever its capitals.</summary>
    public static bool IsPlural(ReadOnlySpan<char> word) => Contains(Plural, word);

    private static bool Contains(WordSet words, ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[16];
        return word.Length <= small.Length && words.Contains(small[..word.ToLowerInvariant(small)]);
    }
}

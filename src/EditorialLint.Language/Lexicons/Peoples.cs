namespace EditorialLint.Language.Lexicons;

/// <summary>Adjectives of peoples that are small in common phrases (<c>french fries</c>, <c>a german shepherd</c>), and what proves a people.</summary>
public static class Peoples
{
    private static readonly WordSet StateNouns = new(
        "minister", "ministers", "ministry", "chancellor", "president", "premier", "government", "governments", "parliament", "embassy", "ambassador",
        "ambassadors", "consulate", "army", "navy", "troops", "soldiers", "military", "police", "officials", "authorities", "government's",
        "minister's", "president's", "parliament's", "politicians", "lawmakers", "diplomat", "diplomats", "citizens", "people", "citizenship",
        "nationals", "voters", "elections", "economy", "language", "border", "media", "airspace", "foreign", "prime", "team", "court", "capital");

    /// <summary>Whether the word in small letters is such an adjective.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> word) => word is
        "english" or "german" or "french" or "russian" or "italian" or "spanish" or "dutch" or "swiss" or "danish" or "turkish" or "irish" or "indian" or
        "brazilian" or "swedish" or "belgian" or "greek" or "welsh" or "cuban" or "afghan" or "arab" or "finnish" or "thai";

    /// <summary>Whether the word before which such an adjective stands belongs to a state or its people: <c>the german chancellor</c>.</summary>
    public static bool IsStateNoun(ReadOnlySpan<char> word) => StateNouns.Contains(word);

    /// <summary>Whether the word is the name of a language too: <c>in english</c>.</summary>
    public static bool IsLanguage(ReadOnlySpan<char> word) => word is
        "english" or "german" or "french" or "russian" or "italian" or "spanish" or "dutch" or "danish" or "turkish" or "swedish" or "greek" or "welsh" or "finnish" or "thai";
}

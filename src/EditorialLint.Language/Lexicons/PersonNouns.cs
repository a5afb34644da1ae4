namespace EditorialLint.Language.Lexicons;

/// <summary>Nouns that say what a person is, as they stand beside a name: <c>spokesman Josh Lee</c>, <c>Ann Ruiz, a lawyer</c>.</summary>
public static class PersonNouns
{
    private static readonly WordSet Nouns = new(
        "spokesman", "spokeswoman", "spokesperson", "official", "president", "aide", "adviser", "advisor", "candidate", "critic", "lawyer", "attorney", "senator",
        "governor", "mayor", "minister", "secretary", "leader", "expert", "analyst", "professor", "author", "reporter", "journalist", "editor", "host", "moderator",
        "anchor", "man", "woman", "boy", "girl", "voter", "supporter", "opponent", "rival", "nominee", "businessman", "businesswoman", "billionaire", "mogul", "strategist",
        "pollster", "director", "manager", "chairman", "chairwoman", "chief", "head", "member", "congressman", "congresswoman", "lawmaker", "judge", "justice", "doctor",
        "mother", "father", "son", "daughter", "wife", "husband", "friend", "student", "teacher", "worker", "veteran", "resident", "activist", "organizer", "organiser",
        "delegate", "colleague", "protester", "witness", "scholar", "historian", "scientist", "economist", "researcher", "writer", "columnist", "blogger", "pastor", "priest",
        "bishop", "player", "coach", "actor", "actress", "singer", "parent", "brother", "sister", "owner", "counsel", "correspondent", "prosecutor", "chancellor", "premier",
        "ambassador", "envoy", "diplomat", "general", "commander", "founder", "executive", "engineer", "farmer", "nurse", "officer", "detective", "sheriff", "captain", "artist",
        "composer", "novelist", "poet", "comedian", "director-general", "fellow", "sociologist", "psychologist", "physicist", "biologist", "consultant", "developer", "donor",
        "treasurer", "curator", "librarian", "dean", "principal", "superintendent", "widow", "widower", "uncle", "aunt", "cousin", "nephew", "niece", "boyfriend", "girlfriend");

    /// <summary>Whether a word in small letters is such a noun, in the singular.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Nouns.Contains(word);

    /// <summary>Whether a word with a capital is such a noun.</summary>
    public static bool ContainsCapitalized(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[20];
        return word.Length <= small.Length && Nouns.Contains(small[..word.ToLowerInvariant(small)]);
    }
}

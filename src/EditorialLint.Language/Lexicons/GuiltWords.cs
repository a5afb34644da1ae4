namespace EditorialLint.Language.Lexicons;

/// <summary>Words that call a person guilty of a crime, and words that take it back.</summary>
/// <remarks>
/// Common English nouns and verbs of crime. <c>gunman</c>, <c>attacker</c> and <c>shooter</c> only describe what was seen, and who
/// <c>killed</c> somebody may have done so by accident; neither is among them.
/// </remarks>
public static class GuiltWords
{
    private static readonly WordSet People = new(
        "murderer", "killer", "rapist", "thief", "robber", "burglar", "fraudster", "swindler", "arsonist", "kidnapper", "kidnaper", "abductor", "molester",
        "pedophile", "paedophile", "terrorist", "embezzler", "shoplifter", "poisoner", "assassin", "slayer", "strangler", "extortionist", "blackmailer",
        "forger", "trafficker", "smuggler", "criminal", "crook", "abuser", "wife-beater", "carjacker", "looter", "culprit", "perpetrator", "conman");

    private static readonly WordSet Groups = new(
        "murderers", "killers", "rapists", "thieves", "robbers", "burglars", "fraudsters", "swindlers", "arsonists", "kidnappers", "abductors", "molesters",
        "pedophiles", "paedophiles", "terrorists", "shoplifters", "assassins", "traffickers", "smugglers", "criminals", "crooks", "carjackers", "looters",
        "culprits", "perpetrators");

    private static readonly WordSet Deeds = new(
        "murdered", "raped", "robbed", "burgled", "burglarized", "embezzled", "kidnapped", "abducted", "molested", "defrauded", "strangled", "assassinated",
        "stabbed", "stole", "groped", "blackmailed", "mugged", "carjacked", "swindled");

    private static readonly WordSet Hedges = new(
        "alleged", "suspected", "accused", "convicted", "confessed", "self-confessed", "admitted", "supposed", "purported", "presumed", "apparent", "would-be",
        "so-called", "reputed", "possible", "potential", "acquitted", "condemned", "notorious", "fictional");

    private static readonly WordSet HedgingAdverbs = new(
        "allegedly", "reportedly", "supposedly", "apparently", "purportedly", "admittedly");

    /// <summary>Whether the word calls one person guilty.</summary>
    public static bool IsPerson(ReadOnlySpan<char> word) => Contains(People, word);

    /// <summary>Whether the word calls several people guilty.</summary>
    public static bool IsGroup(ReadOnlySpan<char> word) => Contains(Groups, word);

    /// <summary>Whether the word is the past form of a verb that only the guilty do.</summary>
    public static bool IsDeed(ReadOnlySpan<char> word) => Deeds.Contains(word);

    /// <summary>Whether the word before such a noun takes the verdict back, or says that it has been given.</summary>
    public static bool IsHedge(ReadOnlySpan<char> word) => Contains(Hedges, word);

    /// <summary>Whether the adverb says that a deed is only said to be done.</summary>
    public static bool IsHedgingAdverb(ReadOnlySpan<char> word) => HedgingAdverbs.Contains(word);

    private static bool Contains(WordSet words, ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[16];
        return word.Length <= small.Length && words.Contains(small[..word.ToLowerInvariant(small)]);
    }
}

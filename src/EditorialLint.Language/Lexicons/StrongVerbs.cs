namespace EditorialLint.Language.Lexicons;

/// <summary>Verbs whose past tense differs from their past participle, and those with one form for several.</summary>
internal static class StrongVerbs
{
    private static readonly WordSet Pasts = new(
        "arose", "ate", "awoke", "became", "began", "befell", "bit", "blew", "bore", "broke", "came", "chose", "did", "drank", "drew", "drove", "fell", "flew", "forbade", "foresaw",
        "forgave", "forgot", "forsook", "froze", "gave", "grew", "hid", "knew", "mistook", "outgrew", "outran", "overcame", "overran", "oversaw", "overtook", "overthrew",
        "partook", "ran", "rang", "reran", "retook", "rewrote", "rode", "rose", "sang", "sank", "saw", "shook", "shrank", "slew", "spoke", "sprang", "stank", "stole", "strode", "swam",
        "swore", "threw", "took", "tore", "undertook", "underwent", "undid", "went", "withdrew", "woke", "wore", "wove", "wrote");

    private static readonly WordSet Participles = new(
        "arisen", "awoken", "beaten", "befallen", "begun", "bitten", "blown", "borne", "broken", "chosen", "done", "drawn", "driven", "drunk", "eaten", "fallen", "flown", "forbidden",
        "foreseen", "forgiven", "forgotten", "forsaken", "frozen", "given", "gone", "gotten", "grown", "hidden", "known", "mistaken", "outgrown", "overseen", "overtaken",
        "overthrown", "proven", "retaken", "rewritten", "ridden", "risen", "rung", "seen", "shaken", "shown", "shrunk", "slain", "spoken", "stolen", "stricken", "striven", "sung",
        "sunk", "swollen", "sworn", "sewn", "sown", "strewn", "swum", "taken", "thrown", "torn", "trodden", "undergone", "undertaken", "undone", "withdrawn", "woken", "worn",
        "woven", "written");

    private static readonly WordSet Invariant = new(
        "beset", "bet", "bid", "broadcast", "burst", "cast", "cost", "cut", "fit", "forecast", "hit", "hurt", "input", "knit", "let", "offset", "output", "put", "quit", "read", "recast", "reset", "rid", "set",
        "shed", "shut", "slit", "split", "spread", "sublet", "thrust", "undercut", "upset", "wed", "wet", "beat", "browbeat");

    /// <summary>Whether a word in small letters is a past tense and no participle: <c>took</c>.</summary>
    internal static bool IsPastOnly(ReadOnlySpan<char> word) => Pasts.Contains(word);

    /// <summary>Whether a word in small letters is a past participle and no past tense: <c>taken</c>.</summary>
    internal static bool IsParticipleOnly(ReadOnlySpan<char> word) => Participles.Contains(word);

    /// <summary>Whether base, past tense and participle are one: <c>put</c>.</summary>
    internal static bool IsInvariant(ReadOnlySpan<char> word) => Invariant.Contains(word);

    /// <summary>Whether the base is the participle too: <c>come</c>, <c>run</c>.</summary>
    internal static bool IsBaseAndParticiple(ReadOnlySpan<char> word) => word is "become" or "come" or "overcome" or "run" or "outrun" or "overrun" or "rerun";

    /// <summary>Whether the past form of one verb is the base of another: <c>found</c>, <c>lay</c>.</summary>
    internal static bool IsBaseToo(ReadOnlySpan<char> word) => word is
        "bound" or "bore" or "fell" or "felt" or "found" or "ground" or "lay" or "rent" or "saw" or "shot" or "wound" or "bit" or "dove" or "drove" or "rose" or "led" or "stove" or "sprung" or "sunk" or "spat" or "hung";
}

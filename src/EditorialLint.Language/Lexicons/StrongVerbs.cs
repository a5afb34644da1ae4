namespace EditorialLint.Language.Lexicons;

/// <summary>Verbs whose past tense is not their past participle, and those with one form for several.</summary>
/// <remarks>General knowledge of English grammar. Verbs whose past tense serves many as the participle (<c>has forgot</c>, <c>was bit</c>) are told apart by <see cref="IsUnsettled"/>.</remarks>
internal static class StrongVerbs
{
    private static readonly (string Base, string Past, string Participle)[] Verbs =
    [
        ("arise", "arose", "arisen"), ("awake", "awoke", "awoken"), ("become", "became", "become"), ("befall", "befell", "befallen"),
        ("begin", "began", "begun"), ("bite", "bit", "bitten"), ("blow", "blew", "blown"), ("bear", "bore", "borne"), ("break", "broke", "broken"),
        ("come", "came", "come"), ("choose", "chose", "chosen"), ("do", "did", "done"), ("draw", "drew", "drawn"), ("drink", "drank", "drunk"),
        ("drive", "drove", "driven"), ("eat", "ate", "eaten"), ("fall", "fell", "fallen"), ("fly", "flew", "flown"),
        ("forbid", "forbade", "forbidden"), ("foresee", "foresaw", "foreseen"), ("forgive", "forgave", "forgiven"), ("forget", "forgot", "forgotten"),
        ("forsake", "forsook", "forsaken"), ("freeze", "froze", "frozen"), ("give", "gave", "given"), ("go", "went", "gone"),
        ("grow", "grew", "grown"), ("hide", "hid", "hidden"), ("know", "knew", "known"), ("mistake", "mistook", "mistaken"),
        ("outgrow", "outgrew", "outgrown"), ("outrun", "outran", "outrun"), ("overcome", "overcame", "overcome"), ("overrun", "overran", "overrun"),
        ("oversee", "oversaw", "overseen"), ("overtake", "overtook", "overtaken"), ("overthrow", "overthrew", "overthrown"),
        ("partake", "partook", "partaken"), ("ride", "rode", "ridden"), ("ring", "rang", "rung"), ("rise", "rose", "risen"),
        ("retake", "retook", "retaken"), ("rewrite", "rewrote", "rewritten"), ("run", "ran", "run"), ("see", "saw", "seen"),
        ("shake", "shook", "shaken"), ("shrink", "shrank", "shrunk"), ("sing", "sang", "sung"), ("sink", "sank", "sunk"), ("slay", "slew", "slain"),
        ("speak", "spoke", "spoken"), ("spring", "sprang", "sprung"), ("steal", "stole", "stolen"), ("stink", "stank", "stunk"),
        ("stride", "strode", "stridden"), ("strive", "strove", "striven"), ("swear", "swore", "sworn"), ("swim", "swam", "swum"),
        ("take", "took", "taken"), ("tear", "tore", "torn"), ("throw", "threw", "thrown"), ("tread", "trod", "trodden"),
        ("undergo", "underwent", "undergone"), ("undertake", "undertook", "undertaken"), ("undo", "undid", "undone"), ("wake", "woke", "woken"),
        ("wear", "wore", "worn"), ("weave", "wove", "woven"), ("withdraw", "withdrew", "withdrawn"), ("write", "wrote", "written"),
    ];

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Pasts = Index(static verb => verb.Past);

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Participles = Index(static verb => verb.Participle);

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Bases = Index(static verb => verb.Base);

    private static readonly WordSet OtherParticiples = new("beaten", "gotten", "mown", "proven", "sawn", "sewn", "shorn", "shown", "sown", "strewn", "stricken", "swollen", "smitten");

    private static readonly WordSet Invariant = new(
        "beset", "bet", "bid", "broadcast", "burst", "cast", "cost", "cut", "fit", "forecast", "hit", "hurt", "input", "knit", "let", "offset", "output", "put", "quit", "read", "recast", "reset", "rid", "set",
        "shed", "shut", "slit", "split", "spread", "sublet", "thrust", "undercut", "upset", "wed", "wet", "beat", "browbeat");

    /// <summary>The verb of a past tense in small letters that is no participle: <c>took</c>.</summary>
    internal static string? FindByPast(ReadOnlySpan<char> word) => Pasts.TryGetValue(word, out int verb) ? Verbs[verb].Base : null;

    /// <summary>The verb of a past participle in small letters that is no past tense: <c>taken</c>.</summary>
    internal static string? FindByParticiple(ReadOnlySpan<char> word) => Participles.TryGetValue(word, out int verb) ? Verbs[verb].Base : null;

    /// <summary>The past participle of a strong verb's base in small letters, or null.</summary>
    internal static string? FindParticiple(ReadOnlySpan<char> word) => Bases.TryGetValue(word, out int verb) ? Verbs[verb].Participle : null;

    /// <summary>The past tense of a strong verb's base in small letters, or null.</summary>
    internal static string? FindPast(ReadOnlySpan<char> word) => Bases.TryGetValue(word, out int verb) ? Verbs[verb].Past : null;

    /// <summary>Whether a word in small letters is a past participle and no past tense, of a verb that is not strong otherwise: <c>shown</c>.</summary>
    internal static bool IsOtherParticiple(ReadOnlySpan<char> word) => OtherParticiples.Contains(word);

    /// <summary>Whether base, past tense and participle are one: <c>put</c>.</summary>
    internal static bool IsInvariant(ReadOnlySpan<char> word) => Invariant.Contains(word);

    /// <summary>Whether the past form of one verb is the base of another: <c>found</c>, <c>lay</c>.</summary>
    internal static bool IsBaseToo(ReadOnlySpan<char> word) => word is "bound" or "bore" or "fell" or "felt" or "found" or "ground" or "lay" or "rent" or "saw" or "wound" or "spat" or "stove" or "rebound";

    /// <summary>Whether good writers have a past tense as the participle too.</summary>
    internal static bool IsUnsettled(ReadOnlySpan<char> word) => word is "bit" or "forgot" or "hid" or "trod" or "stunk" or "awoke" or "woke" or "bore" or "strove" or "stank" or "sprang" or "shrank" or "slew";

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Index(Func<(string Base, string Past, string Participle), string> form)
    {
        var verbs = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < Verbs.Length; i++)
            verbs.TryAdd(form(Verbs[i]), i);

        return verbs.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}

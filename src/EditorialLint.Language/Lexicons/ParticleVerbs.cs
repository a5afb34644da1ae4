namespace EditorialLint.Language.Lexicons;

/// <summary>Verbs that take a particle which looks like a preposition: <c>came in</c>, <c>went on</c>, <c>took over</c>.</summary>
/// <remarks>
/// A list of common English phrasal verbs by their base and irregular forms. Left out are verbs whose <c>in</c> or <c>on</c>
/// is mostly a preposition (<c>lived in London</c>, <c>worked on it</c>).
/// </remarks>
public static class ParticleVerbs
{
    private static readonly VerbSet Verbs = new(
        "come", "came", "go", "went", "gone", "move", "check", "log", "turn", "close", "set", "cave", "give", "gave", "given", "step",
        "tune", "settle", "kick", "sign", "phone", "call", "barge", "break", "broke", "broken", "burst", "cash", "chip", "dig", "dug",
        "drop", "fall", "fell", "fallen", "hand", "hang", "hung", "jump", "pitch", "plug", "pour", "pull", "rush", "send", "sent", "sit", "sat", "squeeze", "sweep",
        "swept", "take", "took", "taken", "usher", "weigh", "zoom", "carry", "pass", "press", "drag", "soldier", "catch", "caught",
        "switch", "hold", "held", "push", "ride", "rode", "drive", "drove", "driven", "fly", "flew", "flown", "roll", "bring", "brought",
        "vote", "keep", "kept", "get", "got", "gotten", "put", "fill", "phase", "walk", "hop", "butt", "buy", "bought", "opt", "cut",
        "dial", "factor", "pack", "pile", "rub", "sink", "sank", "swoop", "trickle", "stream", "flood", "file", "march", "storm", "stay",
        "ease", "fade", "reel", "lead", "led", "tack", "try", "end", "wind", "wound", "make", "made", "pick", "show", "wrap", "open",
        "start", "sell", "sold", "pay", "paid", "let", "lay", "laid", "tag", "play", "win", "won");

    /// <summary>Whether the word is a form of such a verb.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Verbs.Contains(word);

    /// <summary>Whether the word is a particle of such verbs and a preposition as well.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => word is
        "in" or "on" or "over" or "up" or "down" or "off" or "out" or "by" or "through" or "around" or "about" or "along";
}

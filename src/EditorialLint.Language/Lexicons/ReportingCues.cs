namespace EditorialLint.Language.Lexicons;

/// <summary>Words that report what somebody said.</summary>
/// <remarks>A list of common English verbs and nouns of saying, by their base forms; inflected forms are reduced to them.</remarks>
public static class ReportingCues
{
    private static readonly VerbSet Verbs = new(
        "say", "remember", "recommend", "argue", "joke", "tell", "ask", "write", "add", "reply", "answer", "claim", "state", "note",
        "explain", "insist", "declare", "announce", "warn", "tweet", "retweet", "continue", "conclude", "recall", "remark", "shout",
        "yell", "exclaim", "quip", "muse", "wonder", "respond", "retort", "counter", "assert", "maintain", "suggest", "observe", "admit",
        "acknowledge", "concede", "complain", "demand", "cry", "whisper", "mutter", "predict", "testify", "vow", "pledge", "promise",
        "urge", "call", "post", "comment", "confirm", "emphasize", "emphasise", "stress", "caution", "boast", "lament", "crack", "chant",
        "intone", "report", "allege", "charge", "accuse", "deny", "describe", "dismiss", "bemoan", "blast", "slam", "criticize",
        "criticise", "praise", "advise", "opine", "repeat", "reiterate", "plead", "interject", "quote", "cite", "point", "offer",
        "agree", "disagree", "believe", "think", "hail", "label", "dub", "refer", "speak", "talk", "clarify", "contend", "decry",
        "denounce", "estimate", "express", "fume", "gush", "hint", "implore", "inform", "inquire", "mention", "object", "order",
        "proclaim", "propose", "protest", "rant", "reason", "reject", "remind", "reveal", "scoff", "scream", "sneer", "speculate", "sum",
        "surmise", "tease", "thunder", "tout", "trumpet", "underscore", "volunteer", "mock", "deride", "attack", "condemn", "defend",
        "address", "characterize", "characterise", "summarize", "introduce", "greet", "apologize", "apologise", "sign", "deem", "brand",
        "compare", "ridicule", "chide", "rebuke", "taunt", "lecture", "recite", "sing", "signal", "cheer", "echo", "confess", "deadpan",
        "laugh", "blame", "compliment", "invoke", "reference", "detail", "outline", "question", "challenge", "pronounce", "caption",
        "title", "entitle", "blare", "rail", "assure", "guarantee", "indicate", "portray", "liken", "assail", "lambast", "lambaste",
        "cast", "rip", "fire", "snap", "stammer");

    /// <summary>Whether the word is a form of a verb of saying.</summary>
    public static bool IsVerb(ReadOnlySpan<char> word) => IsIrregular(word) || Verbs.Contains(word);

    private static bool IsIrregular(ReadOnlySpan<char> word) => word is
        "said" or "told" or "wrote" or "written" or "spoke" or "thought" or "put" or "read" or "reads" or "according" or "says" or
        "swore" or "sang" or "quoth";
}

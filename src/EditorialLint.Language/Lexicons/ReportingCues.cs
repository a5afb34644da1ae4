namespace EditorialLint.Language.Lexicons;

/// <summary>Words that report what somebody said.</summary>
/// <remarks>A list of common English verbs and nouns of saying, by their base forms; inflected forms are reduced to them.</remarks>
public static class ReportingCues
{
    /// <summary>Whether the word is a form of a verb of saying.</summary>
    public static bool IsVerb(ReadOnlySpan<char> word)
    {
        if (IsIrregular(word) || IsBase(word))
            return true;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return IsBaseWith(word[..^3], "y");
        if (word.EndsWith("ied", StringComparison.Ordinal))
            return IsBaseWith(word[..^3], "y");
        if (word.EndsWith("ing", StringComparison.Ordinal))
            return IsStem(word[..^3]);
        if (word.EndsWith("ed", StringComparison.Ordinal))
            return IsStem(word[..^2]);
        return word.EndsWith("s", StringComparison.Ordinal) && (IsBase(word[..^1]) || (word.EndsWith("es", StringComparison.Ordinal) && IsBase(word[..^2])));
    }

    /// <summary>Whether the word is a noun for something said or written.</summary>
    public static bool IsNoun(ReadOnlySpan<char> word) => word is
        "statement" or "statements" or "speech" or "interview" or "letter" or "email" or "e-mail" or "emails" or "memo" or "message" or "testimony" or "words" or
        "tweet" or "tweets" or "remark" or "remarks" or "comment" or "comments" or "headline" or "slogan" or "motto" or "transcript" or "caption" or
        "op-ed" or "editorial" or "essay" or "column" or "article" or "report" or "post" or "ad" or "chant" or "chants" or "question" or "answer" or
        "response" or "reply" or "argument" or "opinion" or "view" or "quote" or "quotation" or "line" or "phrase" or "sign" or "signs" or "song" or "book";

    private static bool IsStem(ReadOnlySpan<char> stem) =>
        IsBase(stem) || IsBaseWith(stem, "e") || (stem.Length > 2 && stem[^1] == stem[^2] && IsBase(stem[..^1]));

    private static bool IsBaseWith(ReadOnlySpan<char> stem, string ending)
    {
        Span<char> word = stackalloc char[16];
        return stem.Length + ending.Length <= word.Length && stem.TryCopyTo(word) && ending.AsSpan().TryCopyTo(word[stem.Length..])
            && IsBase(word[..(stem.Length + ending.Length)]);
    }

    private static bool IsIrregular(ReadOnlySpan<char> word) => word is
        "said" or "told" or "wrote" or "written" or "spoke" or "thought" or "put" or "read" or "reads" or "read:" or "according" or "says" or
        "swore" or "sang" or "quoth";

    private static bool IsBase(ReadOnlySpan<char> word) => word is
        "say" or "remember" or "recommend" or "argue" or "joke" or "tell" or "ask" or "write" or "add" or "reply" or "answer" or "argue" or "claim" or "state" or "note" or "explain" or "insist" or "declare" or
        "announce" or "warn" or "tweet" or "retweet" or "continue" or "conclude" or "recall" or "remark" or "shout" or "yell" or "exclaim" or "joke" or "quip" or
        "muse" or "wonder" or "respond" or "retort" or "counter" or "assert" or "maintain" or "suggest" or "observe" or "admit" or "acknowledge" or "concede" or
        "complain" or "demand" or "cry" or "whisper" or "mutter" or "predict" or "testify" or "vow" or "pledge" or "promise" or "urge" or "call" or "post" or
        "comment" or "confirm" or "emphasize" or "emphasise" or "stress" or "caution" or "boast" or "lament" or "crack" or "chant" or "intone" or "report" or
        "allege" or "charge" or "accuse" or "deny" or "describe" or "dismiss" or "bemoan" or "blast" or "slam" or "criticize" or "criticise" or "praise" or
        "advise" or "opine" or "repeat" or "reiterate" or "plead" or "interject" or "quote" or "cite" or "point" or "offer" or "agree" or "disagree" or "believe" or
        "think" or "hail" or "label" or "dub" or "refer" or "speak" or "talk" or "clarify" or "contend" or "decry" or "denounce" or "estimate" or "express" or
        "fume" or "gush" or "hint" or "implore" or "inform" or "inquire" or "mention" or "object" or "order" or "proclaim" or "propose" or "protest" or "rant" or
        "reason" or "reject" or "remind" or "reveal" or "scoff" or "scream" or "sneer" or "speculate" or "sum" or "surmise" or "tease" or "thunder" or "tout" or
        "trumpet" or "underscore" or "volunteer" or "mock" or "deride" or "attack" or "condemn" or "defend" or "address" or "characterize" or "characterise" or
        "summarize" or "introduce" or "greet" or "apologize" or "apologise" or "sign" or "caution" or "deem" or "brand" or "compare" or "ridicule" or "chide" or
        "rebuke" or "taunt" or "lecture" or "recite" or "sing" or "signal" or "cheer" or "echo" or "confess" or "deadpan" or "laugh" or "blame" or "compliment" or
        "invoke" or "reference" or "detail" or "outline" or "question" or "challenge" or "pronounce" or "caption" or "title" or "entitle" or "blare" or "rail" or
        "assure" or "tell" or "guarantee" or "indicate" or "portray" or "liken" or "assail" or "lambast" or "lambaste" or "cast" or "rip" or "fire" or "snap" or "stammer";
}

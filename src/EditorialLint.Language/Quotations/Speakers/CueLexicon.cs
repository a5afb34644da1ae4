using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>Words that report, by their lemmas.</summary>
/// <remarks>Sorts the verbs of <see cref="ReportingCues"/>, and adds common English verbs and nouns that report only beside a quotation.</remarks>
internal static class CueLexicon
{
    private static readonly WordSet Listeners = new(
        "tell", "remind", "ask", "inform", "assure", "advise", "urge", "implore", "warn", "caution", "beg", "instruct");

    private static readonly WordSet Descriptions = new(
        "call", "describe", "label", "dub", "brand", "term", "characterize", "characterise", "deem", "denounce", "dismiss", "deride", "decry", "mock",
        "hail", "portray", "paint", "cast", "liken", "compare", "refer", "nickname", "slam", "blast", "criticize", "criticise", "condemn", "praise",
        "ridicule", "tout", "bill", "declare", "attack", "accuse", "lambast", "lambaste", "rip", "assail", "bash", "castigate", "chide", "rebuke",
        "pan", "knock", "tag", "depict", "blame");

    private static readonly WordSet Stances = new(
        "promise", "vow", "pledge", "deny", "confirm", "offer", "agree", "disagree", "speak", "talk", "express", "object", "order", "propose",
        "protest", "reject", "reveal", "sum", "apologize", "apologise", "lecture", "echo", "swear", "outline", "question", "challenge", "rail",
        "guarantee", "indicate", "threaten", "refuse", "defend", "request", "hint", "rant", "discuss", "recommend", "concur", "support", "oppose",
        "applaud", "credit", "quote", "concede", "boast", "brag", "endorse");

    private static readonly WordSet Acts = new(
        "address", "greet", "sign", "sing", "cheer", "laugh", "use", "invoke", "mention", "signal", "title", "blare", "lay", "teach", "publish",
        "release", "issue", "launch", "deliver", "make", "give", "take", "open", "close", "end", "appear", "cut");

    private static readonly WordSet Thoughts = new(
        "think", "believe", "feel", "hope", "expect", "know", "consider", "fear", "worry", "want", "see", "find", "understand", "realize", "realise",
        "learn", "hear", "remember", "prefer", "doubt", "guess", "imagine", "wish", "estimate", "reason", "decide");

    private static readonly WordSet OtherReports = new(
        "go", "recount", "elaborate", "begin", "press", "shoot", "gripe", "grumble", "groan", "bark", "bellow", "howl", "moan", "roar", "sniff",
        "snarl", "growl", "hiss", "summarise", "message", "email", "text", "blog", "chime", "vent");

    private static readonly WordSet Utterances = new(
        "statement", "letter", "speech", "interview", "remark", "comment", "tweet", "post", "message", "memo", "email", "e-mail", "op-ed", "column",
        "article", "essay", "book", "report", "ad", "advertisement", "video", "transcript", "testimony", "note", "word", "words", "slogan",
        "headline", "caption", "sign", "banner", "poster", "placard", "t-shirt", "chant", "quote", "quotation", "phrase", "term", "claim", "argument",
        "assertion", "answer", "reply", "response", "question", "promise", "pledge", "vow", "call", "complaint", "criticism", "accusation", "charge",
        "description", "warning", "suggestion", "announcement", "release", "conference", "editorial", "story", "document", "filing", "lawsuit",
        "ruling", "opinion", "dissent", "order", "text", "caller", "address", "sermon", "joke", "line", "website", "page", "poll", "survey", "study",
        "affidavit");

    internal static CueClass Classify(string lemma, UniversalTag tag)
    {
        if (lemma is "accord" or "according")
            return CueClass.According;
        if (tag is UniversalTag.VERB or UniversalTag.AUX)
        {
            return lemma switch
            {
                "say" => CueClass.Say,
                "be" or "have" or "do" => CueClass.Auxiliary,
                _ when Listeners.Contains(lemma) => CueClass.Tell,
                _ when Descriptions.Contains(lemma) => CueClass.Describe,
                _ when Stances.Contains(lemma) => CueClass.Stance,
                _ when Acts.Contains(lemma) => CueClass.Act,
                _ when Thoughts.Contains(lemma) => CueClass.Think,
                _ when ReportingCues.IsVerb(lemma) || OtherReports.Contains(lemma) => CueClass.Report,
                _ => CueClass.OtherVerb,
            };
        }

        if (tag is UniversalTag.NOUN or UniversalTag.PROPN)
            return Utterances.Contains(lemma) ? CueClass.Utterance : CueClass.OtherNoun;
        return CueClass.Other;
    }
}

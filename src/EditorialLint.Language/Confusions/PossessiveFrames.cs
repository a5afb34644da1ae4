using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Confusions;

/// <summary>Where a possessive and a contraction that sound alike exclude each other: <c>its/it's</c>, <c>your/you're</c>, <c>whose/who's</c>.</summary>
internal static class PossessiveFrames
{
    /// <summary>Verbs that a clause may follow without <c>that</c>, beside those of saying.</summary>
    private static readonly VerbSet ClauseVerbs = new(
        "know", "hope", "mean", "feel", "guess", "suppose", "see", "understand", "assume", "imagine", "hear", "find", "realize", "realise", "recognize", "notice",
        "show", "prove", "ensure", "fear", "worry", "doubt", "wish", "expect", "decide", "figure", "forget", "learn", "teach", "bet", "look", "seem", "appear",
        "sound", "let", "pretend", "discover", "swear", "like", "love", "hate", "make", "be", "do", "sense", "consider", "judge", "care", "matter", "happen");

    /// <summary>A contraction where only a possessive can stand.</summary>
    /// <param name="frame">The contraction.</param>
    /// <param name="mayTakeBareNoun">Whether a noun without article may be the predicate: <c>it's war</c>, but not <c>you're question</c>.</param>
    internal static bool AsksForPossessive(WordFrame frame, bool mayTakeBareNoun)
    {
        // 'It's time' takes a clause without 'that'.
        if (frame.Text(frame.Behind) is "time")
            return false;
        // Behind a comma "for" gives a reason: "she hopes, for it's war no more".
        bool reason = frame.Text(frame.Before) is "for" or "For" && frame.IsEdge(frame.Before - 1);
        if (!reason && IsPreposition(frame.Text(frame.Before)) && frame.Tag(frame.Before) is PennTag.IN or PennTag.TO or PennTag.RP or PennTag.RB
            && (frame.IsModifier(frame.Behind) || (frame.Tag(frame.Behind) == PennTag.VBG && frame.IsNoun(frame.Behind + 1))))
            return true;
        if (frame.Text(frame.Behind) is "way" && (frame.IsEdge(frame.Behind + 1) || frame.Text(frame.Behind + 1) is "in" or "to" or "into" or "through" or "by" or "out" or "back" or "onto" or "around" or "across" or "past"))
            return frame.Text(frame.Before) is "find" or "finds" or "found" or "finding" or "make" or "makes" or "made" or "making" or "lose" or "lost" or "work" or "works" or "worked" or "fight" or "fought" or "push" or "pushed" or "pay" or "paid" or "turn" or "turns" or "turned" or "go" or "goes" or "went" or "come" or "came" or "head" or "headed";
        if (frame.Tag(frame.Behind) == PennTag.VBG && TakesAction(frame.Text(frame.Before)))
            return frame.IsNoun(frame.Behind + 1) || frame.IsEdge(frame.Behind + 1) || frame.Tag(frame.Behind + 1) == PennTag.NNP;
        int noun = frame.FindNounPhraseEnd(frame.Behind);
        if (noun < 0)
            return false;
        int verb = frame.Tag(noun + 1) == PennTag.RB ? noun + 2 : noun + 1;
        bool finite = frame.IsFinite(verb) || (verb == noun + 1 && frame.Tag(noun) == PennTag.NNS && frame.Tag(verb) == PennTag.VBN && frame.IsEdge(verb + 1));
        if (finite && !IsRelative(frame, noun))
            return frame.Tag(frame.Behind) is not PennTag.CD;
        if (!mayTakeBareNoun && frame.Behind == noun && frame.Tag(noun) == PennTag.NN && frame.IsEdge(noun + 1) && frame.IsVerb(frame.Before) && !MayBeRole(frame.Text(noun)))
            return true;
        if (!mayTakeBareNoun && frame.IsBe(frame.Before))
            return frame.Tag(noun) == PennTag.NN && frame.Behind == noun && frame.IsEdge(noun + 1);
        return frame.IsVerb(frame.Before) && !TakesClause(frame.Text(frame.Before)) && frame.Tag(frame.Behind) is PennTag.NN or PennTag.NNS or PennTag.JJ or PennTag.JJS
            && (mayTakeBareNoun || frame.Tag(noun) == PennTag.NN || frame.Behind == noun);
    }

    /// <summary><c>there</c> between a verb or preposition and the noun that it needs: <c>had there say</c>, <c>of there own</c>.</summary>
    internal static bool AsksForOwner(WordFrame frame)
    {
        if (frame.Text(frame.Behind) is "own")
            return true;
        int noun = frame.FindNounPhraseEnd(frame.Behind);
        if (noun < 0 || frame.Tag(frame.Behind) is not (PennTag.NN or PennTag.NNS or PennTag.JJ) || frame.IsFinite(noun + 1))
            return false;
        return frame.Text(frame.Before) is "of" or "with" or "for" or "by" or "at" or "against" or "between" or "into" or "despite" or "lost" or "lose" or "raise" or "raised" or "cast" or "change" or "changed"
            or "defend" or "defended" or "support" or "supported" or "use" or "used" or "had" or "have" or "has" or "improve" or "protect" or "sell" or "sold" or "pay" or "express" or "expressed";
    }

    /// <summary>A contraction with a noun and its verb behind it: <c>who's son was hurt</c>.</summary>
    internal static bool IsPhraseWithVerb(WordFrame frame) =>
        frame.FindNounPhraseEnd(frame.Behind) is var noun && noun >= 0 && frame.Tag(frame.Behind) is not PennTag.CD && frame.IsFinite(noun + 1);

    /// <summary>A possessive where only a clause can stand: <c>says its unfair for</c>, <c>its like a race</c>.</summary>
    internal static bool AsksForClause(WordFrame frame)
    {
        if (!BeginsClause(frame))
            return false;
        int word = frame.Behind;
        while (frame.Tag(word) == PennTag.RB && frame.Text(word) is not ("most" or "own" or "once" or "then" or "far" or "long"))
            word++;
        bool modified = word > frame.Behind;
        if (frame.Text(word) is "like" && frame.Tag(word + 1) is PennTag.DT or PennTag.PRP or PennTag.PRPS or PennTag.WP or PennTag.WRB)
            return true;
        return frame.Tag(word) switch
        {
            PennTag.NN => frame.Text(word) is "something" or "nothing" or "everything" or "anything",
            PennTag.DT or PennTag.PRP or PennTag.EX => frame.Text(word) is not ("one" or "all" or "both" or "half"),
            PennTag.IN => frame.Text(word) is "like" or "about" or "in" or "on" or "for" or "because" or "as" or "with" or "from",
            PennTag.JJ => IsPredicateEnd(frame, word + 1) && !MayBeNoun(frame.Text(word)),
            PennTag.VBG => modified && frame.Tag(word + 1) is PennTag.DT or PennTag.PRP or PennTag.PRPS or PennTag.TO or PennTag.IN,
            _ => false,
        };
    }

    /// <summary>Nouns that tell without an article what somebody is: <c>you're president</c>, <c>you're family</c>.</summary>
    private static bool MayBeRole(ReadOnlySpan<char> noun) => PersonNouns.Contains(noun) || noun is
        "family" or "toast" or "history" or "trash" or "scum" or "royalty" or "proof" or "fire" or "home" or "work" or "kin" or "enough" or "fun" or "crazy" or "welcome" or "sure" or "right" or "wrong"
        or "great" or "fine" or "evil" or "meat" or "dirt" or "garbage" or "gold" or "perfection";

    /// <summary>Whether what follows a noun is of a clause that belongs to it: <c>it's people who are</c> has no such verb behind the noun itself.</summary>
    private static bool IsRelative(WordFrame frame, int noun) =>
        frame.Text(noun + 1) is "do" or "have" && frame.Tag(noun) == PennTag.NNS && !frame.IsVerb(frame.Before);

    private static bool BeginsClause(WordFrame frame) =>
        frame.IsEdge(frame.Before)
        || frame.Text(frame.Before) is "that" or "but" or "because" or "if" or "when" or "so" or "though" or "although" or "since" or "unless" or "maybe" or "and" or "think" or "says" or "said" or "know" or "believe" or "guess" or "hope" or "mean" or "means" or "thinks" or "now";

    private static bool IsPredicateEnd(WordFrame frame, int word) =>
        frame.IsEdge(word) && frame.Text(word) is not ("," or "-" or "“" or "\"" or "‘" or "'" or "``")
        || frame.Tag(word) is PennTag.TO or PennTag.WRB or PennTag.PRP
        || frame.Text(word) is "that" or "for" or "if" or "because" or "enough" or "of" or "when" or "the" or "a" or "an";

    /// <summary>Words that may be the noun of the phrase though they are tagged as adjectives.</summary>
    internal static bool MayBeNoun(ReadOnlySpan<char> word) => word is
        "own" or "best" or "worst" or "first" or "last" or "latest" or "next" or "military" or "public" or "past" or "present" or "future" or "elderly" or "poor" or "core" or "white"
        or "black" or "conservative" or "liberal" or "moderate" or "original" or "inside" or "outside" or "due" or "all" or "most" or "many" or "more" or "interior" or "exterior"
        or "potential" or "essential" or "capital" or "initial" or "rival" or "equivalent" or "height" or "maximum" or "minimum" or "very" or "such" or "other" or "second" or "third"
        || (word.EndsWith("ing", StringComparison.Ordinal) && !IsJudgement(word)) || word.EndsWith("ed", StringComparison.Ordinal) || char.IsAsciiLetterUpper(word[0]) || word.Contains('-');

    internal static bool IsJudgement(ReadOnlySpan<char> word) => word is
        "interesting" or "exciting" or "surprising" or "disappointing" or "amazing" or "shocking" or "frightening" or "embarrassing" or "disturbing" or "troubling" or "confusing" or "depressing"
        or "encouraging" or "tempting" or "misleading" or "annoying" or "frustrating" or "worrying";

    /// <summary>Verbs whose object is often an action: <c>held its hearing</c>, <c>began its bombing</c>.</summary>
    private static bool TakesAction(ReadOnlySpan<char> verb) => verb is
        "hold" or "holds" or "held" or "take" or "takes" or "took" or "taken" or "give" or "gave" or "lose" or "lost" or "keep" or "keeps" or "kept" or "change" or "changed" or "begin" or "began"
        or "start" or "started" or "finish" or "finished" or "end" or "ended" or "continue" or "continued" or "conduct" or "conducted" or "launch" or "launched" or "schedule" or "scheduled"
        or "postpone" or "postponed" or "canceled" or "cancelled" or "stop" or "stopped" or "resume" or "resumed" or "cut" or "raise" or "raised" or "get" or "got";

    internal static bool TakesClause(ReadOnlySpan<char> verb) => ReportingCues.IsVerb(verb) || ClauseVerbs.Contains(verb)
        || verb is "knew" or "known" or "knows" or "meant" or "felt" or "saw" or "seen" or "understood" or "heard" or "found" or "shown" or "forgot" or "taught" or "made" or "proven" or "is" or "are"
        or "was" or "were" or "been" or "being" or "am" or "does" or "did" or "done" or "has" or "had" or "'s" or "’s" or "'re" or "’re" or "'m" or "’m";

    internal static bool IsPreposition(ReadOnlySpan<char> word) => word is
        "of" or "in" or "on" or "at" or "by" or "with" or "to" or "into" or "onto" or "over" or "under" or "against" or "between" or "among" or "through" or "throughout" or "during" or "despite"
        or "within" or "toward" or "towards" or "across" or "behind" or "beyond" or "around" or "near" or "outside" or "inside" or "upon" or "via" or "regarding" or "amid" or "from" or "In" or "On"
        or "At" or "By" or "With" or "From" or "Under" or "During" or "Despite" or "for" or "For" or "about";
}

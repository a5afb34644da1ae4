using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>What stands before a <c>to</c> that opens an infinitive, and what before one that is a preposition.</summary>
internal static class InfinitiveFrames
{
    /// <summary>As many words as the one who is to act may have: <c>want the old mayor to win</c>.</summary>
    private const int LongestActor = 4;

    /// <summary>Whether the word before <c>to</c> takes an infinitive, and no thing that was done: not <c>led to increased costs</c>.</summary>
    internal static bool Takes(SentenceWords words, int to)
    {
        ReadOnlySpan<char> before = Before(words, to);
        return IsVerbal(before) || (before is "used" && IsHabit(words, to)) || before is
            "have" or "has" or "had" or "having" or "like" or "agree" or "agreed" or "agrees" or "start" or "started" or "order" or "attempt" or "attempts" or "not" or "him" or "them" or "us" or "me" or "proposal" or "proposals" or "effort" or "efforts"
            or "time" or "way" or "ways" or "moment" or "means" or "how" or "promises" or "favorite" or "favourite" or "route" or "power" or "reason" or "plans" or "promise";
    }

    /// <summary>Whether nothing but a base may stand behind the <c>to</c>, so that <c>being</c> and a form in <c>-s</c> are slips: <c>likely to being</c>.</summary>
    /// <remarks>A preposition has its noun: <c>committed to being</c>, <c>on the way to being</c>, <c>used to being</c>.</remarks>
    internal static bool TakesNoNoun(SentenceWords words, SentenceTags tags, int to)
    {
        ReadOnlySpan<char> before = Before(words, to);
        ReadOnlySpan<char> second = to > 1 ? words.GetText(to - 2) : [];
        // "From going to being", "they went from able to being unable".
        if (second is "from")
            return false;
        if (before is "going")
            return words.GetText(to + 1) is "being" || tags[to + 1].Penn == PennTag.VBZ;
        if (before is "can" or "could")
            return tags[to - 1].Penn == PennTag.MD && tags[Math.Max(0, to - 2)].Penn == PennTag.PRP;
        return IsVerbal(before) || (before is "like" && second is "would" or "'d" or "’d") || (before is "have" or "has" or "had" or "having" && tags[to - 1].Penn is not (PennTag.NN or PennTag.VBN)) || (before is "order" && second is "in") || (before is "ask" or "way" && second is "the" && tags[to + 1].Penn is PennTag.VBZ or PennTag.NNS && to + 2 < words.Count && tags[to + 2].Penn == PennTag.Period);
    }

    /// <summary>One who is to act stands between a verb and the <c>to</c>: <c>wanted Lee to win</c>, <c>calls for it to be</c>.</summary>
    internal static bool HasAccusative(SentenceWords words, SentenceTags tags, int to)
    {
        int i = to - 1;
        while (i >= Math.Max(0, to - LongestActor) && tags[i].Penn is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.PRP or PennTag.DT or PennTag.JJ or PennTag.PRPS)
            i--;
        if (i < 0 || i == to - 1)
            return false;
        return words.GetText(i) is "want" or "wants" or "wanted" or "expect" or "expects" or "expected" or "ask" or "asks" or "asked" or "urge" or "urges" or "urged" or "allow" or "allows" or "allowed" or "told" or "need" or "needs" or "help" or "helped"
            or "push" or "pushed" or "encourage" or "encouraged" or "force" or "forced" or "forcing" or "persuade" or "persuaded" or "invited" or "ordered" or "enable" or "enabled" or "require" or "required" or "asking" or "urging" or "wanting" or "getting" or "allowing"
            || (words.GetText(i) is "for" && i > 0 && words.GetText(i - 1) is "calls" or "called" or "calling" or "call" or "way" or "time" or "wait" or "waiting" or "hard" or "easy" or "important" or "difficult" or "possible" or "impossible");
    }

    /// <summary>The past of one verb where it is hardly the base of another: <c>didn't saw the truth</c>, <c>will found a way</c>.</summary>
    internal static bool IsPastOfOther(SentenceWords words, int verb)
    {
        ReadOnlySpan<char> next = verb + 1 < words.Count ? words.GetText(verb + 1) : [];
        ReadOnlySpan<char> after = verb + 2 < words.Count ? words.GetText(verb + 2) : [];
        return words.GetText(verb) switch
        {
            "saw" => next is not ("through" or "off" or "down" or "wood" or "logs" or "into" or "apart" or "at" or "up" or "-" or "and"),
            "found" => next is "someone" or "somebody" or "something" or "anyone" or "anything" or "it" or "them" or "himself" or "herself" or "themselves" or "myself" or "ourselves" or "yourself" or "out" or "that" or "him" or "her"
                || (next is "a" or "the" or "another" or "some" or "any" or "new" && after is "way" or "ways" or "solution" or "answer" or "answers" or "job" or "balance" or "reason" or "place" or "time" or "truth" or "money" or "votes"),
            _ => false,
        };
    }

    private static ReadOnlySpan<char> Before(SentenceWords words, int to) => to > 0 ? words.GetText(to - 1) : [];

    /// <summary><c>they used to</c>, not <c>they are used to</c>.</summary>
    private static bool IsHabit(SentenceWords words, int to) => to > 1 && words.GetText(to - 2) is "I" or "we" or "he" or "she" or "they" or "who" or "you" or "it" or "never";

    /// <summary>Words that take an infinitive and have no <c>to</c> before a noun.</summary>
    private static bool IsVerbal(ReadOnlySpan<char> word) => word is
        "going" or "want" or "wants" or "wanted" or "wanting" or "need" or "needs" or "needed" or "try" or "tries" or "tried" or "trying" or "plan" or "planned" or "planning" or "hope" or "hopes" or "hoped" or "hoping"
        or "expect" or "expected" or "expects" or "able" or "unable" or "decide" or "decided" or "decides" or "deciding" or "likely" or "unlikely" or "willing" or "unwilling" or "ready" or "eager" or "afford" or "aim" or "aims" or "aimed" or "aiming"
        or "seek" or "seeks" or "sought" or "seeking" or "refuse" or "refused" or "refuses" or "refusing" or "continue" or "continues" or "continued" or "continuing" or "begin" or "began" or "begun" or "begins" or "fail" or "failed" or "fails" or "failing"
        or "vow" or "vowed" or "vows" or "promised" or "pledged" or "supposed" or "decision" or "attempted" or "attempting" or "ability" or "inability" or "chance" or "threatened" or "threatens" or "threatening" or "managed" or "struggled" or "struggling"
        or "intend" or "intends" or "intended" or "intending" or "opportunity" or "desire" or "willingness" or "readiness" or "eagerness" or "reluctance" or "happy" or "glad" or "reluctant" or "determined" or "ought" or "tend" or "tends" or "tended" or "appear"
        or "appears" or "appeared" or "seem" or "seems" or "seemed" or "meant" or "motivated" or "qualify" or "unfit" or "qualified" or "prepared" or "preparing" or "hesitate" or "poised" or "bound" or "anxious" or "scheduled" or "deserve" or "deserves" or "deserved"
        or "permission" or "urge" or "right" or "wish" or "wishes" or "wished" or "happen" or "happens" or "happened" or "forced" or "allowed" or "required" or "asked" or "urged" or "told" or "pretend" or "pretended" or "proved" or "proving";
}

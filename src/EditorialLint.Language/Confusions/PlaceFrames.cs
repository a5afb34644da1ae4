using EditorialLint.Language.Morphology;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Confusions;

/// <summary>Where <c>there</c> excludes <c>their</c> and <c>they're</c>, and they exclude it.</summary>
internal static class PlaceFrames
{
    /// <summary><c>they're</c> or <c>their</c> before a verb that only <c>there</c> can have: <c>they're is a risk</c>, <c>others were their for it</c>.</summary>
    internal static bool AsksForThere(WordFrame frame, bool isPossessive)
    {
        int verb = frame.Behind;
        while (frame.Tag(verb) == PennTag.RB)
            verb++;
        ReadOnlySpan<char> text = frame.Text(verb);
        if (text is "is" or "are" or "was" or "were" or "has" or "had" or "does" or "exists" || (frame.Tag(verb) == PennTag.MD && text is "will" or "would" or "could" or "should" or "may" or "might" or "must" && frame.Text(verb + 1) is "be" or "have" or "never" or "not"))
            return text is not "has" and not "had" and not "does" || frame.Text(verb + 1) is "been" or "to" or "not" or "n't" or "n’t" or "need";
        if (isPossessive)
            return EndsClause(frame, frame.Behind) || (frame.IsBe(frame.Before) && frame.Text(frame.Before) is "is" or "are" or "was" or "were" or "be" or "been" && IsPlaceEnd(frame));
        return EndsClause(frame, frame.Behind) && frame.Text(frame.Behind) is not ","
            || (frame.IsNoun(frame.Before) || frame.Tag(frame.Before) == PennTag.NNP || frame.IsEdge(frame.Before)) && frame.Before > 0 && IsDate(frame);
    }

    /// <summary><c>there</c> between a verb that takes an object and its noun: <c>overstayed there visas</c>.</summary>
    internal static bool AsksForOwner(WordFrame written, WordFrame meant)
    {
        int noun = meant.Behind;
        while (meant.IsModifier(noun) || meant.Tag(noun) == PennTag.VBG || (meant.Tag(noun) == PennTag.RB && meant.Tag(noun + 1) is PennTag.JJ or PennTag.VBN))
            noun++;
        noun--;
        if (noun < meant.Behind || !meant.IsNoun(noun) || (written.Tag(written.Behind) is PennTag.RB or PennTag.VBD or PennTag.MD or PennTag.IN && !(written.Text(written.Behind).EndsWith("ly", StringComparison.Ordinal) && noun > meant.Behind) && !(written.Text(written.Behind) is "right" && written.Text(noun + 1) is "to")) || NounNumber.IsTime(written.Text(noun)) || IsTimeAdverb(written.Text(written.Behind)))
            return false;
        ReadOnlySpan<char> before = written.Text(written.Before);
        if (before is "of" or "with" or "against" or "between" or "despite" or "at" or "into" or "for" or "by" or "on" or "during" or "behind" or "under")
            return !(before is "for" or "by" && written.IsFinite(noun + 1));
        if (before is "that" or "said" or "because" && noun > written.Behind)
            return written.IsFinite(noun + 1) && written.Tag(written.Behind) is PennTag.JJ or PennTag.CD or PennTag.NN;
        if (written.Tag(written.Before) is not (PennTag.VB or PennTag.VBD or PennTag.VBG or PennTag.VBN or PennTag.VBP or PennTag.VBZ) || before is "Is" or "Are" or "Was" or "Were" or "are" or "is" || written.IsBe(written.Before) || written.IsFinite(noun + 1))
            return false;
        return !MayStandThere(before) && (meant.Tag(noun) == PennTag.NNS || written.IsEdge(noun + 1) || written.Tag(noun + 1) is PennTag.IN or PennTag.TO or PennTag.CC);
    }

    private static bool EndsClause(WordFrame frame, int word) => frame.Text(word) is "." or "," or "?" or "!" or ";" or ":";

    private static bool IsPlaceEnd(WordFrame frame) =>
        EndsClause(frame, frame.Behind) || frame.Text(frame.Behind) is "for" or "to" or "in" or "on" or "at" or "when" or "with" or "because" or "and" or "before" or "after" or "from";

    /// <summary><c>in 2012</c>, <c>on Sunday</c>: no place that those could be in.</summary>
    private static bool IsDate(WordFrame frame) => frame.Text(frame.Behind) switch
    {
        "in" => frame.Text(frame.Behind + 1) is ['1' or '2', _, _, _] or "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August" or "September" or "October" or "November" or "December",
        "on" => frame.Text(frame.Behind + 1) is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday",
        _ => false,
    };

    private static bool IsTimeAdverb(ReadOnlySpan<char> word) => word is
        "today" or "yesterday" or "tomorrow" or "tonight" or "last" or "next" or "this" or "thanks" or "twice" or "once" or "full" or "part" or "people" or "things" or "all" or "every" or "one" or "two" or "three" or "first" or "anyone" or "anything" or "someone" or "something" or "nothing"
        or "years" or "months" or "weeks" or "days" or "hours" or "decades" or "several" or "many" or "few" or "more" or "such" or "alone" or "early" or "late" or "overnight" or "half";

    /// <summary>Verbs that a place follows.</summary>
    private static bool MayStandThere(ReadOnlySpan<char> verb) => verb is
        "go" or "goes" or "going" or "went" or "gone" or "come" or "came" or "comes" or "live" or "lived" or "lives" or "living" or "get" or "gets" or "got" or "getting" or "stay" or "stayed" or "remain" or "remained" or "sit" or "sat"
        or "sitting" or "stand" or "stood" or "standing" or "work" or "worked" or "working" or "arrive" or "arrived" or "speak" or "spoke" or "campaigned" or "appeared" or "held" or "met" or "died" or "born" or "raised" or "grew" or "happened" or "begin" or "began" or "end" or "ended"
        or "say" or "says" or "said" or "think" or "thinks" or "thought" or "believe" or "know" or "knew" or "hope" or "mean" or "means" or "see" or "saw" or "travel" or "traveled" or "move" or "moved" or "won" or "win" or "wins" or "spent" or "spend" or "do" or "did" or "does" or "have" or "has" or "had";
}

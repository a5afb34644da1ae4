using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Confusions;

/// <summary>Where a verb form excludes the noun or adverb that looks like it: <c>lead/led</c>, <c>affect/effect</c>, <c>were/where</c>.</summary>
internal static class VerbFrames
{
    private const int Reach = 12;

    /// <summary><c>lead</c> where the past of the verb stands.</summary>
    internal static bool AsksForLed(WordFrame frame)
    {
        PennTag? subject = frame.Tag(frame.Before);
        bool name = subject == PennTag.NNP;
        if (subject is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS && frame.Text(frame.Behind) is "by" && frame.Tag(frame.Behind + 1) is PennTag.NNP or PennTag.DT or PennTag.JJ or PennTag.PRPS or PennTag.NNS)
            return !frame.HasBefore(4, static text => text is "a" or "A" or "an" or "'s" or "’s" or "his" or "her" or "their" or "its" or "poll" or "delegate" or "point" or "percent" or "goal" or "run");
        if (frame.Text(frame.Before) is "that" or "which" or "who")
            return IsOneThing(frame, frame.Text(frame.Before - 1) is "," ? frame.Before - 2 : frame.Before - 1) && LeadsOn(frame);
        if ((subject != PennTag.NN && !name) || frame.IsEdge(frame.Before - 1) && name && frame.Before > 0)
            return false;
        bool verb = LeadsOn(frame) && (!name || frame.Text(frame.Behind) is "to" or "the" or "a" or "an");
        return verb && !frame.HasBefore(2, static text => text is "and" or "or" or "poll" or "polls" or "delegate" or "a" or "his" or "'s" or "’s")
            && !frame.HasBefore(Reach, static text => text is "do" or "does" or "did" or "Did" or "Do" or "Does" or "to" or "will" or "would" or "can" or "could" or "may" or "might" or "should" or "must" or "Will"
                or "Would" or "Can" or "Could" or "Should" or "let" or "help" or "helped" or "make" or "made" or "makes" or "see" or "saw" or "watch" or "n't" or "n’t" or "have" or "had" or "demand" or "demands" or "demanded" or "insist" or "insists" or "insisted" or "require" or "propose" or "proposed");
    }

    /// <summary>What follows the verb: a place it leads to, or those that are led.</summary>
    private static bool LeadsOn(WordFrame frame) =>
        (frame.Text(frame.Behind) is "to" && frame.Tag(frame.Behind + 1) is PennTag.DT or PennTag.JJ or PennTag.NN or PennTag.NNS or PennTag.PRPS or PennTag.VBG or PennTag.NNP or PennTag.JJR)
        || frame.Text(frame.Behind) is "the" or "a" or "an" or "his" or "her" or "their" or "him" or "them" or "us" or "me";

    /// <summary>Whether a relative clause behind a place tells of one thing: no plural and no pair stands near, which the clause might belong to.</summary>
    private static bool IsOneThing(WordFrame frame, int noun)
    {
        if (frame.Tag(noun) is not (PennTag.NN or PennTag.NNP))
            return false;
        for (int i = noun; i >= 0 && i > noun - 8; i--)
        {
            if (frame.Text(i) is ",")
                return true;
            bool joined = frame.Text(i) is "and" or "or" && frame.Tag(i + 1) is PennTag.DT or PennTag.NN or PennTag.NNP or PennTag.PRPS;
            if (joined || frame.Tag(i) is PennTag.NNS or PennTag.NNPS or PennTag.CD || frame.Text(i) is "of")
                return false;
        }

        return true;
    }

    /// <summary><c>affect</c> behind what only a noun can follow.</summary>
    internal static bool AsksForNoun(WordFrame frame)
    {
        ReadOnlySpan<char> before = frame.Text(frame.Before), behind = frame.Text(frame.Behind);
        if (behind is "disorder" or "theory" || before is "flat" or "blunted" or "positive")
            return false;
        if (before is "the" or "The" or "an" or "a" or "no" or "its" or "their" or "whose" or "some" or "what" && frame.Text(frame.Behind) is not ("the" or "a" or "an" or "us" or "them" or "him"))
            return before is not ("some" or "what") || behind is "on" or "of" or "that";
        return frame.Tag(frame.Before) == PennTag.JJ && behind is "on" or "of" or "upon";
    }

    /// <summary><c>effects</c> behind its subject and before whom it concerns: <c>it really effects your health</c>.</summary>
    internal static bool AsksForFiniteVerb(WordFrame frame)
    {
        int subject = frame.Tag(frame.Before) == PennTag.RB ? frame.Before - 1 : frame.Before;
        if (frame.Text(subject) is not ("it" or "It" or "he" or "she" or "this" or "This" or "that" or "which") || !(frame.Tag(frame.Behind) is PennTag.DT or PennTag.PRPS or PennTag.PRP || frame.Text(frame.Behind) is "all" or "everyone" or "everything" or "people"))
            return false;
        for (int i = frame.Behind; i < frame.Behind + 6; i++)
        {
            if (IsOutcome(frame.Text(i)))
                return false;
        }

        return true;
    }

    /// <summary><c>effect</c> where an infinitive with an object stands, and what is meant is no change that someone brings about.</summary>
    internal static bool AsksForVerb(WordFrame frame)
    {
        int asking = frame.Text(frame.Before).EndsWith("ly", StringComparison.Ordinal) ? frame.Before - 1 : frame.Before;
        if (!frame.AsksForInfinitive(asking) || frame.Tag(frame.Behind) is not (PennTag.DT or PennTag.PRP or PennTag.PRPS or PennTag.NNS or PennTag.NNP or PennTag.JJ or PennTag.NN or PennTag.WRB or PennTag.CD or PennTag.WP))
            return false;
        for (int i = frame.Behind; i < frame.Behind + 6; i++)
        {
            if (IsOutcome(frame.Text(i)))
                return false;
        }

        return true;
    }

    /// <summary><c>effected</c> of those that something strikes.</summary>
    internal static bool IsStruck(WordFrame frame)
    {
        ReadOnlySpan<char> before = frame.Text(frame.Before);
        bool struck = frame.Text(frame.Behind) is "by" || before is "most" or "worst" or "hardest" or "those" or "adversely" or "directly" or "negatively" or "severely" or "people";
        return struck && !frame.HasBefore(Reach, IsOutcome);
    }

    /// <summary>Whether <c>affective</c> is the psychologists' word.</summary>
    internal static bool IsOfFeelings(WordFrame frame) =>
        frame.Text(frame.Behind) is "disorder" or "disorders" or "state" or "states" or "response" or "responses" or "neuroscience" or "computing" or "science" or "psychology" or "polarization" or "polarisation"
            or "experience" or "experiences" or "symptoms" or "and" or "processes" or "learning"
        || frame.Text(frame.Before) is "seasonal" or "cognitive" or "emotional" or "or";

    /// <summary><c>were</c> behind a place, with a subject and its verb behind it: <c>the town were he lives</c>.</summary>
    internal static bool AsksForWhere(WordFrame frame) =>
        frame.Tag(frame.Before) is PennTag.NN or PennTag.NNP
        && frame.Text(frame.Behind) is "he" or "she" or "I" or "they" or "we" or "it"
        && frame.IsFinite(frame.Behind + 1) && frame.Text(frame.Behind + 1) is not ("had" or "have");

    /// <summary><c>where</c> behind a plural, with no subject behind it that a place could have: <c>the talks where being held</c>.</summary>
    internal static bool AsksForWere(WordFrame frame)
    {
        ReadOnlySpan<char> before = frame.Text(frame.Before), behind = frame.Text(frame.Behind);
        bool plural = frame.Tag(frame.Before) == PennTag.NNS || before is "they" or "They" or "we" or "We" or "who" or "there" or "There" || (before is "that" or "which" && frame.Tag(frame.Before - 1) == PennTag.NNS);
        if (!plural)
            return false;
        if (behind is "not" or "being" or "also" or "still" or "already")
            return true;
        return frame.Tag(frame.Behind) == PennTag.VBN && (frame.IsEdge(frame.Behind + 1) || frame.Tag(frame.Behind + 1) is PennTag.IN or PennTag.TO || frame.Text(frame.Behind + 1) is "to")
            && behind is not ("needed" or "permitted" or "allowed" or "required" or "noted" or "indicated" or "authorized" or "used" or "appropriate" or "applicable" or "called" or "warranted");
    }

    /// <summary>What somebody effects, rather than affects.</summary>
    internal static bool IsOutcome(ReadOnlySpan<char> word) => word is
        "change" or "changes" or "reform" or "reforms" or "transformation" or "transition" or "cure" or "release" or "rescue" or "improvement" or "improvements" or "repairs" or "transfer"
        or "policy" or "revolution" or "compromise" or "merger" or "sale" or "plan" or "entry" or "arrest" or "escape" or "separation" or "reconciliation" or "settlement" or "purpose";
}

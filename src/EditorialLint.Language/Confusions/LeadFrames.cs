using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Confusions;

/// <summary>Where <c>lead</c> is the only verb of a clause about one thing, which the present would give an ending: <c>their decision lead to</c>.</summary>
internal static class LeadFrames
{
    private const int Reach = 25;

    /// <summary><c>lead</c> where the past of the verb stands.</summary>
    internal static bool AsksForLed(WordFrame frame)
    {
        if (frame.Text(frame.Behind) is "by")
            return IsLedBy(frame);
        if (!LeadsOn(frame) || HasVerbBehind(frame))
            return false;
        int subject = frame.Before;
        while (frame.Tag(subject) == PennTag.RB && frame.Text(subject) is not ("n't" or "n’t" or "not"))
            subject--;
        ReadOnlySpan<char> text = frame.Text(subject);
        if (text is "he" or "she" or "it" or "He" or "She" or "It")
            return !AsksForBase(frame, subject - 1);
        if (text is "who" or "which" or "that")
            return IsOneThing(frame, frame.Text(subject - 1) is "," ? subject - 2 : subject - 1);
        if (text is "," or ")")
            return frame.Tag(subject - 1) is PennTag.NNP && IsApposition(frame, subject);
        if (frame.Tag(subject) is not (PennTag.NN or PennTag.NNP) && text is not ("”" or "\""))
            return false;
        bool closed = text is "”" or "\"";
        if (closed)
            subject--;
        return frame.Tag(subject) is PennTag.NN or PennTag.NNP && IsLoneSubject(frame, subject);
    }

    /// <summary><c>the court lead by Judge Reed</c>: a lead by points is nobody's.</summary>
    private static bool IsLedBy(WordFrame frame)
    {
        if (frame.Tag(frame.Before) is not PennTag.NN || frame.Text(frame.Before) is "poll" or "vote" || frame.Tag(frame.Behind + 1) is not (PennTag.NNP or PennTag.PRPS) && !(frame.Tag(frame.Behind + 1) is PennTag.DT && frame.IsNoun(frame.Behind + 2)))
            return false;
        int word = frame.Before;
        while (frame.Tag(word) is PennTag.NN or PennTag.JJ)
            word--;
        return frame.Text(word) is "the" or "The" or "this";
    }

    /// <summary>Behind the verb stands whom or where it leads; no noun could be made of it and <c>lead</c>.</summary>
    private static bool LeadsOn(WordFrame frame)
    {
        PennTag? next = frame.Tag(frame.Behind + 1);
        return frame.Text(frame.Behind) switch
        {
            "to" => next is PennTag.DT or PennTag.JJ or PennTag.NN or PennTag.NNS or PennTag.PRPS or PennTag.VBG or PennTag.NNP or PennTag.JJR or PennTag.VBN or PennTag.WP or PennTag.CD,
            "down" or "up" => next == PennTag.DT,
            "among" => true,
            "in" => next is PennTag.DT or PennTag.CD || frame.Text(frame.Behind + 1) is "both",
            "both" => true,
            _ => frame.Tag(frame.Behind) is PennTag.DT or PennTag.PRP or PennTag.PRPS or PennTag.NNP or PennTag.NNPS || (frame.Tag(frame.Behind) == PennTag.NNS && frame.Tag(frame.Behind + 1) is PennTag.IN or PennTag.TO),
        };
    }

    /// <summary>Whether a finite verb follows that <c>lead</c>, as a noun, might belong to; those of other clauses do not count.</summary>
    private static bool HasVerbBehind(WordFrame frame)
    {
        for (int i = frame.Behind; i < frame.Behind + Reach && frame.Text(i) is not ("" or "." or ";" or "?" or "!" or "”" or "\""); i++)
        {
            if (frame.Text(i) is "that" or "which" or "who" or "when" or "whether" or "because" or "while" or "where" or "what" or "as" or "then" or "but")
                return false;
            if (frame.Tag(i) is PennTag.VBZ or PennTag.VBP or PennTag.MD || frame.IsFinite(i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a noun is the subject by itself, with nothing before it that would take it for an object, join it to others, or ask for a bare verb.</summary>
    private static bool IsLoneSubject(WordFrame frame, int noun)
    {
        bool phrase = true;
        for (int i = noun; i >= 0 && i >= noun - Reach; i--)
        {
            ReadOnlySpan<char> text = frame.Text(i);
            if (text is "," or ";" or ":" or "“" or "”" or "\"" or "—" or "–" or "that" or "if" or "because" or "when" or "after" or "before" or "as" or "whose")
                return i == 0 || !(text is "that" && IsDemand(frame.Text(i - 1))) && !(text is "," && IsJoined(frame, i));
            if (text is "and" or "or" or "nor")
                return phrase ? false : !frame.IsVerb(i + 1);
            if (IsBaseAsking(frame, i))
                return false;
            if (frame.Tag(i) is PennTag.NNS or PennTag.NNPS && i > noun - 2)
                return false;
            if (frame.IsFinite(i))
                return ReportsClause(text) && i < noun;
            if (frame.Tag(i) is PennTag.DT or PennTag.PRPS or PennTag.IN)
                phrase = phrase && frame.Tag(i) != PennTag.DT;
        }

        return true;
    }

    private static bool IsJoined(WordFrame frame, int comma) => frame.Tag(comma - 1) is PennTag.NNP or PennTag.NN && frame.Tag(comma + 1) is PennTag.CC;

    private static bool ReportsClause(ReadOnlySpan<char> verb) => verb is "said" or "says" or "is" or "was";

    private static bool IsBaseAsking(WordFrame frame, int word) => frame.Tag(word) is PennTag.MD || AsksForBase(frame, word)
        || frame.Text(word) is "do" or "does" or "did" or "Did" or "Do" or "Does" or "n't" or "n’t" or "than" or "a" && frame.Text(word + 1) is "poll" or "delegate" or "point" or "run" or "goal";

    private static bool AsksForBase(WordFrame frame, int word) => frame.Text(word) is
        "let" or "lets" or "help" or "helps" or "helped" or "helping" or "make" or "makes" or "made" or "making" or "see" or "saw" or "seen" or "seeing" or "watch" or "watched" or "watching" or "have" or "had" or "having" or "hear" or "heard" or "did" or "does" or "could" or "would"
        or "can" or "will" or "may" or "might" or "should" or "must" or "Did" or "Does" or "Could" or "Would" or "Can" or "Will" or "Should" || IsDemand(frame.Text(word));

    private static bool IsDemand(ReadOnlySpan<char> word) => word is
        "demand" or "demands" or "demanded" or "insist" or "insists" or "insisted" or "require" or "requires" or "propose" or "proposes" or "proposed" or "suggest" or "suggests" or "suggested" or "recommend" or "recommended" or "ask" or "asked" or "urged" or "request" or "requested" or "important" or "essential";

    /// <summary>A name with what is told of it between commas, before any verb: <c>Reed, the mayor, lead a group</c>.</summary>
    private static bool IsApposition(WordFrame frame, int comma)
    {
        bool opened = false;
        for (int i = comma - 1; i >= 0; i--)
        {
            if (frame.IsVerb(i) || frame.Text(i) is "and" or "or" && !opened || frame.Text(i) is ";" or ":")
                return false;
            opened |= frame.Text(i) is ",";
        }

        return opened && frame.Tag(0) is PennTag.NNP or PennTag.DT or PennTag.IN && frame.Text(frame.Behind) is "the" or "a" or "an" or "to";
    }

    /// <summary>Whether a relative clause tells of one thing: no plural and no pair stands near that it might belong to.</summary>
    private static bool IsOneThing(WordFrame frame, int noun)
    {
        if (frame.Tag(noun) is not (PennTag.NN or PennTag.NNP))
            return false;
        for (int i = noun; i >= 0 && i > noun - 6; i--)
        {
            if (frame.Text(i) is "," || frame.IsVerb(i))
                return true;
            if (frame.Tag(i) is PennTag.NNS or PennTag.NNPS || frame.Text(i) is "and" or "or" || (frame.Tag(i) == PennTag.CD && frame.Text(i).Length != 4))
                return false;
            if (frame.Tag(i) == PennTag.DT)
                return frame.Text(i - 1) is not ("of" or "and" or "or");
        }

        return true;
    }
}

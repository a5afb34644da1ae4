using EditorialLint.Language.Morphology;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Confusions;

/// <summary>Where a comparison asks for <c>than</c>, a sequence for <c>then</c>, and a degree for <c>too</c>.</summary>
internal static class ComparisonFrames
{
    private const int Reach = 12;

    /// <summary><c>then</c> behind a comparative that nothing has completed yet.</summary>
    internal static bool AsksForThan(WordFrame frame)
    {
        // An adverb stands before a verb or at the end; behind it a comparison has what it compares with.
        if (frame.IsEdge(frame.Behind) && !IsAmount(frame, frame.Behind))
            return false;
        ReadOnlySpan<char> before = frame.Text(frame.Before), behind = frame.Text(frame.Behind);
        if (before is "rather" or "Rather" || (before is "other" && frame.Text(frame.Before - 1) is not ("each" or "the" or "one" or "every")))
            return true;
        if (before is "off" && frame.Text(frame.Before - 1) is "worse" or "better" && frame.Tag(frame.Behind) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.PRP or PennTag.DT or PennTag.PRPS)
            return true;
        bool compared = behind is "did" or "does" or "do" or "elsewhere" or "how" or "seeing";
        if (frame.Tag(frame.Before) is PennTag.JJR or PennTag.RBR && IsComparative(before) && (frame.Tag(frame.Behind) is PennTag.VBN or PennTag.JJ || behind is "enough" or "half" or "even" or "just" or "were" or "had" || compared))
            return true;
        if (before is "differently" or "different" && frame.Tag(frame.Behind) is PennTag.PRP or PennTag.DT or PennTag.PRPS or PennTag.NNS or PennTag.NNP)
            return true;
        if (!compared && frame.Tag(frame.Behind) is not (PennTag.DT or PennTag.CD or PennTag.PRP or PennTag.PRPS or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.EX or PennTag.IN or PennTag.VBG or PennTag.JJ)
            && !IsAmount(frame, frame.Behind) && frame.Text(frame.Behind) is not ("ever" or "usual" or "once" or "twice" or "what" or "most"))
            return false;
        if (frame.Tag(frame.Before) is PennTag.JJR or PennTag.RBR && IsComparative(frame.Text(frame.Before)))
            return true;
        bool found = false;
        for (int i = frame.Before; i >= 0 && i >= frame.Before - Reach; i--)
        {
            ReadOnlySpan<char> text = frame.Text(i);
            if (frame.IsEdge(i) || text is "than" or "then" or "if" or "If" or "when" or "When" or "once" or "Once")
                return false;
            if (i == frame.Before && (frame.Tag(i) is PennTag.CC or PennTag.IN or PennTag.VBD or PennTag.MD or PennTag.DT || text is "since" or "until" or "back" or "just" or "even" or "only" or "by"))
                return false;
            if (frame.Tag(i) is PennTag.JJR or PennTag.RBR && IsComparative(text))
            {
                found = true;
                break;
            }
        }

        // Behind a noun, 'then' may open what comes next: 'a stronger ruble then the dollar' cannot, with a subject and its verb it may.
        return found && frame.Tag(frame.Behind) is not (PennTag.PRP or PennTag.EX) || (found && frame.Tag(frame.Before) is not (PennTag.NN or PennTag.NNS or PennTag.NNP));
    }

    /// <summary><c>than</c> in a sentence that compares nothing before it.</summary>
    internal static bool AsksForThen(WordFrame frame)
    {
        for (int i = frame.Before; i >= 0; i--)
        {
            ReadOnlySpan<char> text = frame.Text(i);
            if (IsLicensor(text) || IsComparative(text) || frame.Tag(i) is PennTag.JJR or PennTag.RBR)
                return false;
        }

        if (frame.Before >= 0)
            return !frame.IsEdge(frame.Behind);
        // Behind "U.S." what looks like a sentence may be the rest of one.
        return frame.Text(frame.Behind) is "," || frame.Tag(frame.Behind) is PennTag.DT or PennTag.PRP or PennTag.EX or PennTag.NNP
            || (frame.Tag(frame.Behind) == PennTag.VBD && char.IsUpper(frame.Text(frame.Before + 1)[0]));
    }

    /// <summary><c>that</c> in the place of <c>than</c>: <c>rather that going</c>, <c>more that $600</c>.</summary>
    internal static bool AsksForThanInsteadOfThat(WordFrame frame) => frame.Text(frame.Before) switch
    {
        "rather" or "Rather" => frame.Tag(frame.Behind) is PennTag.VBG or PennTag.IN or PennTag.VB or PennTag.TO,
        "more" or "More" or "less" or "Less" or "fewer" or "Fewer" => IsAmount(frame, frame.Behind) || frame.Tag(frame.Behind) == PennTag.CD,
        _ => false,
    };

    /// <summary><c>to</c> before a word of degree that is no verb, with nothing behind it that it could lead to.</summary>
    internal static bool AsksForToo(WordFrame frame)
    {
        ReadOnlySpan<char> next = frame.Text(frame.Behind), before = frame.Text(frame.Before);
        if (before is "," && next is "." && frame.IsEdge(frame.Behind))
            return true;
        bool degree = next is "late" or "soon" or "often" or "far" or "little" or "few" or "much" or "many" or "big" or "high" or "hard" or "early" or "young" or "old" or "weak" or "strong" or "small"
            or "large" or "expensive" or "dangerous" or "risky" or "easy" or "difficult" or "costly" or "busy" or "tired" or "sick" or "afraid" or "poor" or "rich" or "fat" or "tall" or "heavy" or "harsh";
        if (!degree)
            return false;
        if (before is "far" or "all" or "way" or "much" && next is "many" or "much" or "little" or "few" or "often" or "late" or "soon" or "early" or "big" or "small" or "high" or "expensive")
            return true;
        return (frame.IsBe(frame.Before) || before is "seems" or "seemed" or "not" or "became" or "gets" or "got" or "never") && next is not ("little" or "far" or "hard")
            && (frame.IsEdge(frame.Behind + 1) || frame.Tag(frame.Behind + 1) is PennTag.TO or PennTag.IN);
    }

    private static bool IsAmount(WordFrame frame, int word) => frame.Text(word) is "$" or "£" or "€";

    private static bool IsComparative(ReadOnlySpan<char> word) =>
        word is "more" or "More" or "less" or "Less" or "fewer" or "Fewer" or "sooner" or "worse" or "better" || (word is not ("later" or "earlier" or "longer" or "further") && Comparison.IsComparative(word));

    private static bool IsLicensor(ReadOnlySpan<char> word) => word.Equals("more", StringComparison.OrdinalIgnoreCase) || word.Equals("less", StringComparison.OrdinalIgnoreCase) || word is
        "worse" or "Worse" or "rather" or "Rather" or "other" or "Other" or "others" or "later" or "earlier" or "longer" or "further" or "sooner" or "either" or "neither" or "else" or "otherwise" or "different" or "differently" or "Different" or "twice" or "times" or "hardly" or "Hardly" or "scarcely" or "barely" or "superior" or "elsewhere"
        or "as" or "As" or "such" or "anything" or "nothing" or "preferable" or "most" or "half" or "double" or "beyond" or "percent" or "opposed" or "preferred" or "prefer";
}

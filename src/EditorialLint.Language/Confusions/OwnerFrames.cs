using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Confusions;

/// <summary>Where a contraction stands before the noun of an owner, told by how the words behind are tagged with the possessive in its place: <c>knows it's gist</c>.</summary>
internal static class OwnerFrames
{
    /// <summary>A contraction where only a possessive can stand.</summary>
    /// <param name="written">The contraction.</param>
    /// <param name="meant">The same place with the possessive.</param>
    /// <param name="isPerson">Whether the contraction's subject is a person, who may be a mayor without an article.</param>
    internal static bool AsksForOwner(WordFrame written, WordFrame meant, bool isPerson)
    {
        // 'It's time' and 'it's one thing' are whole predicates; 'they're nobody's fool' has an owner already.
        if (written.Text(written.Behind) is "time" or "one" || (written.Tag(written.Behind + 1) == PennTag.POS && (written.Text(written.Behind).EndsWith("body", StringComparison.Ordinal) || written.Text(written.Behind).EndsWith("one", StringComparison.Ordinal))))
            return false;
        int noun = FindHead(meant);
        if (noun < 0 || !IsThing(written, written.Behind))
            return false;
        if (IsInverted(written))
            return true;
        if (!IsThing(written, noun) || !written.IsListed(noun))
            return false;
        if (written.Behind == noun && written.Tag(noun) is PennTag.JJ or PennTag.VBN)
            return false;
        if ((meant.Tag(noun + 1) is PennTag.NNP or PennTag.CD or PennTag.VBN && !IsDay(written.Text(noun + 1))) || written.Text(noun + 1) is "versus" or "vs" or "vs." or "after" or "by" or "over" or "against" or "-" or "like")
            return false;
        ReadOnlySpan<char> head = written.Text(noun);
        if (meant.Tag(noun) == PennTag.NN)
            return isPerson ? !MayBePerson(head) && (BareNouns.NeedsDeterminer(head) || (noun == written.Behind && head is "age" or "life" or "work" or "home" or "death" or "experience" or "faith" or "support" or "policy" or "help")) : BareNouns.NeedsDeterminer(head);

        // 'its highest ratings': without an article a superlative has no noun of its own.
        if (meant.Tag(meant.Behind) == PennTag.JJS && written.Text(meant.Behind) is not ("most" or "least" or "best"))
            return true;
        ReadOnlySpan<char> before = written.Text(written.Before);
        if ((written.Tag(written.Before) == PennTag.RP || (written.IsVerb(written.Before) && !PossessiveFrames.TakesClause(before))) && meant.Tag(noun + 1) is not (PennTag.WP or PennTag.WDT) && written.Text(noun + 1) is not "that")
            return true;
        if (meant.IsFinite(noun + 1) && written.Text(noun + 1) is not ("do" or "have" or "are" or "were") && written.Tag(written.Behind) is PennTag.NNS or PennTag.NN)
            return true;
        return before is "were" or "are" && written.IsEdge(noun + 1)
            || (before is "make" or "makes" or "made" or "find" or "finds" or "found" or "keep" or "kept" && meant.Tag(noun + 1) == PennTag.JJ && written.IsEdge(noun + 2));
    }

    /// <summary>An auxiliary at the beginning of a question has its subject behind it: <c>why have your numbers</c>.</summary>
    private static bool IsInverted(WordFrame frame) =>
        frame.Text(frame.Before) is "have" or "has" or "had" or "did" or "does" or "do" or "can" or "will" or "should" or "Have" or "Has" or "Did" or "Does" or "Do" or "Can" or "Will"
        && (frame.IsEdge(frame.Before - 1) || frame.Text(frame.Before - 1) is "why" or "Why" or "how" or "How" or "when" or "When" or "where" or "Where");

    /// <summary>The head of the noun phrase behind; -1 where there is none.</summary>
    private static int FindHead(WordFrame meant)
    {
        int end = meant.Behind;
        while (!(end > meant.Behind && meant.IsNoun(end - 1) && (meant.Tag(end) is PennTag.VBN or PennTag.JJ || IsDay(meant.Text(end)))) && (meant.IsModifier(end) || meant.Tag(end) is PennTag.VBG or PennTag.POS || (meant.Tag(end) == PennTag.RB && meant.Tag(end + 1) is PennTag.JJ or PennTag.VBN) || (end > meant.Behind && meant.Text(end) is "-" && meant.IsModifier(end + 1))))
        {
            // 'it's Ann's best role' has an owner already.
            if (meant.Tag(end) == PennTag.POS && meant.Tag(end - 1) == PennTag.NNP)
                return -1;
            end++;
        }

        return end > meant.Behind && meant.IsNoun(end - 1) ? end - 1 : -1;
    }

    private static bool IsDay(ReadOnlySpan<char> word) => word is
        "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or "next" or "last" or "Jan." or "Feb." or "March" or "April" or "May" or "June" or "July" or "Aug." or "Sept." or "Oct." or "Nov." or "Dec.";

    private static bool IsThing(WordFrame frame, int at)
    {
        ReadOnlySpan<char> word = frame.Text(at);
        if (frame.Tag(at) == PennTag.VBG)
            return at == frame.Behind && PossessiveFrames.IsPreposition(frame.Text(frame.Before));
        return word is "first" || frame.Tag(at) is PennTag.NN or PennTag.NNS or PennTag.VB or PennTag.VBP or PennTag.VBZ or PennTag.JJ or PennTag.JJS or PennTag.CD or PennTag.NNP or PennTag.VBN
            && word is not ("sure" or "right" or "okay" or "such" or "more" or "most" or "like" or "worth" or "only" or "kind" or "way");
    }

    private static bool MayBePerson(ReadOnlySpan<char> noun) => PersonNouns.Contains(noun) || noun.EndsWith("er", StringComparison.Ordinal) || noun.EndsWith("or", StringComparison.Ordinal)
        || noun.EndsWith("ist", StringComparison.Ordinal) || noun.EndsWith("ian", StringComparison.Ordinal) || noun.EndsWith("ant", StringComparison.Ordinal) || noun.EndsWith("man", StringComparison.Ordinal)
        || noun.EndsWith("ee", StringComparison.Ordinal) || noun.EndsWith("ent", StringComparison.Ordinal) && noun is not ("moment" or "argument") || noun is "king" or "queen" or "pope" or "boss" or "captain" or "host" or "crew" or "staff" or "head" or "chief" or "front";
}

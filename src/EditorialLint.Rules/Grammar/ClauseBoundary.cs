using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Grammar;

/// <summary>Whether the words around a subject leave no doubt that it is the subject, whole and alone.</summary>
/// <remarks>
/// A parser that errs takes the last noun of a longer phrase for its head: <c>the statements in the interview were</c>. Such a noun has a
/// preposition, a verb or a conjunction before it, where a clause would begin with a mark, a comma or nothing.
/// </remarks>
internal static class ClauseBoundary
{
    /// <summary>Whether a clause may begin with the subject.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="tags">Its tags.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="first">Word index of the subject's first word.</param>
    /// <param name="verbIsPlural">Whether two subjects joined by <c>and</c> would agree with the verb.</param>
    internal static bool IsBefore(DependencyTree tree, SentenceTags tags, FiniteClause clause, int first, bool verbIsPlural)
    {
        int before = first - 1;
        while (before >= 0 && (tags[before].Penn == PennTag.OpenQuote || tree.Words.GetText(before) is "'" or "‘" or "\"" or "“" or "''"))
            before--;
        if (before < 0)
            return true;
        ReadOnlySpan<char> text = tree.Words.GetText(before);
        Dependency arc = tree[before], predicate = tree[clause.Predicate];
        switch (tags[before].Penn)
        {
            case PennTag.IN:
                // "Those who fit that profile have": a determiner behind any verb but one of saying.
                if (text is "that" && verbIsPlural && before > 0 && tags[before - 1].Penn is PennTag.VBP or PennTag.VB or PennTag.VBD or PennTag.VBZ)
                    return ReportingCues.IsVerb(tree.Words.GetText(before - 1)) || IsCognitive(tree.Words.GetText(before - 1));
                return text is "that" or "because" or "although" or "though" or "if" or "whether" or "while" or "unless" or "until" or "once" or "lest" or "so"
                    || (arc.Relation == Relation.Mark && (text is "since" or "after" or "before" || (verbIsPlural && text is "as")) && clause.Subject == clause.Verb - 1);
            case PennTag.WRB:
                return true;
            case PennTag.Comma:
                return IsIntroduced(tree, clause, before - 1);
            case PennTag.Colon:
                return text is not ("-" or "--" or "–" or "—");
            case PennTag.CC:
                return before == 0 || text is "but" || (verbIsPlural && IsBehindClause(tags, before - 1)) || (!verbIsPlural && tags[before - 1].Penn is PennTag.Comma or PennTag.OpenQuote);
            case PennTag.RB:
                return before == 0;
            case PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.VBN:
                return predicate.Relation == Relation.Ccomp && predicate.Head == before && (ReportingCues.IsVerb(text) || IsCognitive(text))
                    && tags[clause.Subject].Penn != PennTag.PRP && before > 0 && tags[before - 1].Penn is not (PennTag.CD or PennTag.DT or PennTag.IN);
            default:
                return false;
        }
    }

    /// <summary>The last word of a name or of the head itself.</summary>
    internal static int FindLastWord(DependencyTree tree, int head)
    {
        int last = head;
        while (char.IsUpper(tree.Words.GetText(head)[0]) && last + 1 < tree.Words.Count && last - head < FiniteClause.Reach && tree[last + 1].Relation == Relation.Flat && tree[last + 1].Head == head)
            last++;
        return last;
    }

    /// <summary>Whether nothing between the subject and its verb may be a subject itself.</summary>
    internal static bool IsOpenBetween(DependencyTree tree, SentenceTags tags, FiniteClause clause, bool verbIsPlural)
    {
        int from = FindLastWord(tree, clause.Subject) + 1, commas = 0, verbs = 0;
        bool relative = false;
        if (from < clause.Verb && !MayFollowHead(tags[from].Penn, tree.Words.GetText(from)))
            return false;
        for (int i = from; i < clause.Verb; i++)
        {
            PennTag tag = tags[i].Penn;
            ReadOnlySpan<char> text = tree.Words.GetText(i);
            if (tag is PennTag.Colon or PennTag.OpenQuote or PennTag.CloseQuote or PennTag.LeftBracket or PennTag.RightBracket or PennTag.NFP or PennTag.EX || tag != PennTag.HYPH && text is "-" or "–" or "—" or "--" or "\"" or "”" or "“")
                return false;
            if (text is "as" or "than" or "after" or "before" or "because" or "since" or "while" or "until" or "if" or "when" or "like" or "including")
                return false;
            if (verbIsPlural && tag is PennTag.CC or PennTag.Comma)
                return false;
            if (tree[i].Head == clause.Predicate && tree[i].Relation is not (Relation.Advmod or Relation.Punct))
                return false;
            commas += tag == PennTag.Comma ? 1 : 0;
            relative |= tag is PennTag.WDT or PennTag.WP or PennTag.WPS;
            verbs += tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD ? 1 : 0;
        }

        int last = clause.Verb - 1;
        while (last > clause.Subject && tags[last].Penn == PennTag.RB)
            last--;
        bool other = last > clause.Subject && tree.Words.GetText(last) is "he" or "she" or "it" or "they" or "we" or "you" or "I" or "who" or "which" or "that" or "this" or "these" or "what" or "there";
        if (last >= from && tags[last].Penn is PennTag.VBP or PennTag.VBZ or PennTag.VBD)
            return false;
        return !other && commas % 2 == 0 && relative == verbs > 0;
    }

    /// <summary>Whether a comma ends a stretch with a verb, so that no list goes on behind it: <c>he left, and Lee were</c>.</summary>
    private static bool IsBehindClause(SentenceTags tags, int comma)
    {
        if (tags[comma].Penn != PennTag.Comma)
            return false;
        for (int i = comma - 1; i >= Math.Max(0, comma - FiniteClause.Reach) && tags[i].Penn is not (PennTag.Comma or PennTag.WDT or PennTag.WP or PennTag.CC); i--)
        {
            if (tags[i].Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD)
                return true;
        }

        return false;
    }

    private static bool IsCognitive(ReadOnlySpan<char> verb) => verb is
        "know" or "knows" or "knew" or "hope" or "hopes" or "hoped" or "feel" or "feels" or "felt" or "fear" or "fears" or "feared" or "suspect" or "suspects" or "suspected" or "find" or "finds" or "found"
        or "show" or "shows" or "showed" or "mean" or "means" or "meant" or "guess" or "bet" or "doubt" or "doubts" or "suppose" or "realize" or "realized" or "realise" or "realised";

    /// <summary>Not a noun or determiner, with which a clause of its own begins: <c>the things she has</c>.</summary>
    private static bool MayFollowHead(PennTag tag, ReadOnlySpan<char> text) =>
        tag is PennTag.RB or PennTag.IN or PennTag.TO or PennTag.VBG or PennTag.VBN or PennTag.WDT or PennTag.WP or PennTag.Comma or PennTag.RBR
        || (tag == PennTag.PRP && text.EndsWith("sel", StringComparison.Ordinal)) || text.EndsWith("self", StringComparison.Ordinal) || text.EndsWith("selves", StringComparison.Ordinal);

    /// <summary>Whether what ends before a comma hangs on the predicate as a phrase or clause that opens the sentence.</summary>
    private static bool IsIntroduced(DependencyTree tree, FiniteClause clause, int last)
    {
        int steps = 0;
        for (int i = last; i >= 0 && steps < FiniteClause.Reach; steps++)
        {
            int head = tree[i].Head;
            if (head == clause.Predicate)
                return tree[i].Relation is Relation.Obl or Relation.Advmod or Relation.Advcl or Relation.Ccomp or Relation.Cc or Relation.Mark or Relation.Discourse;
            if (head == clause.Subject)
                return false;
            i = head;
        }

        return false;
    }
}

using EditorialLint.Core.Analysis;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>The subject behind its verb: <c>Why does the rules apply?</c>, <c>Here is the results</c>.</summary>
internal static class InvertedSubject
{
    private const float Sure = 0.7f;

    /// <summary>Whether a verb stands where one before its subject does: first in a question, or behind <c>Here</c>.</summary>
    internal static bool MayBe(SentenceTags tags, int verb)
    {
        if (verb == 1 && tags.Words.GetText(0) is "Here")
            return true;
        int start = verb;
        while (start > 0 && verb - start < 3 && tags[start - 1].Penn is PennTag.WRB or PennTag.OpenQuote or PennTag.CC)
            start--;
        return start == 0 && IsQuestion(tags.Words);
    }

    /// <summary>The subject right behind a verb that does not agree with it.</summary>
    /// <returns>Word index; -1 where they agree or a doubt is left.</returns>
    internal static int Find(DependencyTree tree, SentenceTags tags, FiniteClause clause, Dialect dialect, bool verbIsPlural)
    {
        int verb = clause.Verb;
        if (!MayBe(tags, verb) || tree[clause.Subject].Confidence < Sure)
            return -1;
        var phrase = new SubjectPhrase(tree, tags, clause.Subject, dialect);
        int next = verb + 1;
        if (next < tree.Words.Count && tags[next].Penn == PennTag.RB)
            next++;
        if (phrase.FirstWord != next || phrase.Number(clause.Predicate) != (verbIsPlural ? GrammaticalNumber.Singular : GrammaticalNumber.Plural))
            return -1;
        int end = Math.Min(tree.Words.Count, clause.Subject + 6);
        for (int i = clause.Subject + 1; verbIsPlural && i < end; i++)
        {
            if (tags[i].Penn is PennTag.CC or PennTag.Comma)
                return -1;
        }

        return clause.Subject;
    }

    private static bool IsQuestion(SentenceWords words)
    {
        for (int i = words.Count - 1; i >= Math.Max(0, words.Count - 2); i--)
        {
            if (words.GetText(i) is "?")
                return true;
        }

        return false;
    }
}

using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>EL0406: <c>both</c> before three or more things.</summary>
[Rule("both-with-three")]
public sealed class BothWithThreeAnalyzer : ProseAnalyzer
{
    private const int LongestItem = 7;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        SentenceWords words = context.Document.Get(SyntacticWords.Layer).Of(context.Node);
        for (int i = 0; i + 5 < words.Count; i++)
        {
            if (words.GetText(i) is "both" or "Both")
                Analyze(context, words, i);
        }
    }

    private static void Analyze(NodeContext<Sentence> context, SentenceWords words, int both)
    {
        SentenceTags tags = context.Document.Get(Tags.Layer).Of(context.Node);
        // "They are both small, cheap and quick" counts them, not what they are.
        if (both > 0 && words.GetText(both - 1) is "are" or "were" or "'re" or "’re" or "they" or "They" or "we" or "We" or "you" or "have" or "had" or "them" or "us" or "been")
            return;
        int first = FindEnd(words, tags, both + 1);
        if (first < 0 || words.GetText(first) is not ",")
            return;
        int second = FindEnd(words, tags, first + 1);
        if (second < 0)
            return;
        bool comma = words.GetText(second) is ",";
        // Each further comma adds an item.
        int and = second;
        for (int items = 2; comma && items < 8 && and + 1 < words.Count && words.GetText(and + 1) is not ("and" or "or" or "&"); items++)
        {
            and = FindEnd(words, tags, and + 1);
            if (and < 0)
                return;
            comma = words.GetText(and) is ",";
        }

        and += comma ? 1 : 0;
        if (and + 1 >= words.Count || words.GetText(and) is not ("and" or "or" or "&") || (!IsMember(context, tags, both + 1, first + 1, second, and) && IsApposition(words, tags, both + 1, first + 1, second, comma && and == second + 1)))
            return;
        Report(context, words, both, and + 1);
    }

    /// <summary>The comma or conjunction that ends an item of a list.</summary>
    /// <returns>Word index; -1 where what begins there is too long for one or holds a clause.</returns>
    private static int FindEnd(SentenceWords words, SentenceTags tags, int start)
    {
        int end = Math.Min(words.Count, start + LongestItem);
        for (int i = start; i < end; i++)
        {
            if (words.GetText(i) is "," or "and" or "or" or "&")
                return i > start ? i : -1;
            bool inside = tags[i].Penn is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.JJ or PennTag.JJR or PennTag.JJS or PennTag.DT or PennTag.PRPS or PennTag.CD or PennTag.POS or PennTag.HYPH
                or PennTag.VBG or PennTag.VBN or PennTag.PRP or PennTag.RB or PennTag.Currency or PennTag.SYM || (i > start && words.GetText(i) is "of" or "in" or "for" or "the" or "to") || (i == start && tags[i].Penn is PennTag.IN or PennTag.VB or PennTag.VBP && words.GetText(i) is not "of");
            if (!inside)
                return -1;
        }

        return -1;
    }

    /// <summary><c>both sides, the army and the rebels</c>; <c>both Lee, the mayor, and Ruiz</c>; <c>both Lee, 45, and Ruiz</c>: what stands between commas explains.</summary>
    private static bool IsApposition(SentenceWords words, SentenceTags tags, int first, int second, int secondEnd, bool enclosed)
    {
        int last = second - 2;
        PennTag firstTag = tags[first].Penn, lastTag = tags[last].Penn, secondTag = tags[second].Penn;
        bool capital = char.IsUpper(words.GetText(last)[0]);
        // "Both sides, …" already says two.
        if (lastTag == PennTag.NNS && !capital && (last > first || !enclosed))
            return true;
        // "Both wide, deep rivers and lakes": adjectives of one noun.
        if (lastTag is PennTag.JJ or PennTag.VBN or PennTag.VBG && tags[secondEnd - 1].Penn is PennTag.NN or PennTag.NNS)
            return true;
        if (!enclosed)
            return lastTag == PennTag.NNP && secondTag == PennTag.CD;
        bool explains = words.GetText(second) is "a" or "an" or "the" or "his" or "her" or "who" or "which" or "its" or "their" or "of" or "in" or "from" or "at" or "now" or "then" or "including" or "former" or "both"
            || (secondTag == PennTag.CD && firstTag != PennTag.CD);
        bool named = lastTag == PennTag.NN && HasName(tags, second, secondEnd);
        bool place = lastTag == PennTag.NNP && secondTag == PennTag.NNP && (!words.GetText(last).EndsWith('s') || PlaceNames.Contains(words.GetText(second)))
            && (secondEnd == second + 1 || (secondEnd == second + 2 && words.GetText(second) is "British" or "New" or "North" or "Northern" or "Nova" or "Rhode" or "Saudi" or "South" or "West" or "Western"));
        return named || place || (explains && firstTag is not (PennTag.DT or PennTag.PRPS or PennTag.IN));
    }

    /// <summary>Whether the second of three is one bare word that explains nothing: <c>both the mayor, voters, and the press</c>.</summary>
    private static bool IsMember(NodeContext<Sentence> context, SentenceTags tags, int first, int second, int secondEnd, int and)
    {
        SentenceWords words = tags.Words;
        int last = second - 2;
        ReadOnlySpan<char> text = words.GetText(second), head = words.GetText(last);
        if (secondEnd != second + 1 || and > secondEnd + 1)
            return false;
        bool enclosed = and == secondEnd + 1, noun = tags[last].Penn is PennTag.NN or PennTag.NNS && !char.IsUpper(head[0]);
        if (tags[second].Penn is PennTag.NN or PennTag.NNS)
            return enclosed && char.IsLower(text[0]) && !PersonNouns.Contains(text) && !IsTwo(head);
        if (tags[second].Penn != PennTag.NNP || !PlaceNames.Contains(text) || text.EndsWith('.'))
            return false;
        // "Both Paris, Texas, and Athens, Georgia": each town has its state.
        if (and + 3 < words.Count && words.GetText(and + 2) is "," && PlaceNames.Contains(words.GetText(and + 3)))
            return false;
        // "Both countries, Russia, and", "both Portland, Oregon, and": a name that tells which or where.
        if (noun)
            return !IsTwo(head) && (enclosed || (tags[and + 1].Penn is PennTag.NN or PennTag.NNS or PennTag.JJ && char.IsLower(words.GetText(and + 1)[0])));
        return enclosed && (tags[last].Penn == PennTag.JJ || (tags[last].Penn == PennTag.NNP && (words.GetText(first) is "the" or "The" || (!PlaceNames.Contains(head) && context.Document.Get(SubjectPhrase.PersonTokens).Contains(words[last].Token)))));
    }

    /// <summary>What is named behind it: <c>both sides, …</c>, <c>both the capital, …</c></summary>
    private static bool IsTwo(ReadOnlySpan<char> noun) => noun is
        "sides" or "parties" or "groups" or "countries" or "nations" or "states" or "cities" or "towns" or "capitals" or "places" or "powers" or "allies" or "teams" or "camps" or "houses" or "chambers" or "regions" or "cases" or "areas" or "things"
        or "country" or "nation" or "state" or "city" or "town" or "capital" or "ally" or "neighbor" or "neighbour" or "power" or "region" or "ways" or "kinds" or "types" or "sexes" or "genders" or "issues" or "counts" or "ends" or "fronts" or "words" or "categories";

    private static bool HasName(SentenceTags tags, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (tags[i].Penn == PennTag.NNP)
                return true;
        }

        return false;
    }

    private static void Report(NodeContext<Sentence> context, SentenceWords words, int both, int third)
    {
        TextSpan span = words.GetSpan(both);
        TextSpan blank = TextSpan.FromBounds(span.Start, words.GetSpan(both + 1).Start);
        string next = words.GetText(both + 1).ToString();
        bool capital = words.GetText(both)[0] == 'B';
        context.Report(new Finding(span)
        {
            Arguments = [words.GetText(both).ToString()],
            Related = [new RelatedSpan(words.GetSpan(third), "The third.")],
            Fixes =
            [
                capital ? Fix.Replace("Drop 'Both'", FixSafety.NeedsEditor, TextSpan.FromBounds(blank.Start, words.GetSpan(both + 1).End), char.ToUpperInvariant(next[0]) + next[1..])
                    : Fix.Replace("Drop 'both'", FixSafety.NeedsEditor, blank, string.Empty),
            ],
        });
    }
}

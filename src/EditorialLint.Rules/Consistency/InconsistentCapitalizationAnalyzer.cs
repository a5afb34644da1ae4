using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Consistency;

/// <summary>EL0701: a noun behind <c>the</c> with a capital here and without one there.</summary>
[Rule("inconsistent-capitalization")]
public sealed class InconsistentCapitalizationAnalyzer : ProseAnalyzer
{
    private const int ShortestNoun = 4;
    private const int LongestNoun = 24;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        var nouns = new Dictionary<string, Noun>(StringComparer.Ordinal);
        Dictionary<string, Noun>.AlternateLookup<ReadOnlySpan<char>> known = nouns.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestNoun];
        foreach (Block block in document.Blocks)
        {
            if (block.Kind != BlockKind.Paragraph)
                continue;
            for (int i = block.FirstToken + 2; i < block.EndToken; i++)
            {
                if (!IsBareNoun(document, i, block.EndToken))
                    continue;
                int length = document.GetText(i).ToLowerInvariant(lower);
                if (!known.TryGetValue(lower[..length], out Noun? noun))
                    known[lower[..length]] = noun = new Noun();
                (document.Tokens[i].Has(TokenTraits.Capitalized) ? noun.Capital : noun.Small).Add(i);
            }
        }

        foreach (Noun noun in nouns.Values)
        {
            if (noun.Capital.Count == 0 || noun.Small.Count == 0 || noun.Capital.Count == noun.Small.Count)
                continue;
            bool isCapitalUsual = noun.Capital.Count > noun.Small.Count;
            Report(context, isCapitalUsual ? noun.Small : noun.Capital, isCapitalUsual ? noun.Capital[0] : noun.Small[0]);
        }
    }

    private static void Report(NodeContext<Document> context, List<int> others, int usual)
    {
        string wanted = context.Document.GetString(usual);
        foreach (int token in others)
        {
            TextSpan span = context.Document.Tokens[token].Span;
            context.Report(new Finding(span)
            {
                Arguments = [context.Document.GetString(token), wanted],
                Related = [new RelatedSpan(context.Document.Tokens[usual].Span, "The other form.")],
                Fixes = [Fix.Replace($"Write '{wanted}'", FixSafety.NeedsEditor, span, wanted)],
            });
        }
    }

    /// <summary>A word between <c>the</c> and one in small letters, or a mark, outside quotations: no part of a longer name.</summary>
    private static bool IsBareNoun(Document document, int token, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (tokens[token].Kind != TokenKind.Word || tokens[token - 1].Kind != TokenKind.Whitespace || document.GetText(token - 2) is not ("the" or "The")
            || (tokens[token].Traits & ~TokenTraits.Capitalized) != 0 || document.GetText(token).Length is < ShortestNoun or > LongestNoun)
            return false;
        int next = token + 1 < end && tokens[token + 1].Kind == TokenKind.Whitespace ? token + 2 : token + 1;
        if (next >= end || tokens[next].Has(TokenTraits.Capitalized | TokenTraits.Hyphen) || IsTwoThings(document.GetText(token)))
            return false;
        if (next == token + 2 && tokens[next].IsWordLike && !IsClauseWord(document.GetText(next)))
            return false;
        return !document.Get(QuotationSet.Layer).IsQuoted(tokens[token].Start);
    }

    /// <summary>What follows a noun phrase rather than the adjective of one.</summary>
    private static bool IsClauseWord(ReadOnlySpan<char> word) => word is
        "is" or "was" or "are" or "were" or "has" or "had" or "have" or "will" or "would" or "can" or "could" or "should" or "may" or "might" or "must" or "said" or "says"
        or "and" or "or" or "but" or "to" or "in" or "on" or "at" or "by" or "with" or "that" or "which" or "who" or "from" or "after" or "before" or "as" or "when" or "while";

    /// <summary>Words that with a capital name another thing than without.</summary>
    private static bool IsTwoThings(ReadOnlySpan<char> word) => word is
        "House" or "house" or "West" or "west" or "East" or "east" or "North" or "north" or "South" or "south" or "Right" or "right" or "Left" or "left" or "State" or "state"
        or "Post" or "post" or "Times" or "times" or "Journal" or "Hill" or "hill" or "Mall" or "mall" or "Street" or "street" or "Court" or "court" or "Church" or "church"
        or "World" or "world" or "Sun" or "Globe" or "Guardian" or "Independent" or "Mirror" or "Union" or "union" or "Games" or "games" or "Rock" or "Bank" or "bank"
        or "Capitol" or "Lord" or "Word" or "word" or "Force" or "force" or "Bulls" or "Giants" or "Heat" or "Magic" or "Fire" or "Wall" or "Continent" or "continent" or "Show" or "Department" or "Fund"
        or "fire" or "heat" or "magic" or "giants" or "lord" or "sun" or "globe" or "mirror" or "rock" or "wall" or "show" or "fund" or "department" or "guardian" or "independent" or "journal";

    private sealed class Noun
    {
        internal List<int> Capital { get; } = [];

        internal List<int> Small { get; } = [];
    }
}

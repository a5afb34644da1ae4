using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Initialisms;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Names;
using EditorialLint.Language.Quotations;
using EditorialLint.Language.Spelling;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Names;

/// <summary>EL0309: an initialism that the text never spells out and that is not generally known.</summary>
[Rule("undefined-initialism")]
public sealed class UndefinedInitialismAnalyzer : ProseAnalyzer
{
    private const int Shortest = 3, Longest = 5;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        InitialismSet initialisms = document.Get(InitialismSet.Layer);
        HashSet<string>? explained = null;
        foreach ((string capitals, ImmutableArray<int> places) in initialisms.Places)
        {
            if (capitals.Length is < Shortest or > Longest || KnownInitialisms.Contains(capitals) || EnglishDictionary.For(context.Dialect).Check(capitals)
                || EnglishDictionary.IsRare(capitals) || context.UserWords?.Contains(capitals) == true)
                continue;
            int token = FirstInProse(document, places, capitals);
            if (token < 0)
                continue;
            explained ??= Explained(document, initialisms);
            if (!explained.Contains(capitals))
                context.Report(new Finding(document.GetSpan(token, 0, capitals.Length)) { Arguments = [capitals] });
        }
    }

    /// <summary>
    /// The first place, if it stands in the writer's own words with nothing beside it that says what it is: no capitals, no
    /// noun (<c>the firm MWX</c>, <c>a WQBX poll</c>), no apposition.
    /// </summary>
    private static int FirstInProse(Document document, ImmutableArray<int> places, string capitals)
    {
        int token = places[0];
        if (document.FindSentence(token) is not { Block.Kind: BlockKind.Paragraph } sentence || document.Get(QuotationSet.Layer).IsQuoted(document.Tokens[token].Start)
            || IsCallSign(capitals) || !document.GetText(token).StartsWith(capitals, StringComparison.Ordinal) || document.Tokens[token].Has(TokenTraits.Hyphenated))
            return -1;
        bool isExplained = IsCapital(document, token - 2, token - 1) || IsCapital(document, token + 2, token + 1) || IsNoun(sentence, token - 2) || IsNoun(sentence, token + 2)
            // "the fund for parks, or FPX"
            || (token - 4 >= sentence.FirstToken && document.GetText(token - 2) is "or" && document.GetText(token - 4) is ",")
            || (token > 0 && document.Tokens[token - 1].Kind is TokenKind.Punctuation or TokenKind.Symbol)
            || (token + 1 < document.Tokens.Length && document.Tokens[token + 1].Kind is TokenKind.Punctuation && document.GetText(token + 1) is not ".");
        return isExplained ? -1 : token;
    }

    /// <summary>American stations: <c>WQBX</c>, <c>KTXY</c>.</summary>
    private static bool IsCallSign(string capitals) => capitals.Length == 4 && capitals[0] is 'W' or 'K';

    private static bool IsNoun(Sentence sentence, int token) =>
        token >= sentence.FirstToken && token < sentence.EndToken && sentence.Document.Get(Tags.Layer).OfToken(sentence, token) is { Universal: UniversalTag.NOUN };

    private static bool IsCapital(Document document, int token, int gap) =>
        token >= 0 && token < document.Tokens.Length && document.Tokens[gap].Kind == TokenKind.Whitespace && document.Tokens[token].Has(TokenTraits.Capitalized)
        && !FunctionWords.Contains(document.GetText(token));

    private static HashSet<string> Explained(Document document, InitialismSet initialisms)
    {
        var explained = new HashSet<string>(initialisms.Definitions.Select(static definition => definition.Text), StringComparer.Ordinal);
        Span<char> letters = stackalloc char[Longest];
        foreach (NameMention mention in document.Get(NameSet.Layer).Mentions)
        {
            int count = 0;
            for (int i = mention.FirstToken; i < mention.EndToken && count < letters.Length; i++)
            {
                if (char.IsUpper(document.GetText(i)[0]))
                    letters[count++] = document.GetText(i)[0];
            }

            for (int from = 0; from + Shortest <= count; from++)
            {
                for (int length = Shortest; from + length <= count; length++)
                    explained.Add(letters.Slice(from, length).ToString());
            }
        }

        return explained;
    }
}

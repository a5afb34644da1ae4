using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Consistency;

/// <summary>EL0703: a word in both of its spellings.</summary>
[Rule("inconsistent-variant")]
public sealed class InconsistentVariantAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        Span<int> firsts = stackalloc int[SpellingVariants.Count], seconds = stackalloc int[SpellingVariants.Count];
        bool isMixed = false;
        List<(int Token, int Pair)>? places = null;
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Word || SpellingVariants.Find(document.GetText(i)) is not (>= 0 and int pair) || IsPartOfName(document, i)
                || document.FindBlock(i) is null || document.Get(QuotationSet.Layer).IsQuoted(document.Tokens[i].Start))
                continue;
            (places ??= []).Add((i, pair));
            if (SpellingVariants.IsFirst(pair, document.GetText(i)))
                firsts[pair]++;
            else
                seconds[pair]++;
            isMixed |= firsts[pair] > 0 && seconds[pair] > 0;
        }

        if (!isMixed || places is null)
            return;
        foreach ((int token, int pair) in places)
        {
            if (firsts[pair] == 0 || seconds[pair] == 0)
                continue;
            int usual = places.First(place => place.Pair == pair).Token;
            bool isFirstUsual = firsts[pair] != seconds[pair] ? firsts[pair] > seconds[pair] : SpellingVariants.IsFirst(pair, document.GetText(usual));
            if (SpellingVariants.IsFirst(pair, document.GetText(token)) != isFirstUsual)
                Report(context, token, SpellingVariants.Get(pair, isFirstUsual));
        }
    }

    private static void Report(NodeContext<Document> context, int token, string wanted)
    {
        TextSpan span = context.Document.Tokens[token].Span;
        context.Report(new Finding(span)
        {
            Arguments = [context.Document.GetString(token), wanted],
            Fixes = [Fix.Replace($"Write '{wanted}'", FixSafety.NeedsEditor, span, wanted)],
        });
    }

    /// <summary>Whether a name has another capital at its side: <c>Dynamo Kiev</c>.</summary>
    private static bool IsPartOfName(Document document, int token) =>
        document.Tokens[token].Has(TokenTraits.Capitalized)
        && ((token >= 2 && document.Tokens[token - 1].Kind == TokenKind.Whitespace && document.Tokens[token - 2].Has(TokenTraits.Capitalized) && !FunctionWords.Contains(document.GetText(token - 2)))
            || (token + 2 < document.Tokens.Length && document.Tokens[token + 1].Kind == TokenKind.Whitespace && document.Tokens[token + 2].Has(TokenTraits.Capitalized)));
}

using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0110: a spaced hyphen where a dash belongs.</summary>
[Rule("hyphen-as-dash")]
public sealed class HyphenAsDashAnalyzer : ProseAnalyzer
{
    /// <summary>How many tokens a dateline may have: two places, a date, an agency.</summary>
    private const int DatelineReach = 20;

    /// <summary>How many tokens the place alone may have: <c>SALT LAKE CITY, UTAH</c>. Longer capitals are a headline.</summary>
    private const int PlaceReach = 10;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Punctuation);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        Document document = context.Document;
        int hyphen = context.Node.Index;
        if (!context.Node.Is('-') || document.FindBlock(hyphen) is not { } block || block.Kind is BlockKind.Credit or BlockKind.TableCell
            || hyphen < block.FirstToken + 2 || hyphen >= block.EndToken - 2 || !IsDash(document, hyphen) || EndsDateline(document, block, hyphen))
            return;

        // American copy in AP's manner spaces an em dash; British copy an en dash, as do all between the ends of a pair or range.
        string dash = context.Dialect == Dialect.American && !IsBetweenNames(document, hyphen) ? "—" : "–";
        TextSpan span = TextSpan.FromBounds(document.Tokens[hyphen - 1].Start, document.Tokens[hyphen + 1].End);
        context.Report(new Finding(span) { Fixes = [Fix.Replace("Write a dash for the spaced hyphen", FixSafety.Safe, context.Node.Span, dash)] });
    }

    /// <summary><c>New York - London flights</c>, <c>Monday - Friday</c>: capitals on both sides.</summary>
    private static bool IsBetweenNames(Document document, int hyphen) =>
        document.Tokens[hyphen - 2].Has(TokenTraits.Capitalized) && document.Tokens[hyphen + 2].Has(TokenTraits.Capitalized);

    /// <summary><c>LONDON (Reuters) - Oil</c>, <c>TOKYO /Kyodo/ - The yen</c>, <c>NEW YORK - Stocks</c>: news agencies set a hyphen behind the place.</summary>
    private static bool EndsDateline(Document document, Block block, int hyphen)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (hyphen > block.FirstToken + DatelineReach || !tokens[hyphen + 2].Has(TokenTraits.Capitalized | TokenTraits.Quote)
            || tokens[block.FirstToken].Kind != TokenKind.Word || !tokens[block.FirstToken].Has(TokenTraits.Capitalized))
            return false;
        bool closes = tokens[hyphen - 2].Has(TokenTraits.CloseBracket) || document.GetText(hyphen - 2) is "/";
        if (!(closes && IsAgency(document.GetText(hyphen - 3))) && !tokens[block.FirstToken].Has(TokenTraits.AllCaps))
            return false;
        if (!closes && (!tokens[hyphen - 2].Has(TokenTraits.AllCaps) || hyphen > block.FirstToken + PlaceReach))
            return false;
        for (int i = block.FirstToken; i < hyphen; i++)
        {
            bool small = tokens[i].Kind == TokenKind.Word && !tokens[i].Has(TokenTraits.Capitalized) && !IsAgency(document.GetText(i));
            if (small || tokens[i].Has(TokenTraits.Terminal | TokenTraits.Hyphen | TokenTraits.Dash | TokenTraits.Quote))
                return false;
        }

        return true;
    }

    /// <summary>News agencies, of which one behind a place in small letters shows a dateline.</summary>
    private static bool IsAgency(ReadOnlySpan<char> word) => word is
        "Reuters" or "AP" or "AFP" or "UPI" or "dpa" or "DPA" or "Kyodo" or "Xinhua" or "TASS" or "ANSA" or "EFE" or "PTI" or "PA" or "AAP" or "Bloomberg" or
        "Interfax" or "CNN" or "APA";

    private static bool IsDash(Document document, int hyphen)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return tokens[hyphen - 1].Kind == TokenKind.Whitespace && tokens[hyphen + 1].Kind == TokenKind.Whitespace
            && !tokens[hyphen - 2].IsTrivia && !tokens[hyphen + 2].IsTrivia
            && tokens[hyphen - 2].Kind != TokenKind.Number && tokens[hyphen + 2].Kind != TokenKind.Number;
    }
}

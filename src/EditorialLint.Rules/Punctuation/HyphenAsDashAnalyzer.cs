using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0110: a spaced hyphen where a dash belongs.</summary>
[Rule("hyphen-as-dash")]
public sealed class HyphenAsDashAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Punctuation);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        Document document = context.Document;
        int hyphen = context.Node.Index;
        if (!context.Node.Is('-') || document.FindBlock(hyphen) is not { } block || block.Kind is BlockKind.Credit or BlockKind.TableCell
            || hyphen < block.FirstToken + 2 || hyphen >= block.EndToken - 2 || !IsDash(document, hyphen))
            return;

        // American copy in AP's manner spaces an em dash; British copy an en dash, as do all between the ends of a pair or range.
        string dash = context.Dialect == Dialect.American && !IsBetweenNames(document, hyphen) ? "—" : "–";
        TextSpan span = TextSpan.FromBounds(document.Tokens[hyphen - 1].Start, document.Tokens[hyphen + 1].End);
        context.Report(new Finding(span) { Fixes = [Fix.Replace("Write a dash for the spaced hyphen", FixSafety.Safe, context.Node.Span, dash)] });
    }

    /// <summary><c>New York - London flights</c>, <c>Monday - Friday</c>: capitals on both sides.</summary>
    private static bool IsBetweenNames(Document document, int hyphen) =>
        document.Tokens[hyphen - 2].Has(TokenTraits.Capitalized) && document.Tokens[hyphen + 2].Has(TokenTraits.Capitalized);

    private static bool IsDash(Document document, int hyphen)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return tokens[hyphen - 1].Kind == TokenKind.Whitespace && tokens[hyphen + 1].Kind == TokenKind.Whitespace
            && !tokens[hyphen - 2].IsTrivia && !tokens[hyphen + 2].IsTrivia
            && tokens[hyphen - 2].Kind != TokenKind.Number && tokens[hyphen + 2].Kind != TokenKind.Number;
    }
}

using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0105: a space before a mark that belongs to the word before it.</summary>
[Rule("space-before-punctuation")]
public sealed class SpaceBeforePunctuationAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Punctuation);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode mark = context.Node;
        if (mark.Text is not ("," or ";" or ":" or "." or "!" or "?") || mark.Previous is not { Kind: TokenKind.Whitespace } blank
            || blank.Previous is not { } word)
            return;
        if (word.Kind > TokenKind.Number && !word.Has(TokenTraits.CloseBracket | TokenTraits.Quote))
            return;
        if (IsFrench(mark, word) || IsKeptOff(word))
            return;
        bool moved = mark.Next is { Kind: TokenKind.Word } glued && IsMoved(mark, glued);
        if (!moved && mark.Next is { } next && !IsFreeBehind(mark, next))
            return;
        context.Report(new Finding(blank.Span)
        {
            Arguments = [mark.Text.ToString()],
            Fixes =
            [
                moved
                    ? new Fix("Move the space behind the mark", FixSafety.Safe, [new TextEdit(blank.Span, ""), new TextEdit(new TextSpan(mark.Span.End, 0), " ")])
                    : Fix.Replace("Remove the space", FixSafety.Safe, blank.Span, ""),
            ],
        });
    }

    /// <summary>French sets a blank before <c>: ; ! ?</c>; what stands in guillemets, or right behind them, is French or set as French is.</summary>
    private static bool IsFrench(TokenNode mark, TokenNode word) =>
        mark.Text is ":" or ";" or "!" or "?"
        && (word.Is('»') || word.Document.Get(QuotationSet.Layer).FindAround(mark.Index) is { Mark: QuotationMark.Guillemets });

    /// <summary>A space keeps a mark out of an address that readers click or copy.</summary>
    private static bool IsKeptOff(TokenNode word) => word.Has(TokenTraits.Address);

    /// <summary><c>he said ,however</c>, <c>It failed .She left</c>: the space stands on the wrong side.</summary>
    private static bool IsMoved(TokenNode mark, TokenNode next) =>
        char.IsLetter(next.Text[0]) && !next.Has(TokenTraits.Address)
        && (mark.Is(',') || (mark.Is(';') && next.Text.Length > 1 && !next.Has(TokenTraits.AllCaps | TokenTraits.HasDigit)) || (mark.Is('.') && next.Has(TokenTraits.Capitalized) && !next.Has(TokenTraits.AllCaps | TokenTraits.InnerCapital) && next.Text.Length > 1));

    /// <summary>A mark glued to what follows is a name (<c>.NET</c>), an emoticon (<c>:-)</c>) or a code, not the end of a phrase.</summary>
    private static bool IsFreeBehind(TokenNode mark, TokenNode next) =>
        next.Token.IsTrivia || next.Has(TokenTraits.Quote) || (next.Has(TokenTraits.CloseBracket) && !mark.Is(':') && !mark.Is(';'));
}

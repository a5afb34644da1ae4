using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0104: a space between quoted words and their mark.</summary>
[Rule("space-inside-quotation-marks")]
public sealed class SpaceInsideQuotationMarksAnalyzer : ProseAnalyzer
{
    /// <summary>How many words may stand between two single marks that blanks part from their words.</summary>
    private const int SingleReach = 12;

    /// <summary>How many words may stand between two straight marks with blanks on all sides.</summary>
    private const int LoneReach = 4;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterQuotationAction(Analyze);
        context.RegisterTokenAction(AnalyzeSingleMark, TokenKind.Punctuation);
    }

    private static void Analyze(NodeContext<Quotation> context)
    {
        Quotation quotation = context.Node;
        if (quotation.Mark == QuotationMark.Guillemets)
            return; // French typography sets a blank there, and a French title in English copy keeps it.
        Report(context, quotation.OpenToken + 1, quotation.OpenToken + 2);
        if (quotation.CloseToken > quotation.OpenToken + 2)
            Report(context, quotation.CloseToken - 1, quotation.CloseToken - 2);
    }

    /// <summary>
    /// <c>was ' reckless '</c>, <c>was 'reckless '</c>, <c>was ‘ reckless ’</c>. Beside blanks a single mark is no quotation for the
    /// layer, since it may be an apostrophe or stand for feet; two that face each other in one sentence are.
    /// </summary>
    private static void AnalyzeSingleMark(NodeContext<TokenNode> context)
    {
        TokenNode open = context.Node;
        if (open.Text is not ("'" or "‘") || !open.Has(TokenTraits.Quote) || open.Previous is { Token.IsTrivia: false } || open.Next is not { } inside
            || (inside.Kind != TokenKind.Whitespace && !inside.Token.IsWordLike) || MayLoseApostrophe(open.Previous?.Previous))
            return;
        if (FindSingleClose(open) is not { } close || close.Previous?.Previous is { Kind: TokenKind.Number } || context.Document.FindBlock(close.Index) != context.Document.FindBlock(open.Index))
            return;
        bool blankBehind = inside.Kind == TokenKind.Whitespace, blankAhead = close.Previous is { Kind: TokenKind.Whitespace };
        if (!blankBehind && (IsElision(inside.Text) || (close.Next?.Next is { Kind: TokenKind.Word } && MayLoseApostrophe(close.Previous?.Previous))))
            return; // "'Twas the parties ' fault".
        if (blankBehind)
            Report(context, inside);
        if (blankAhead)
            Report(context, close.Previous!.Value);
    }

    /// <summary>The mark that ends the words, if a blank stands inside of the two: the next single mark, with no other mark between.</summary>
    private static TokenNode? FindSingleClose(TokenNode open)
    {
        bool blankBehind = open.Next is { Kind: TokenKind.Whitespace };
        int words = 0;
        for (TokenNode? node = open.Next; node is { } at && words <= SingleReach; node = at.Next)
        {
            words += at.Token.IsWordLike ? 1 : 0;
            if (at.Has(TokenTraits.Terminal) || at.Kind == TokenKind.LineBreak)
                return null;
            if (!at.Has(TokenTraits.Quote))
                continue;
            bool closes = words > 0 && at.Text is "'" or "’" && (at.Is('’') == open.Is('‘')) && !IsLetterAlone(open, at);
            bool blankAhead = at.Previous is { Kind: TokenKind.Whitespace };
            bool freeBehind = at.Next is not { } next || next.Token.IsTrivia || (next.Kind == TokenKind.Punctuation && !next.Has(TokenTraits.Quote | TokenTraits.OpenBracket));
            if (open.Is('\'') && blankBehind && blankAhead && words > LoneReach && at.Next is { Token.IsTrivia: true })
                return null; // Two marks that are talked about.
            return closes && freeBehind && (blankBehind || blankAhead) && at.Previous?.Previous is { } last && !last.Has(TokenTraits.Ellipsis) ? at : null;
        }

        return null;
    }

    /// <summary><c>rock ' n ' roll</c>.</summary>
    private static bool IsLetterAlone(TokenNode open, TokenNode close)
    {
        int letters = 0;
        for (int i = open.Index + 1; i < close.Index; i++)
            letters += open.Document.Tokens[i].IsTrivia ? 0 : open.Document.GetText(i).Length;
        return letters < 2;
    }

    /// <summary><c>the boys ' team</c>, <c>6 ' 2</c>, <c>rock ' n ' roll</c>: a mark that was torn off a possessive, a figure, a letter.</summary>
    private static bool MayLoseApostrophe(TokenNode? word) =>
        word is { } before && (before.Kind == TokenKind.Number || (before.Kind == TokenKind.Word
            && (before.Text is [var letter] ? letter is not ('a' or 'A' or 'I') : before.Text[^1] is 's' or 'S' or 'z' or 'x' && !FunctionWords.Contains(before.Text) && !ReportingCues.IsVerb(before.Text))));

    /// <summary>Words that begin with an apostrophe when their first letters are left out.</summary>
    private static bool IsElision(ReadOnlySpan<char> word) => word is
        "twas" or "Twas" or "tis" or "Tis" or "em" or "til" or "Til" or "cause" or "Cause" or "bout" or "round" or "neath" or "n" or "nother" or "cept" or "twere" or "nuff";

    private static void Report(NodeContext<TokenNode> context, TokenNode blank) =>
        context.Report(new Finding(blank.Span) { Fixes = [Fix.Replace("Remove the space", FixSafety.NeedsEditor, blank.Span, "")] });

    /// <summary>Reports a blank beside a mark, unless another mark or an ellipsis is behind it: both are kept apart by one.</summary>
    private static void Report(NodeContext<Quotation> context, int blank, int behind)
    {
        ReadOnlySpan<Token> tokens = context.Document.Tokens;
        if (behind < 0 || behind >= tokens.Length || tokens[blank].Kind != TokenKind.Whitespace
            || tokens[behind].Has(TokenTraits.Quote | TokenTraits.Ellipsis) || tokens[behind].Kind == TokenKind.LineBreak)
            return;
        bool certain = context.Node.CloseToken >= 0 && !context.Document.Get(QuotationSet.Layer).HasUnpaired(context.Node.Block);
        context.Report(new Finding(tokens[blank].Span)
        {
            Fixes = [Fix.Replace("Remove the space", certain ? FixSafety.Safe : FixSafety.NeedsEditor, tokens[blank].Span, "")],
        });
    }
}

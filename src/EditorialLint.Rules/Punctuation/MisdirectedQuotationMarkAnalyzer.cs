using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0115: a curly mark that faces the wrong way.</summary>
[Rule("misdirected-quotation-mark")]
public sealed class MisdirectedQuotationMarkAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterQuotationAction(Analyze);
        context.RegisterTokenAction(AnalyzeInsideWord, TokenKind.Punctuation);
        context.RegisterTokenAction(AnalyzeElision, TokenKind.Word, TokenKind.Number);
    }

    /// <summary>Guillemets turn with the language (<c>»so«</c>), and a mark on the line closes with <c>“</c> in German.</summary>
    private static void Analyze(NodeContext<Quotation> context)
    {
        Quotation quotation = context.Node;
        if (quotation.Mark is QuotationMark.Guillemets)
            return;
        ReadOnlySpan<char> open = context.Document.GetText(quotation.OpenToken);
        if (open is "”")
            Report(context, quotation.OpenToken, quotation.CloseToken, "“", RuleMessage.DefaultKey);
        if (quotation.CloseToken < 0 || open is "„" or "‚")
            return;
        if (context.Document.GetText(quotation.CloseToken) is "“" or "‟")
            Report(context, quotation.CloseToken, quotation.OpenToken, "”", "closing");
        else if (context.Document.GetText(quotation.CloseToken) is "‘" or "‛")
            Report(context, quotation.CloseToken, quotation.OpenToken, "’", "closing");
    }

    private static void Report(NodeContext<Quotation> context, int turned, int partner, string correct, string message)
    {
        TextSpan span = context.Document.Tokens[turned].Span;
        context.Report(new Finding(span)
        {
            Message = message,
            Arguments = [context.Document.GetString(turned), correct],
            Related = partner < 0 ? [] : [new RelatedSpan(context.Document.Tokens[partner].Span, "The other mark of the quotation.")],
            Fixes = [Fix.Replace($"Write '{correct}'", FixSafety.Safe, span, correct)],
        });
    }

    /// <summary><c>don‘t</c>: a mark between two letters that is drawn as an opening one.</summary>
    private static void AnalyzeInsideWord(NodeContext<TokenNode> context)
    {
        TokenNode mark = context.Node;
        if (mark.Text is "‘" or "‛" && mark.Previous is { Kind: TokenKind.Word } && mark.Next is { Kind: TokenKind.Word } next && char.IsLower(next.Text[0])
            && context.Document.Get(QuotationSet.Layer).FindAround(next.Index)?.OpenToken != mark.Index)
            ReportApostrophe(context, mark.Span);
    }

    /// <summary><c>the ‘90s</c>, <c>‘em</c>: programs that curl marks take an apostrophe behind a blank for an opening mark.</summary>
    private static void AnalyzeElision(NodeContext<TokenNode> context)
    {
        if (context.Node.Text[0] is '‘' or '‛')
            ReportApostrophe(context, context.Node.GetSpan(0, 1));
    }

    private static void ReportApostrophe(NodeContext<TokenNode> context, TextSpan span) =>
        context.Report(new Finding(span)
        {
            Message = "apostrophe",
            Arguments = [context.Document.GetText(span).ToString(), "’"],
            Fixes = [Fix.Replace("Write an apostrophe", FixSafety.Safe, span, "’")],
        });
}

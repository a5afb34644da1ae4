using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Quotations;

/// <summary>EL0206: in American copy, a comma or full stop behind the closing mark.</summary>
[Rule("punctuation-outside-quotation")]
public sealed class PunctuationOutsideQuotationAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterQuotationAction(Analyze);

    private static void Analyze(NodeContext<Quotation> context)
    {
        Quotation quotation = context.Node;
        Document document = context.Document;
        int next = quotation.CloseToken + 1;
        if (context.Dialect is not (Dialect.American or Dialect.Canadian) || quotation.CloseToken < 0 || quotation.Mark == QuotationMark.Guillemets
            || next >= quotation.Block.EndToken || document.GetText(next) is not ("," or ".") || !IsProse(document, quotation)
            || document.Get(QuotationSet.Layer).HasUnpaired(quotation.Block))
            return;
        if (next + 1 < quotation.Block.EndToken && document.Tokens[next + 1].IsWordLike)
            return; // A name such as ".NET", or a code.
        TextSpan mark = document.Tokens[next].Span, close = document.Tokens[quotation.CloseToken].Span;
        string text = document.GetString(next);
        context.Report(new Finding(mark)
        {
            Arguments = [text, document.GetString(quotation.CloseToken)],
            Fixes = [new Fix($"Move '{text}' inside", FixSafety.NeedsEditor, [new TextEdit(new TextSpan(close.Start, 0), text), new TextEdit(mark, "")])],
        });
    }

    /// <summary>Words, not a letter, a key or an address that must be typed as it stands; and no mark of its own at the end.</summary>
    private static bool IsProse(Document document, Quotation quotation)
    {
        Token last = document.Tokens[quotation.LastToken];
        if (last.Kind == TokenKind.Punctuation && (last.Has(TokenTraits.Terminal) || document.GetText(quotation.LastToken) is ","))
            return false;
        int letters = 0;
        for (int i = quotation.OpenToken + 1; i < quotation.EndToken; i++)
        {
            Token token = document.Tokens[i];
            if (token.Has(TokenTraits.Address) || token.Kind == TokenKind.Symbol)
                return false;
            letters += token.Kind == TokenKind.Word ? token.Length : 0;
        }

        return letters > 1;
    }
}

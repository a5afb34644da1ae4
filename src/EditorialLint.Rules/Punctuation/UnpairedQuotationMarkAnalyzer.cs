using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0103: a quotation mark without its other half.</summary>
[Rule("unpaired-quotation-mark")]
public sealed class UnpairedQuotationMarkAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        QuotationSet quotations = context.Document.Get(QuotationSet.Layer);
        foreach (Quotation quotation in quotations.All)
        {
            if (quotation is { CloseToken: >= 0, Mark: not QuotationMark.Single } && context.Document.GetText(quotation.CloseToken) is "'" or "’")
                ReportMismatched(context, quotation);
        }

        if (quotations.Unpaired.IsEmpty)
            return;
        var openings = quotations.All.Where(static quotation => quotation.CloseToken < 0).Select(static quotation => quotation.OpenToken).ToHashSet();
        ImmutableArray<int> lone = quotations.Unpaired;
        for (int i = 0; i < lone.Length; i++)
        {
            if (i + 1 < lone.Length && IsTurned(context.Document, lone[i], lone[i + 1], openings))
            {
                bool opens = openings.Contains(lone[i]);
                ReportTurned(context, opens ? lone[i + 1] : lone[i], opens ? lone[i] : lone[i + 1], opens);
                i++;
            }
            else
            {
                context.Report(new Finding(context.Document.Tokens[lone[i]].Span)
                {
                    Message = openings.Contains(lone[i]) ? RuleMessage.DefaultKey : "unopened",
                    Arguments = [context.Document.GetString(lone[i])],
                });
            }
        }
    }

    /// <summary><c>"We agree,' she said</c>: a single mark closes what a double one opened.</summary>
    private static void ReportMismatched(NodeContext<Document> context, Quotation quotation)
    {
        string open = context.Document.GetString(quotation.OpenToken), close = context.Document.GetString(quotation.CloseToken);
        string wanted = open is "“" or "„" ? "”" : open == "``" ? "''" : open;
        TextSpan span = context.Document.Tokens[quotation.CloseToken].Span;
        context.Report(new Finding(span)
        {
            Message = "mismatched",
            Arguments = [wanted, close],
            Related = [new RelatedSpan(context.Document.Tokens[quotation.OpenToken].Span, "The mark that opens it.")],
            Fixes = [Fix.Replace($"Write {wanted}", FixSafety.Safe, span, wanted)],
        });
    }

    /// <summary>
    /// Two marks of one paragraph that both open or both close, one of them where only the other kind can stand:
    /// <c>“I left.“</c> ends in an opening mark, <c>He said,” I left.”</c> begins with a closing one.
    /// </summary>
    private static bool IsTurned(Document document, int first, int second, HashSet<int> openings)
    {
        if (document.FindBlock(first) is not { } block || document.FindBlock(second) != block || openings.Contains(first) != openings.Contains(second)
            || document.GetText(first)[0] != document.GetText(second)[0])
            return false;
        if (!openings.Contains(first))
            return first > block.FirstToken && document.GetText(first - 1) is "," or ":";
        bool endsBlock = second + 1 >= block.EndToken;
        Token before = document.Tokens[second - 1];
        return endsBlock || before.IsWordLike || before.Has(TokenTraits.Terminal);
    }

    private static void ReportTurned(NodeContext<Document> context, int turned, int partner, bool closes)
    {
        Document document = context.Document;
        bool isStraight = document.GetText(turned) is "\"" or "''";
        bool misplaced = isStraight && !closes && turned + 1 < document.Tokens.Length && document.Tokens[turned + 1].Kind == TokenKind.Whitespace;
        TextSpan mark = document.Tokens[turned].Span;
        context.Report(new Finding(mark)
        {
            Message = misplaced ? "misplaced-space" : closes ? "should-close" : "should-open",
            Arguments = [document.GetString(turned)],
            Related = [new RelatedSpan(document.Tokens[partner].Span, "The other mark of the quotation.")],
            Fixes = misplaced
                ? [new Fix("Move the space before the mark", FixSafety.NeedsEditor, [new TextEdit(new TextSpan(mark.Start, 0), " "), new TextEdit(document.Tokens[turned + 1].Span, "")])]
                : [],
        });
    }
}

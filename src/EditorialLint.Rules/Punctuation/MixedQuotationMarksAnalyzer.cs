using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0113: straight and curly marks in one text.</summary>
[Rule("mixed-quotation-marks")]
public sealed class MixedQuotationMarksAnalyzer : ProseAnalyzer
{
    private enum Style
    {
        Straight,
        Curly,
        Apostrophes,
        Other,
    }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        QuotationSet quotations = document.Get(QuotationSet.Layer);
        Span<int> counts = stackalloc int[(int)Style.Other + 1];
        Span<int> firsts = stackalloc int[(int)Style.Other + 1];
        foreach (Quotation quotation in quotations.All)
        {
            Count(document, quotation.OpenToken, counts, firsts);
            Count(document, quotation.CloseToken, counts, firsts);
        }

        int common = 0;
        for (int style = 0; style < (int)Style.Other; style++)
            common = counts[style] > counts[common] || (counts[style] == counts[common] && firsts[style] < firsts[common]) ? style : common;
        if (counts[common] == counts[0] + counts[1] + counts[2])
            return;
        if (counts[common] == counts[0] + counts[1] + counts[2] - 2 && quotations.All.Any(quotation => IsPassage(quotation, (Style)common)))
            return;
        TextSpan example = document.Tokens[firsts[common]].Span;
        foreach (Quotation quotation in quotations.All)
        {
            Report(context, quotation, quotation.OpenToken, (Style)common, example);
            Report(context, quotation, quotation.CloseToken, (Style)common, example);
        }
    }

    /// <summary>The only other pair around a whole paragraph: a passage that was taken over as it stands.</summary>
    private static bool IsPassage(Quotation quotation, Style common) =>
        quotation.CloseToken >= 0 && quotation.OpenToken == quotation.Block.FirstToken && quotation.CloseToken == quotation.Block.EndToken - 1
        && StyleOf(quotation.Block.Document.GetText(quotation.OpenToken)) != common && StyleOf(quotation.Block.Document.GetText(quotation.CloseToken)) != common;

    private static void Count(Document document, int token, Span<int> counts, Span<int> firsts)
    {
        if (token < 0)
            return;
        int style = (int)StyleOf(document.GetText(token));
        if (counts[style]++ == 0)
            firsts[style] = token;
    }

    private static Style StyleOf(ReadOnlySpan<char> mark) => mark switch
    {
        "\"" or "'" => Style.Straight,
        "''" or "``" => Style.Apostrophes,
        "“" or "”" or "‘" or "’" => Style.Curly,
        _ => Style.Other,
    };

    private static void Report(NodeContext<Document> context, Quotation quotation, int token, Style common, TextSpan example)
    {
        if (token < 0 || StyleOf(context.Document.GetText(token)) is var style && (style == common || style == Style.Other))
            return;
        bool isSingle = quotation.Mark == QuotationMark.Single, opens = token == quotation.OpenToken;
        string correct = common switch
        {
            Style.Curly => isSingle ? (opens ? "‘" : "’") : opens ? "“" : "”",
            Style.Apostrophes when !isSingle => "''",
            _ => isSingle ? "'" : "\"",
        };
        TextSpan span = context.Document.Tokens[token].Span;
        if (context.Document.GetText(token).SequenceEqual(correct))
            return;
        context.Report(new Finding(span)
        {
            Arguments = [context.Document.GetString(token), correct],
            Related = [new RelatedSpan(example, "The text's other style.")],
            Fixes = [Fix.Replace($"Write '{correct}'", FixSafety.Safe, span, correct)],
        });
    }
}

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
    /// <summary>As many quotations in double marks make those the text's own.</summary>
    private const int FewestDoubles = 2;

    /// <summary>Shorter words in single marks are a name or a term; in tokens, blanks included.</summary>
    private const int FewestTokens = 7;

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
        AnalyzeSingles(context, quotations);
        StrayApostrophes.Report(context);
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

    /// <summary>
    /// A quotation in single marks where most stand in double ones. Words in single marks may be called so or named so by the writer;
    /// a sentence of somebody's, or one with its mark at the end, is a quotation.
    /// </summary>
    private static void AnalyzeSingles(NodeContext<Document> context, QuotationSet quotations)
    {
        int doubles = 0, singles = 0;
        foreach (Quotation quotation in quotations.All)
        {
            if (quotation.Depth > 0 || quotation.Mark == QuotationMark.Guillemets)
                continue;
            if (quotation.Mark == QuotationMark.Single)
                singles += IsSpeech(quotation) ? 1 : 0;
            else
                doubles++;
        }

        if (singles == 0 || doubles < FewestDoubles || singles * FewestDoubles > doubles)
            return;
        foreach (Quotation quotation in quotations.All)
        {
            if (quotation.Depth == 0 && quotation.Mark == QuotationMark.Single && IsSpeech(quotation))
            {
                bool isCurly = context.Document.GetText(quotation.OpenToken) is "‘";
                ReportSingle(context, quotation.OpenToken, isCurly ? "“" : "\"");
                ReportSingle(context, quotation.CloseToken, isCurly ? "”" : "\"");
            }
        }
    }

    private static bool IsSpeech(Quotation quotation) =>
        quotation is { CloseToken: >= 0, Block.Kind: BlockKind.Paragraph } && quotation.EndToken - quotation.FirstToken >= FewestTokens
        && (quotation.Block.Document.Tokens[quotation.FirstToken].Has(TokenTraits.Capitalized) || quotation.Block.Document.GetText(quotation.LastToken) is ",")
        && quotation.Block.Document.GetText(quotation.LastToken) is "," or "." or "?" or "!" && !IsTitle(quotation);

    /// <summary>Headlines set their quotations in single marks: the first line, a line that is a quotation and nothing else, words with capitals.</summary>
    private static bool IsTitle(Quotation quotation)
    {
        Document document = quotation.Block.Document;
        if ((quotation.Block.Index == 0 && document.Blocks.Length > 1) || (quotation.OpenToken == quotation.Block.FirstToken && quotation.CloseToken == quotation.Block.EndToken - 1))
            return true;
        int words = 0, capitals = 0;
        for (int i = quotation.FirstToken; i < quotation.EndToken; i++)
        {
            words += document.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
            capitals += document.Tokens[i].Has(TokenTraits.Capitalized) ? 1 : 0;
        }

        return capitals * 2 > words;
    }

    private static void ReportSingle(NodeContext<Document> context, int token, string correct)
    {
        TextSpan span = context.Document.Tokens[token].Span;
        context.Report(new Finding(span)
        {
            Arguments = [context.Document.GetString(token), correct],
            Fixes = [Fix.Replace($"Write '{correct}'", FixSafety.NeedsEditor, span, correct)],
        });
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

using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Quotations;

/// <summary>EL0205: the comma between a quotation and the clause that says whose it is.</summary>
[Rule("quotation-comma")]
public sealed class QuotationCommaAnalyzer : ProseAnalyzer
{
    /// <summary>Shorter quoted words behind <c>said</c> are as often a part of the writer's sentence.</summary>
    private const int MinimumWords = 2;

    /// <summary>How many words a speaker between two quotations may have.</summary>
    private const int MaximumSpeaker = 6;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterQuotationAction(Analyze);

    private static void Analyze(NodeContext<Quotation> context)
    {
        Quotation quotation = context.Node;
        if (quotation.CloseToken < 0 || quotation.Mark == QuotationMark.Guillemets || quotation.LastToken == quotation.OpenToken
            || context.Document.Get(QuotationSet.Layer).HasUnpaired(quotation.Block))
            return;
        if (!AnalyzeEnd(context, quotation))
            AnalyzeLead(context, quotation);
    }

    /// <summary><c>"We agree." the minister said.</c>, <c>"We agree" he said</c>, <c>"We agree.", he said</c>.</summary>
    private static bool AnalyzeEnd(NodeContext<Quotation> context, Quotation quotation)
    {
        Document document = context.Document;
        int last = quotation.LastToken, next = quotation.CloseToken + 1, end = quotation.Block.EndToken;
        Token lastToken = document.Tokens[last];
        bool stops = document.GetText(last) is ".";
        TextSpan close = document.Tokens[quotation.CloseToken].Span;
        if (next >= end)
            return false;
        if (document.GetText(next) is "," or "." && (stops || document.GetText(last) is ","))
            return ReportDoubled(context, last, next, end);
        if (document.Tokens[next].Kind != TokenKind.Whitespace || quotation.Depth > 0)
            return false;
        if (stops && AttributionClause.StartsAt(document, next + 1, end, afterStop: true))
        {
            Report(context, "stop", lastToken.Span, [new TextEdit(lastToken.Span, ",")], document.GetString(next + 1));
            return true;
        }

        if (lastToken.IsWordLike && (IsSentence(document, quotation) || IsInterrupted(document, quotation, next + 1)) && AttributionClause.StartsAt(document, next + 1, end, afterStop: false))
        {
            Report(context, RuleMessage.DefaultKey, close, [new TextEdit(new TextSpan(close.Start, 0), ",")], document.GetString(next + 1));
            return true;
        }

        return false;
    }

    /// <summary><c>"We agree.", he said</c>. Newspaper archives set <c>'We agree.'."</c> throughout, and a code goes on behind the second mark.</summary>
    private static bool ReportDoubled(NodeContext<Quotation> context, int last, int next, int end)
    {
        Document document = context.Document;
        if (next + 1 < end && (document.Tokens[next + 1].IsWordLike || document.Tokens[next + 1].Has(TokenTraits.Quote)))
            return false;
        TextSpan inner = document.Tokens[last].Span, outer = document.Tokens[next].Span, both = TextSpan.FromBounds(inner.Start, outer.End);
        string mark = document.GetString(next);
        context.Report(new Finding(both)
        {
            Message = "doubled",
            Arguments = [document.GetText(both).ToString()],
            Fixes = [new Fix($"Keep one '{mark}', inside", FixSafety.NeedsEditor, [new TextEdit(inner, mark), new TextEdit(outer, "")])],
        });
        return true;
    }

    /// <summary><c>The minister said "We agree."</c></summary>
    private static void AnalyzeLead(NodeContext<Quotation> context, Quotation quotation)
    {
        Document document = context.Document;
        int before = quotation.OpenToken - 2;
        if (quotation.Depth > 0 || before < quotation.Block.FirstToken || document.Tokens[before + 1].Kind != TokenKind.Whitespace
            || !IsPlainReport(document.GetText(before)) || document.GetText(Math.Max(0, before - 2)) is "that" or "which" || quotation.Kind != QuotationKind.Direct || CountWords(document, quotation) < MinimumWords
            || !document.Tokens[quotation.LastToken].Has(TokenTraits.Terminal) || !EndsSentence(document, quotation))
            return;
        TextSpan word = document.Tokens[before].Span;
        if (EndsAttribution(document, quotation, before))
            context.Report(new Finding(word) { Message = "between", Arguments = [document.GetString(before)] });
        else
            Report(context, "lead", word, [new TextEdit(new TextSpan(word.End, 0), ",")], document.GetString(before));
    }

    /// <summary><c>"We agree," Ruiz said "It is fair."</c>: the verb belongs to the quotation before.</summary>
    private static bool EndsAttribution(Document document, Quotation quotation, int verb)
    {
        for (int i = verb - 1, words = 0; i > quotation.Block.FirstToken && words <= MaximumSpeaker; i--)
        {
            words += document.Tokens[i].IsWordLike ? 1 : 0;
            if (document.Tokens[i].Has(TokenTraits.Quote))
                return document.GetText(i - 1) is ",";
        }

        return false;
    }

    private static void Report(NodeContext<Quotation> context, string message, TextSpan span, TextEdit[] edits, string word) =>
        context.Report(new Finding(span) { Message = message, Arguments = [word], Fixes = [new Fix("Set a comma", FixSafety.Safe, [.. edits])] });

    /// <summary>Verbs with which the quoted sentence is the whole of what follows; behind others, such as <c>read</c>, guides differ.</summary>
    private static bool IsPlainReport(ReadOnlySpan<char> word) => word is
        "said" or "says" or "asked" or "added" or "replied" or "answered" or "explained" or "continued" or "shouted" or "exclaimed" or "responded";

    /// <summary>Whether it begins like a sentence and where one can begin.</summary>
    private static bool IsSentence(Document document, Quotation quotation)
    {
        if (quotation.Kind == QuotationKind.Title || !document.Tokens[quotation.FirstToken].Has(TokenTraits.Capitalized) || CountWords(document, quotation) < 2)
            return false;
        int before = quotation.OpenToken - 1;
        while (before >= quotation.Block.FirstToken && document.Tokens[before].IsTrivia)
            before--;
        return before < quotation.Block.FirstToken || document.Tokens[before].Has(TokenTraits.Terminal | TokenTraits.Quote) || document.GetText(before) is "," or ":";
    }

    /// <summary><c>"Honestly" he said, "we agree."</c>: a pronoun behind a word that opens the paragraph can only go on with it.</summary>
    private static bool IsInterrupted(Document document, Quotation quotation, int next) =>
        quotation.OpenToken == quotation.Block.FirstToken && document.GetText(next) is "he" or "she" or "they";

    private static bool EndsSentence(Document document, Quotation quotation)
    {
        int next = quotation.CloseToken + 1;
        while (next < quotation.Block.EndToken && document.Tokens[next].IsTrivia)
            next++;
        return next >= quotation.Block.EndToken || document.Tokens[next].Has(TokenTraits.Capitalized | TokenTraits.Quote);
    }

    private static int CountWords(Document document, Quotation quotation)
    {
        int words = 0;
        for (int i = quotation.OpenToken + 1; i < quotation.EndToken; i++)
            words += document.Tokens[i].IsWordLike ? 1 : 0;
        return words;
    }
}

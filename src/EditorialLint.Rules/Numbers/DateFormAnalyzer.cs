using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Dates;

namespace EditorialLint.Rules.Numbers;

/// <summary>EL0611: a date in another order than the text's others, or than the house's.</summary>
[Rule("date-form")]
public sealed class DateFormAnalyzer : ProseAnalyzer
{
    private static readonly RuleOption<string> Order = new("order");
    private static readonly RuleOption<bool> Ordinals = new("ordinals");

    /// <summary>A shorter block is a dateline or a label; in tokens, blanks included.</summary>
    private const int ShortestProse = 15;

    private enum Form
    {
        MonthFirst,
        DayFirst,
        Other,
    }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        DateSet dates = document.Get(DateSet.Layer);
        Span<int> counts = stackalloc int[(int)Form.Other + 1];
        DateMention? first = null, second = null;
        foreach (DateMention date in dates.Mentions)
        {
            Form form = FormOf(document, date, out bool isOrdinal);
            if (form == Form.Other)
                continue;
            counts[(int)form]++;
            if (form == Form.MonthFirst)
                first ??= date;
            else
                second ??= date;
            if (isOrdinal && form == Form.MonthFirst && !context.Option(Ordinals))
                context.Report(new Finding(date.Span) { Message = "ordinal", Arguments = [document.GetText(date.Span).ToString()] });
        }

        string order = context.Option(Order);
        // Two dates in two forms are no majority.
        if (order == "consistent" && (first is null || second is null || counts[0] == counts[1]))
            return;
        Form wanted = order == "month-day" || (order == "consistent" && counts[0] > counts[1]) ? Form.MonthFirst : Form.DayFirst;
        string example = wanted == Form.MonthFirst ? first is { } one ? document.GetText(one.Span).ToString() : "Aug. 4" : second is { } two ? document.GetText(two.Span).ToString() : "4 August";
        foreach (DateMention date in dates.Mentions)
        {
            if (FormOf(document, date, out _) is var form && form != Form.Other && form != wanted)
                context.Report(new Finding(date.Span) { Arguments = [document.GetText(date.Span).ToString(), $"'{example}'"] });
        }
    }

    /// <summary>The order of a date in prose; neither for one that may be none, and for a name such as <c>the 4th of July</c>.</summary>
    private static Form FormOf(Document document, DateMention date, out bool isOrdinal)
    {
        isOrdinal = false;
        int token = document.FindToken(date.Span.Start);
        if (!date.IsCertain || document.FindBlock(token) is not { Kind: BlockKind.Paragraph or BlockKind.ListItem } block || block.EndToken - block.FirstToken < ShortestProse)
            return Form.Other;
        Form form = Form.Other;
        for (int i = token; i < document.Tokens.Length && document.Tokens[i].Start < date.Span.End; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Number)
            {
                isOrdinal = document.Tokens[i].Has(TokenTraits.Ordinal);
                return form == Form.Other && !isOrdinal ? Form.DayFirst : form;
            }

            ReadOnlySpan<char> word = document.GetText(i);
            if (document.Tokens[i].Kind == TokenKind.Word && CalendarNames.FindMonth(word) > 0 && CalendarNames.FindWeekday(word) is null)
                form = Form.MonthFirst;
        }

        return Form.Other;
    }
}

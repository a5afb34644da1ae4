using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Dates;

namespace EditorialLint.Rules.Numbers;

/// <summary>EL0602: a day that its month has not, or an hour that no clock shows.</summary>
[Rule("impossible-date")]
public sealed class ImpossibleDateAnalyzer : ProseAnalyzer
{
    private const int MostHours = 12;
    private const int MostMinutes = 59;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(AnalyzeDates);
        context.RegisterTokenAction(AnalyzeTime, TokenKind.Number);
    }

    private static void AnalyzeDates(NodeContext<Document> context)
    {
        foreach (DateMention date in context.Document.Get(DateSet.Layer).Mentions)
        {
            if (date.IsPossible || !date.IsCertain)
                continue;
            // A day that is there in other years says more with the year.
            string month = CalendarNames.NameOfMonth(date.Month);
            string when = date is { Day: 29, Month: 2, Year: int year } ? $"{month} {year}" : month;
            context.Report(new Finding(date.Span) { Arguments = [when, date.Day.ToString(System.Globalization.CultureInfo.InvariantCulture)] });
        }
    }

    /// <summary>A day that no month has, behind the month's name: <c>May 0</c>. Behind <c>in May</c> it may count: <c>in May 0 people came</c>.</summary>
    private static void AnalyzeZero(NodeContext<TokenNode> context)
    {
        TokenNode number = context.Node;
        if (number.Previous is not { Kind: TokenKind.Whitespace } blank || blank.Previous is not { Kind: TokenKind.Word } month || !month.Has(TokenTraits.Capitalized)
            || CalendarNames.FindMonth(month.Text) is not (> 0 and int which))
            return;
        bool goesOn = number.Next is { Kind: TokenKind.Whitespace } gap && gap.Next is { Kind: TokenKind.Word };
        bool mayCount = month.Text[^1] != '.' && month.Previous is { Kind: TokenKind.Whitespace } space && space.Previous is { } before
            && before.Text is "in" or "In" or "of" or "Of" or "during" or "During" or "last" or "this" or "next";
        if (!goesOn || !mayCount)
            context.Report(new Finding(Core.Text.TextSpan.FromBounds(month.Span.Start, number.Span.End)) { Arguments = [CalendarNames.NameOfMonth(which), "0"] });
    }

    /// <summary>A time with <c>a.m.</c> or <c>p.m.</c>: a bare <c>25:10</c> may be a length of time or a verse.</summary>
    private static void AnalyzeTime(NodeContext<TokenNode> context)
    {
        TokenNode number = context.Node;
        if (number.Text is "0")
        {
            AnalyzeZero(context);
            return;
        }

        if (!number.Has(TokenTraits.Clock) || number.Next is not { Kind: TokenKind.Whitespace } blank || blank.Next is not { Kind: TokenKind.Word } half)
            return;
        if (half.Text is not ("a.m." or "p.m." or "am" or "pm" or "AM" or "PM" or "A.M." or "P.M."))
            return;
        ReadOnlySpan<char> text = number.Text;
        int colon = text.IndexOf(':');
        if (colon < 1 || !int.TryParse(text[..colon], out int hour) || !int.TryParse(text[(colon + 1)..], out int minute))
            return;
        // "13:30 p.m." says it twice, but says it.
        if (hour > 24 || minute > MostMinutes || (hour > MostHours && half.Text[0] is 'a' or 'A'))
            context.Report(new Finding(Core.Text.TextSpan.FromBounds(number.Span.Start, half.Span.End)) { Message = "time", Arguments = [$"{text} {half.Text}"] });
    }
}

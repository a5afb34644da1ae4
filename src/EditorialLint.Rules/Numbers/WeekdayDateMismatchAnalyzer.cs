using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Dates;

namespace EditorialLint.Rules.Numbers;

/// <summary>EL0601: a weekday that is not that of its date.</summary>
[Rule("weekday-date-mismatch")]
public sealed class WeekdayDateMismatchAnalyzer : ProseAnalyzer
{
    // English-speaking countries took the Gregorian calendar in 1752; a date before may be of either.
    private const int FirstYear = 1753;

    // A date without a year is one of the months around the day of writing.
    private const int NearDays = 150;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        DateSet dates = context.Document.Get(DateSet.Layer);
        foreach (DateMention date in dates.Mentions)
        {
            if (date.Weekday is { } written && (date.Year ?? YearNear(dates.Written, date)) is int year and >= FirstYear && date.WeekdayIn(year) is { } right && right != written)
            {
                context.Report(new Finding(date.Span)
                {
                    Arguments = [CalendarNames.NameOf(written), $"{CalendarNames.NameOfMonth(date.Month)} {date.Day}, {year}", CalendarNames.NameOf(right)],
                });
            }
        }
    }

    /// <summary>The year that puts a date nearest to the day of writing; null where that is not known or the date is far from it in each.</summary>
    private static int? YearNear(DateOnly? written, DateMention date)
    {
        if (written is not { } today)
            return null;
        foreach (int year in (ReadOnlySpan<int>)[today.Year, today.Year - 1, today.Year + 1])
        {
            if (date.WeekdayIn(year) is not null && Math.Abs(new DateOnly(year, date.Month, date.Day).DayNumber - today.DayNumber) <= NearDays)
                return year;
        }

        return null;
    }
}

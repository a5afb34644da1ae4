using EditorialLint.Core.Text;

namespace EditorialLint.Language.Dates;

/// <summary>A day of the calendar as a text names it.</summary>
/// <param name="Span">Its place in the source, from its first to its last word; a weekday beside it belongs to it.</param>
/// <param name="Weekday">The weekday that stands beside it; null for none.</param>
/// <param name="WeekdaySpan">The place of the weekday's name; empty for none.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">The number that stands for the day, right or wrong: 1 to 39.</param>
/// <param name="Year">The year, if it is given; null otherwise.</param>
/// <param name="IsCertain">Whether the number can only be a day: not in <c>in June 31 people came</c>.</param>
public readonly record struct DateMention(TextSpan Span, DayOfWeek? Weekday, TextSpan WeekdaySpan, int Month, int Day, int? Year, bool IsCertain)
{
    /// <summary>Whether the month has such a day, in the year that is given or in any.</summary>
    public bool IsPossible => Day >= 1 && Day <= DateTime.DaysInMonth(Year is int year and >= 1 and <= 9999 ? year : LeapYear, Month);

    private const int LeapYear = 2000;

    /// <summary>The weekday of the date in a year by the Gregorian calendar, kept on before its beginning; null for a day that is not.</summary>
    public DayOfWeek? WeekdayIn(int year) =>
        year is >= 1 and <= 9999 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day).DayOfWeek : null;
}

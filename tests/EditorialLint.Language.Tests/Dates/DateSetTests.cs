using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Dates;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Dates;

public sealed class DateSetTests
{
    [Theory]
    [InlineData("They met on Aug. 4, 2020, in Leeds.", "Aug. 4, 2020", 2020, 8, 4)]
    [InlineData("They met on 4 August 2020 in Leeds.", "4 August 2020", 2020, 8, 4)]
    [InlineData("They met on the 4th of August in Leeds.", "the 4th of August", null, 8, 4)]
    [InlineData("They met Tuesday, Aug. 4, 2020, in Leeds.", "Tuesday, Aug. 4, 2020", 2020, 8, 4)]
    [InlineData("They met on August 4th, a Tuesday, in Leeds.", "August 4th, a Tuesday", null, 8, 4)]
    [InlineData("They met on 4 August (Tuesday) in Leeds.", "4 August (Tuesday", null, 8, 4)]
    [InlineData("They met on Feb. 31 in Leeds.", "Feb. 31", null, 2, 31)]
    [InlineData("LEEDS, May 4 (AP) - They met.", "May 4", null, 5, 4)]
    [InlineData("They meet from Sept. 12-31 in Leeds.", "Sept. 12-31", null, 9, 31)]
    public void A_date_is_read_in_its_usual_orders(string text, string mention, int? year, int month, int day)
    {
        DateMention found = Assert.Single(Read(text, out Document document));

        Assert.Equal((mention, year, month, day), (document.GetText(found.Span).ToString(), found.Year, found.Month, found.Day));
    }

    [Theory]
    [InlineData("They met in May 2020 in Leeds.")]
    [InlineData("They may 4 times a year, and they march 5 miles.")]
    [InlineData("They met May Brown in Leeds at 5.")]
    [InlineData("They won 4-2 in May and lost 4:30 in June.")]
    [InlineData("In August $4 was paid, and in May 4% of it.")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Empty(Read(text, out _));

    [Theory]
    [InlineData("In June 31 people came.", false)]
    [InlineData("By June 31 people had left.", false)]
    [InlineData("On June 31 people came.", true)]
    [InlineData("In Nov. 31 people came.", true)]
    [InlineData("The June 31 vote was lost.", true)]
    [InlineData("They meet June 31 in Leeds.", true)]
    public void A_number_that_may_count_makes_no_certain_date(string text, bool isCertain) => Assert.Equal(isCertain, Assert.Single(Read(text, out _)).IsCertain);

    [Theory]
    [InlineData(2, 29, 2020, true)]
    [InlineData(2, 29, 2019, false)]
    [InlineData(2, 29, 1900, false)]
    [InlineData(2, 29, 2000, true)]
    [InlineData(2, 30, null, false)]
    [InlineData(4, 31, null, false)]
    [InlineData(12, 31, null, true)]
    public void Only_days_of_the_calendar_are_possible(int month, int day, int? year, bool isPossible)
    {
        string text = $"They met on {CalendarNames.NameOfMonth(month)} {day}{(year is null ? "" : $", {year}")}, in Leeds.";

        Assert.Equal(isPossible, Assert.Single(Read(text, out _)).IsPossible);
    }

    [Theory]
    [InlineData("They meet Friday and Saturday, Aug. 7 and 8, 2020.")]
    [InlineData("They meet Monday through Wednesday, Aug. 3-5.")]
    public void Ranges_and_lists_of_days_have_no_weekday(string text) => Assert.All(Read(text, out _), static date => Assert.Null(date.Weekday));

    [Theory]
    [InlineData("Aug. 4, 2020\n\nThey met in Leeds.", "2020-08-04")]
    [InlineData("They met on Aug. 4, 2020, in the old town hall of Leeds, and left on the next day at noon.", null)]
    [InlineData("Aug. 4, 2020\n\nThey met.\n\nAug. 9, 2024\n\nThey met again.", null)]
    public void The_day_of_writing_is_that_of_a_line_of_its_own(string text, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), ProseText.Read(text).Get(DateSet.Layer).Written);

    private static ImmutableArray<DateMention> Read(string text, out Document document)
    {
        document = ProseText.ReadParagraph(text);
        return document.Get(DateSet.Layer).Mentions;
    }
}

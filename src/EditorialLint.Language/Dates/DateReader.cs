using System.Collections.Immutable;
using System.Globalization;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Language.Dates;

/// <summary>
/// Reads dates in their usual orders: <c>Monday, Aug. 4, 2020</c>, <c>4 August (Tuesday)</c>, <c>the 31st of June</c>,
/// <c>Aug. 4, a Tuesday</c>. Ranges and lists of days have no weekday of their own and are left out.
/// </summary>
internal sealed class DateReader
{
    private const int MostDays = 39;

    private readonly Document _document;
    private readonly ImmutableArray<int> _tokens;

    private DateReader(Document document)
    {
        _document = document;
        var tokens = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (!document.Tokens[i].IsTrivia)
                tokens.Add(i);
        }

        _tokens = tokens.ToImmutable();
    }

    internal static ImmutableArray<DateMention> Read(Document document)
    {
        DateReader? reader = null;
        var mentions = ImmutableArray.CreateBuilder<DateMention>();
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Word || !document.Tokens[i].Has(TokenTraits.Capitalized) || CalendarNames.FindMonth(document.GetText(i)) == 0)
                continue;
            reader ??= new DateReader(document);
            if (reader.ReadAt(reader._tokens.BinarySearch(i)) is { } mention)
                mentions.Add(mention);
        }

        return mentions.ToImmutable();
    }

    /// <summary>The date around a month.</summary>
    /// <param name="at">Index of the month among the words and marks.</param>
    private DateMention? ReadAt(int at)
    {
        int month = CalendarNames.FindMonth(Text(at));
        // "Aug. 4", then "4 August", "the 4th of August".
        int first = at, last = at + 1, day = DayAt(at + 1);
        bool isAfter = day > 0 && !IsJoined(at + 1);
        if (day == 0 && LastDayOfRange(at + 1) is > 0 and int lastDay)
            return new DateMention(TextSpan.FromBounds(Span(at).Start, Span(at + 1).End), null, new TextSpan(Span(at).Start, 0), month, lastDay, null, !MayCount(at));
        if (!isAfter)
        {
            first = Text(at - 1) is "of" ? at - 2 : at - 1;
            last = at;
            day = DayAt(first);
            if (day == 0 || IsJoined(first) || IsRange(first - 1, first - 2))
                return null;
        }

        bool isOrdinal = _document.Tokens[_tokens[isAfter ? at + 1 : first]].Has(TokenTraits.Ordinal);
        (int? year, int end) = YearAfter(last);
        if (year is null && IsRange(last + 1, last + 2))
            return null;
        if (Text(first - 1) is "the")
            first--;
        (DayOfWeek? weekday, int weekdayAt) = WeekdayBefore(first);
        if (weekday is null)
            (weekday, weekdayAt) = WeekdayAfter(end);
        var span = TextSpan.FromBounds(Span(weekday is null ? first : Math.Min(first, weekdayAt)).Start, Span(weekday is null ? end : Math.Max(end, weekdayAt)).End);
        bool isCertain = year is not null || isOrdinal || weekday is not null || (isAfter ? !MayCount(at) : IsDayPlace(first - 1, end + 1));
        return new DateMention(span, weekday, weekday is null ? new TextSpan(span.Start, 0) : Span(weekdayAt), month, day, year, isCertain);
    }

    private ReadOnlySpan<char> Text(int at) => at < 0 || at >= _tokens.Length ? [] : _document.GetText(_tokens[at]);

    private TextSpan Span(int at) => _document.Tokens[_tokens[at]].Span;

    /// <summary>The number of a day, with or without an ordinal ending; 0 for anything else.</summary>
    private int DayAt(int at)
    {
        if (at < 0 || at >= _tokens.Length || _document.Tokens[_tokens[at]].Kind != TokenKind.Number || _document.Tokens[_tokens[at]].Has(TokenTraits.Money | TokenTraits.Percent | TokenTraits.Clock))
            return 0;
        ReadOnlySpan<char> text = Text(at);
        int digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits >= 0 && !_document.Tokens[_tokens[at]].Has(TokenTraits.Ordinal))
            return 0;
        return (digits < 0 ? text.Length : digits) <= 2 && int.TryParse(digits < 0 ? text : text[..digits], out int day) && day <= MostDays ? day : 0;
    }

    /// <summary>The greater day of two that a hyphen joins, as in <c>Aug. 4-6</c>; 0 for anything else.</summary>
    private int LastDayOfRange(int at)
    {
        ReadOnlySpan<char> text = Text(at);
        int hyphen = text.IndexOfAny('-', '\u2010', '\u2011');
        if (hyphen is not (1 or 2) || text.Length - hyphen is not (2 or 3) || _document.Tokens[_tokens[at]].Kind != TokenKind.Number)
            return 0;
        return int.TryParse(text[..hyphen], CultureInfo.InvariantCulture, out int first) && int.TryParse(text[(hyphen + 1)..], CultureInfo.InvariantCulture, out int last) && Math.Max(first, last) is var day && day <= MostDays ? day : 0;
    }

    /// <summary>Whether a number is joined to what follows without a blank, as in a score or a decimal.</summary>
    private bool IsJoined(int at) => at + 1 < _tokens.Length && _tokens[at + 1] == _tokens[at] + 1 && Text(at + 1) is "/" or ":" or "-" or "–" or "%";

    /// <summary>Whether days go on here: <c>Aug. 4-6</c>, <c>4 and 5 August</c>, <c>Aug. 4 to 6</c>.</summary>
    /// <param name="at">Index of the link.</param>
    /// <param name="day">Index of what may be the other day.</param>
    private bool IsRange(int at, int day) => Text(at) is "-" or "–" or "—" or "to" or "through" or "and" or "or" or "till" or "until" or "&" && DayAt(day) > 0;

    private (int? Year, int End) YearAfter(int last)
    {
        int at = Text(last + 1) is "," ? last + 2 : last + 1;
        ReadOnlySpan<char> text = Text(at);
        // "Aug. 4, 2020" and "4 August 2020", but not "4 August, 2000 people".
        if (text.Length == 4 && text.IndexOfAnyExceptInRange('0', '9') < 0 && text[0] is '1' or '2' && _document.Tokens[_tokens[at]].Kind == TokenKind.Number)
            return (int.Parse(text, CultureInfo.InvariantCulture), at);
        return (null, last);
    }

    /// <summary>The weekday before a date, alone: not the last of several.</summary>
    private (DayOfWeek? Weekday, int At) WeekdayBefore(int first)
    {
        int at = first - 1;
        while (Text(at) is "," or "." or "(")
            at--;
        if (Text(at) is "morning" or "afternoon" or "evening" or "night")
            at--;
        if (first - at > 4 || CalendarNames.FindWeekday(Text(at)) is not { } weekday)
            return (null, -1);
        bool isLast = Text(at - 1) is "and" or "or" or "to" or "through" or "-" or "–" or "—" or "/" or "&" or "until" or "till" && CalendarNames.FindWeekday(Text(at - 2)) is not null;
        return isLast ? (null, -1) : (weekday, at);
    }

    /// <summary>The weekday behind a date: <c>(Tuesday)</c>, <c>, a Tuesday</c>.</summary>
    private (DayOfWeek? Weekday, int At) WeekdayAfter(int last)
    {
        int at = Text(last + 1) is "(" ? last + 2 : Text(last + 1) is "," && Text(last + 2) is "a" ? last + 3 : -1;
        if (at < 0 || CalendarNames.FindWeekday(Text(at)) is not { } weekday)
            return (null, -1);
        return Text(at + 1) is ")" or "," or "." or ";" or "" ? (weekday, at) : (null, -1);
    }

    /// <summary>
    /// Whether the number behind a month may count something: <c>in June 31 people came</c>. Behind a shortened month it is a day,
    /// and so it is before a mark and behind a word that no month follows alone.
    /// </summary>
    private bool MayCount(int month)
    {
        bool isShort = Text(month) is [.., '.'];
        if (isShort || month + 2 >= _tokens.Length || _document.Tokens[_tokens[month + 2]].Kind != TokenKind.Word
            || Text(month - 1) is not ("in" or "In" or "during" or "During" or "of" or "Of" or "last" or "Last" or "this" or "next" or "since" or "Since" or "late" or "early" or "by" or "By"))
            return false;
        return Text(month + 2) is not ([.., 'i', 'n', 'g'] or "is" or "was" or "and" or "to" or "at" or "for" or "that" or "the" or "when" or "with" or "in" or "after" or "before" or "has" or "will" or "would");
    }

    /// <summary>Whether only a day can stand in a place: behind a preposition of days, or before a mark.</summary>
    private bool IsDayPlace(int before, int after) =>
        Text(before) is "on" or "On" or "dated" or "until" or "till"
        || (Text(before) is "by" or "since" or "from" or "before" or "after" or "through"
        && (after >= _tokens.Length || _document.Tokens[_tokens[after]].Kind == TokenKind.Punctuation || Text(after) is "and" or "to" or "at" or "in" or "for" or "that" or "the" or "when" or "with"));
}

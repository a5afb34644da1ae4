namespace EditorialLint.Language.Dates;

/// <summary>The English names of months and weekdays, in full and as news agencies shorten them.</summary>
public static class CalendarNames
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>The month of a name with a capital, 1 to 12; 0 for another word.</summary>
    /// <param name="word">The word; a full stop may end a shortened one.</param>
    public static int FindMonth(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> name = word.TrimEnd('.');
        return name is "Sept" or "SEPT" ? 9 : Find(name, Months, shortest: 3, longest: 3) + 1;
    }

    /// <summary>The weekday of a name with a capital; null for another word.</summary>
    /// <param name="word">The word; a full stop may end a shortened one.</param>
    public static DayOfWeek? FindWeekday(ReadOnlySpan<char> word)
    {
        int day = Find(word.TrimEnd('.'), Weekdays, shortest: 3, longest: 5);
        return day < 0 ? null : (DayOfWeek)day;
    }

    /// <summary>The English name of a weekday.</summary>
    public static string NameOf(DayOfWeek day) => $"{char.ToUpperInvariant(Weekdays[(int)day][0])}{Weekdays[(int)day][1..]}";

    /// <summary>The English name of a month, from 1 to 12.</summary>
    public static string NameOfMonth(int month) => $"{char.ToUpperInvariant(Months[month - 1][0])}{Months[month - 1][1..]}";

    private static int Find(ReadOnlySpan<char> word, string[] names, int shortest, int longest)
    {
        if (word.Length < shortest || !char.IsAsciiLetterUpper(word[0]))
            return -1;
        for (int i = 0; i < names.Length; i++)
        {
            // "Thurs" and "Tues", but not "Thursd".
            bool isWhole = word.Length == names[i].Length;
            if ((isWhole || word.Length <= longest) && word.Length <= names[i].Length && names[i].AsSpan(0, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}

using EditorialLint.Core.Documents;

namespace EditorialLint.Formats.PlainText;

/// <summary>Tells what a block of a plain text is from its form alone.</summary>
internal static class PlainTextBlockKind
{
    private const int MaximumHeadline = 200;
    private const int MaximumSubHeadlineWords = 12;
    private const int MaximumDateline = 120;
    private const int MaximumDatelineWords = 8;

    internal static BlockKind Classify(ReadOnlySpan<char> block, bool isFirst, bool isOnly)
    {
        if (IsListItem(block))
            return BlockKind.ListItem;
        if (ClassifyLine(block) is { } line)
            return line;
        if (isOnly || !LooksLikeTitle(block))
            return BlockKind.Paragraph;
        if (isFirst)
            return BlockKind.Headline;
        return CountWords(block) <= MaximumSubHeadlineWords ? BlockKind.SubHeadline : BlockKind.Paragraph;
    }

    /// <summary>A credit or dateline, which no format marks; null for anything else.</summary>
    internal static BlockKind? ClassifyLine(ReadOnlySpan<char> block) =>
        IsCredit(block) ? BlockKind.Credit : IsDateline(block) ? BlockKind.Dateline : null;

    /// <summary>A bullet, or a number or letter with its mark, followed by a blank.</summary>
    internal static bool IsListItem(ReadOnlySpan<char> line)
    {
        if (line.Length < 3)
            return false;
        if (line[0] is '-' or '*' or '•' or '–' or '·' or '▪' or '◦' or '+')
            return line[1] is ' ' or '\t' or '\u00A0';
        int at = line[0] == '(' ? 1 : 0;
        int start = at;
        while (at < line.Length && char.IsAsciiDigit(line[at]))
            at++;
        if (at == start && char.IsAsciiLetterLower(line[at]))
            at++;
        bool digits = at > start && char.IsAsciiDigit(line[start]);
        if (at == start || at - start > 3 || at + 1 >= line.Length)
            return false;
        return (line[at] == ')' || (digits && line[at] == '.')) && line[at + 1] is ' ' or '\t' or '\u00A0';
    }

    /// <summary>A line that starts with a label of pictures and sources.</summary>
    private static bool IsCredit(ReadOnlySpan<char> block)
    {
        ReadOnlySpan<char> text = block.TrimStart("([*_");
        return block.Length <= MaximumHeadline && (StartsWithAny(text, "Photo:", "Photos:", "Photo by ", "Photograph:", "Photo credit", "Image:", "Images:",
            "Image by ", "Image credit", "Picture:", "Pictures:", "Credit:", "Credits:", "Source:", "Sources:", "Video:", "Graphic:", "Illustration:")
            || text.StartsWith('©'));
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> prefixes)
    {
        foreach (string prefix in prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Only a date, or a place in capitals with a date: <c>03 August 2020</c>, <c>LONDON, Aug. 3 (Reuters)</c>.</summary>
    private static bool IsDateline(ReadOnlySpan<char> block)
    {
        if (block.Length > MaximumDateline)
            return false;
        bool month = false, number = false;
        int words = 0;
        foreach (Range range in block.SplitAny(" ,\u00A0()-–—/|"))
        {
            ReadOnlySpan<char> word = block[range].TrimEnd('.').TrimEnd(':');
            if (word.IsEmpty)
                continue;
            if (++words > MaximumDatelineWords)
                return false;
            bool isNumber = char.IsAsciiDigit(word[0]);
            number |= isNumber;
            bool isMonth = IsMonth(word);
            month |= isMonth;
            if (!isNumber && !isMonth && !IsWeekday(word) && !char.IsUpper(word[0]) && word is not ("a.m" or "p.m" or "am" or "pm"))
                return false;
        }

        return month && number;
    }

    private static bool IsMonth(ReadOnlySpan<char> word) => word is
        "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August" or "September" or "October" or "November" or "December" or
        "Jan" or "Feb" or "Mar" or "Apr" or "Jun" or "Jul" or "Aug" or "Sep" or "Sept" or "Oct" or "Nov" or "Dec" or
        "JANUARY" or "FEBRUARY" or "MARCH" or "APRIL" or "MAY" or "JUNE" or "JULY" or "AUGUST" or "SEPTEMBER" or "OCTOBER" or "NOVEMBER" or "DECEMBER";

    private static bool IsWeekday(ReadOnlySpan<char> word) => word is
        "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or
        "Mon" or "Tue" or "Tues" or "Wed" or "Thu" or "Thur" or "Thurs" or "Fri" or "Sat" or "Sun";

    /// <summary>One line that starts like a title and ends without the marks that end a sentence or lead on.</summary>
    private static bool LooksLikeTitle(ReadOnlySpan<char> block)
    {
        if (block.Length > MaximumHeadline || block.ContainsAny('\r', '\n'))
            return false;
        ReadOnlySpan<char> bare = block.TrimEnd("\"'’”)]»*_ ");
        return !bare.IsEmpty && bare[^1] is not ('.' or ':' or ',' or ';' or '…' or '—' or '–' or '-')
            && (bare[^1] is not ('?' or '!') || bare.Length == block.Length)
            && !char.IsLower(block[0]);
    }

    private static int CountWords(ReadOnlySpan<char> block)
    {
        int words = 1;
        foreach (char c in block)
            words += c is ' ' or '\u00A0' ? 1 : 0;
        return words;
    }
}

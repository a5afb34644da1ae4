namespace EditorialLint.Core.Documents;

/// <summary>Finds the full date of a web page that ran into the text: <c>Friday, May 8, 2009 Thomas Hill was …</c></summary>
internal static class RunInDate
{
    /// <summary>Where the sentence behind a date starts.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">Token index of the weekday.</param>
    /// <param name="end">Token index of the end of the block.</param>
    /// <returns>Token index; -1 where no date stands, or the sentence goes on behind it.</returns>
    internal static int FindEnd(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        // Weekday, comma, blank, month, blank, day, comma, blank, year, blank, word.
        if (first + 10 >= end || !IsWeekday(document.GetText(first)) || document.GetText(first + 1) is not "," || document.GetText(first + 6) is not ",")
            return -1;
        return tokens[first + 3].Has(TokenTraits.Capitalized) && tokens[first + 5].Kind == TokenKind.Number && tokens[first + 8].Kind == TokenKind.Number
            && tokens[first + 8].Length == 4 && tokens[first + 9].Kind == TokenKind.Whitespace
            && tokens[first + 10].Kind == TokenKind.Word && tokens[first + 10].Has(TokenTraits.Capitalized)
            ? first + 10
            : -1;
    }

    /// <summary>Whether a date begins a line of its own inside running text: no preposition binds it to what is before.</summary>
    internal static bool Begins(Document document, int token, int start, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return token - 2 >= start && tokens[token].Has(TokenTraits.Capitalized) && tokens[token - 1].Kind == TokenKind.Whitespace
            && tokens[token - 2].Kind == TokenKind.Word
            && document.GetText(token - 2) is not ("on" or "On" or "of" or "until" or "since" or "by" or "from" or "to" or "for" or "before" or "after" or "and" or "or"
                or "was" or "is" or "last" or "this" or "next" or "late" or "early")
            && FindEnd(document, token, end) > 0;
    }

    private static bool IsWeekday(ReadOnlySpan<char> word) =>
        word is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday";
}

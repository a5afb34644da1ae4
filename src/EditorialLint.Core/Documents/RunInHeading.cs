namespace EditorialLint.Core.Documents;

/// <summary>Finds a line of its own that ran into the text: a heading (<c>Previous Research We are aware of …</c>), a date, a label.</summary>
/// <remarks>
/// A heading is a run of capitalised words from the start of a sentence, without a mark, before a word that opens sentences rather than
/// names and goes on in small letters; or several words in capitals before one that is not. A heading before a noun
/// (<c>Climate Spring is …</c>) cannot be told from a name.
/// </remarks>
internal static class RunInHeading
{
    private const int MaximumWords = 10;

    /// <summary>Fewer words in capitals may be a name before another: <c>FBI NYPD Detective</c>.</summary>
    private const int FewestCapitals = 3;

    /// <summary>Where the sentence behind a heading, a date or a label starts.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">Token index of the start of a sentence.</param>
    /// <param name="end">Token index of the end of its block.</param>
    /// <returns>Token index; -1 where there is none of them.</returns>
    internal static int FindEnd(Document document, int first, int end)
    {
        if (first >= end || document.Tokens[first].Kind != TokenKind.Word || !document.Tokens[first].Has(TokenTraits.Capitalized))
            return -1;
        if (RunInDate.FindEnd(document, first, end) is > 0 and int date)
            return date;
        if (FindLabel(document, first, end) is > 0 and int label)
            return label;
        return document.Tokens[first].Has(TokenTraits.AllCaps) && FindCapitals(document, first, end) is > 0 and int capitals
            ? capitals
            : FindTitle(document, first, end);
    }

    /// <summary><c>Figure 1.5 Residents gather …</c></summary>
    private static int FindLabel(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return first + 4 < end && document.GetText(first) is "Figure" or "Table" or "Chart" or "Exhibit" or "Box"
            && tokens[first + 1].Kind == TokenKind.Whitespace && tokens[first + 2].Kind == TokenKind.Number
            && tokens[first + 3].Kind == TokenKind.Whitespace && StartsPlain(document, first + 4)
            ? first + 4
            : -1;
    }

    /// <summary><c>LINK TO LEARNING The archive shows …</c></summary>
    private static int FindCapitals(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int words = 0;
        for (int i = first; i < end && words <= 2 * MaximumWords; i += 2)
        {
            if (tokens[i].Kind != TokenKind.Word || (i + 1 < end && tokens[i + 1].Kind != TokenKind.Whitespace))
                return -1;
            if (!tokens[i].Has(TokenTraits.AllCaps | TokenTraits.Initial) && document.GetText(i) is not "A")
                return words >= FewestCapitals && StartsPlain(document, i) ? i : -1;
            words++;
        }

        return -1;
    }

    /// <summary>Whether a word has a capital before small letters.</summary>
    private static bool StartsPlain(Document document, int token)
    {
        ReadOnlySpan<char> word = document.GetText(token);
        return document.Tokens[token].Kind == TokenKind.Word && word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);
    }

    private static int FindTitle(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        bool mayEnd = false;
        int words = 0;
        for (int i = first; i < end && words <= MaximumWords; i += 2)
        {
            if (tokens[i].Kind != TokenKind.Word || (i + 1 < end && tokens[i + 1].Kind != TokenKind.Whitespace))
                return -1;
            ReadOnlySpan<char> word = document.GetText(i);
            bool capital = tokens[i].Has(TokenTraits.Capitalized);
            if (mayEnd && capital && OpensSentence(word) && i + 2 < end && IsSmallWord(document, i + 2))
                return i;
            if (!capital && !IsConnective(word))
                return -1;
            mayEnd = capital && !IsConnective(word) && !tokens[i].Has(TokenTraits.Abbreviation);
            words++;
        }

        return -1;
    }

    private static bool IsSmallWord(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Word && char.IsLower(document.GetText(token)[0]);

    /// <summary>Words that a heading writes small, and never ends with.</summary>
    internal static bool IsConnective(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[4];
        return word.Length <= lower.Length && lower[..word.ToLowerInvariant(lower)] is
            "a" or "an" or "the" or "of" or "and" or "or" or "in" or "on" or "at" or "to" or "for" or "by" or "with" or "from" or "as"
            or "is" or "are" or "was" or "vs" or "into" or "over" or "but" or "how" or "why" or "what" or "who" or "when";
    }

    private static bool OpensSentence(ReadOnlySpan<char> word) => word is
        "The" or "A" or "An" or "This" or "These" or "There" or "It" or "We" or "They" or "He" or "She" or "You" or "In" or "By" or
        "When" or "What" or "Who" or "Most" or "Many" or "After" or "Although" or "While" or "Since" or "If" or "As" or "At" or "On" or
        "For" or "From" or "With" or "Under" or "During" or "Our" or "Their" or "His" or "Her";
}

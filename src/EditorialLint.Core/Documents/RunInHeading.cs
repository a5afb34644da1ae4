namespace EditorialLint.Core.Documents;

/// <summary>Finds a heading that lost its line: <c>Previous Research We are aware of …</c></summary>
/// <remarks>
/// It is a run of capitalised words from the start of a sentence, without a mark, before a word that opens sentences rather than
/// names and goes on in small letters. A heading before a noun (<c>Climate Spring is …</c>) cannot be told from a name.
/// </remarks>
internal static class RunInHeading
{
    private const int MaximumWords = 10;

    /// <summary>Where the sentence behind a heading starts.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">Token index of the start of a sentence.</param>
    /// <param name="end">Token index of the end of its block.</param>
    /// <returns>Token index; -1 where there is no heading.</returns>
    internal static int FindEnd(Document document, int first, int end)
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
    private static bool IsConnective(ReadOnlySpan<char> word)
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

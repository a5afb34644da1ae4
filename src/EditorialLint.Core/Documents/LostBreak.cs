namespace EditorialLint.Core.Documents;

/// <summary>Finds a sentence that begins behind a line which lost its break: <c>Career and later life He returned …</c></summary>
/// <remarks>A capital makes a name of a noun, but of a pronoun or a preposition only in titles, which go on with capitals.</remarks>
internal static class LostBreak
{
    /// <summary>Whether a word begins a sentence though no mark ends the one before.</summary>
    /// <param name="document">The document.</param>
    /// <param name="token">Token index of the word.</param>
    /// <param name="start">Token index of the start of the sentence so far.</param>
    /// <param name="end">Token index of the end of the block.</param>
    internal static bool Begins(Document document, int token, int start, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (token - 4 < start || token + 2 >= end || tokens[token].Kind != TokenKind.Word || !tokens[token].Has(TokenTraits.Capitalized)
            || tokens[token - 1].Kind != TokenKind.Whitespace || tokens[token + 1].Kind != TokenKind.Whitespace || tokens[token + 2].Kind != TokenKind.Word)
            return false;
        ReadOnlySpan<char> before = document.GetText(token - 2);
        return tokens[token - 2].Kind == TokenKind.Word && char.IsLower(before[0]) && !RunInHeading.IsConnective(before)
            && char.IsLower(document.GetText(token + 2)[0]) && OpensOnly(document.GetText(token));
    }

    private static bool OpensOnly(ReadOnlySpan<char> word) => word is
        "He" or "She" or "They" or "We" or "His" or "Their" or "This" or "These" or "There" or "In" or "When" or "After" or "Although"
        or "While" or "Since" or "If" or "During" or "Most";
}

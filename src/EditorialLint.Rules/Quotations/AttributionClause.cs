using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;

namespace EditorialLint.Rules.Quotations;

/// <summary>Recognises, by its first words, the clause behind a quotation that says whose it is: <c>he said</c>, <c>said the mayor</c>.</summary>
internal static class AttributionClause
{
    /// <summary>How many words a speaker may have before the verb: <c>the minister of transport</c>.</summary>
    private const int MaximumSpeaker = 6;

    /// <summary>Whether such a clause begins at a token, so that the quotation before it cannot be a sentence of its own.</summary>
    /// <param name="document">The document.</param>
    /// <param name="token">Token index of the first word behind the quotation.</param>
    /// <param name="end">Token index just behind the paragraph.</param>
    /// <param name="afterStop">Whether the quotation ends in a full stop, behind which a name may begin the next sentence.</param>
    internal static bool StartsAt(Document document, int token, int end, bool afterStop)
    {
        if (token >= end || document.Tokens[token].Kind != TokenKind.Word)
            return false;
        ReadOnlySpan<char> first = document.GetText(token);
        if (IsVerb(first))
            return IsSpeakerBehind(document, token + 2, end);
        if (first is "he" or "she" or "they" or "we" or "I")
            return token + 2 < end && IsVerb(document.GetText(token + 2)) && document.Tokens[token + 1].Kind == TokenKind.Whitespace;
        bool isName = document.Tokens[token].Has(TokenTraits.Capitalized) && !IsFunctionWord(first);
        if (!isName && first is not ("the" or "a" or "an" or "his" or "her" or "their" or "one" or "another"))
            return false;
        for (int i = token, words = 0; i < end && words <= MaximumSpeaker; i++)
        {
            if (document.Tokens[i].IsTrivia)
                continue;
            if (document.Tokens[i].Kind != TokenKind.Word)
                return false;
            if (words > 0 && IsVerb(document.GetText(i)))
                return EndsClause(document, i + 1, end, strict: afterStop && isName);
            if (isName && !document.Tokens[i].Has(TokenTraits.Capitalized))
                return false;
            words++;
        }

        return false;
    }

    /// <summary>A capital one begins a sentence: <c>He added, "…"</c>, <c>Another said</c>.</summary>
    private static bool IsFunctionWord(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[12];
        return word.Length <= small.Length && FunctionWords.Contains(small[..word.ToLowerInvariant(small)]);
    }

    private static bool IsVerb(ReadOnlySpan<char> word) => word is "says" or "say" || ReportingVerbs.IsPast(word);

    /// <summary><c>Ruiz said, referring to the plan</c>: with a sentence of its own the verb would want an object by now.</summary>
    private static bool IsParticiple(Document document, int token, int end) =>
        token < end && document.Tokens[token].Kind == TokenKind.Word && document.GetText(token).EndsWith("ing", StringComparison.Ordinal);

    /// <summary><c>said the mayor</c>, <c>said Ruiz</c>.</summary>
    private static bool IsSpeakerBehind(Document document, int token, int end) =>
        token < end && document.Tokens[token - 1].Kind == TokenKind.Whitespace && document.Tokens[token].Kind == TokenKind.Word
        && (document.Tokens[token].Has(TokenTraits.Capitalized) || document.GetText(token) is "the" or "a" or "an" or "one" or "he" or "she" or "his" or "her" or "their");

    /// <summary>With a sentence of its own the verb would take words: <c>Ruiz said the plan …</c>.</summary>
    private static bool EndsClause(Document document, int token, int end, bool strict)
    {
        if (token >= end)
            return true;
        if (document.Tokens[token].Kind == TokenKind.Punctuation)
            return document.GetText(token) is "." || (document.GetText(token) is "," && (!strict || IsParticiple(document, token + 2, end)));
        // A listener follows: "Ruiz told the paper".
        if (!strict && document.GetText(token - 1) is "told")
            return true;
        return !strict && token + 1 < end && document.GetText(token + 1) is "in" or "on" or "at" or "after" or "during" or "when" or "as" or "to" or "of";
    }
}

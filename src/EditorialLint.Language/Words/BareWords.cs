using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Words;

/// <summary>Words without the ending of their possessive.</summary>
public static class BareWords
{
    /// <summary>The decoded text of a token without <c>'s</c>: a slice.</summary>
    /// <param name="document">The document.</param>
    /// <param name="token">Index into its tokens.</param>
    public static ReadOnlySpan<char> GetBareText(this Document document, int token)
    {
        ArgumentNullException.ThrowIfNull(document);
        ReadOnlySpan<char> text = document.GetText(token);
        return document.Tokens[token].Has(TokenTraits.ApostropheS) ? text[..^2] : text;
    }
}

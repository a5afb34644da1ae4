using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Confusions;

/// <summary>Words that are surely meant because of the one behind them, whatever the rest of the sentence looks like.</summary>
internal static class RightUses
{
    /// <summary>Whether a word is right: <c>worse then than now</c>, <c>piqued her curiosity</c>, <c>borne by taxpayers</c>, <c>let them hear about it</c>, <c>will weather it.</c></summary>
    internal static bool Include(Document document, int token)
    {
        if (token + 2 >= document.Tokens.Length)
            return false;
        ReadOnlySpan<char> next = document.GetText(token + 2);
        return document.GetText(token) switch
        {
            "then" => next is "than",
            "who's" or "who’s" => next is "been" or "done" or "gone" or "got" or "had" or "left" or "lost" or "made" or "seen" or "spent" or "taken" or "won",
            "piqued" => next is "her" or "his" or "their" or "our" or "my" or "your" or "the" or "curiosity" or "interest",
            "borne" => next is "by" or "in" or "out" or "mostly" or "mainly" or "largely" or "entirely",
            "hear" => next is "about" or "from",
            "weather" => next is "it" or "them" && token + 3 < document.Tokens.Length && document.Tokens[token + 3].Kind == TokenKind.Punctuation,
            _ => false,
        };
    }
}

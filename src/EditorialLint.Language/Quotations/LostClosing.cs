using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Quotations;

/// <summary>Tells a quotation whose closing mark was forgotten from one that runs on in the next paragraph.</summary>
internal static class LostClosing
{
    private const int MaximumNameLength = 5;

    /// <summary>
    /// Whether the words behind an opening mark name their speaker: <c>… , said Tony Smith, a …</c>, <c>… , he said.</c>
    /// Then the quotation ended there, and its mark is missing.
    /// </summary>
    /// <param name="block">The block of the opening mark.</param>
    /// <param name="open">Token index of the opening mark.</param>
    internal static bool IsFollowedBySpeaker(Block block, int open)
    {
        Document document = block.Document;
        bool isFragment = open + 1 < block.EndToken && document.Tokens[open + 1].Kind == TokenKind.Word && char.IsLower(document.GetText(open + 1)[0]);
        for (int i = open + 1; i + 2 < block.EndToken; i++)
        {
            if (document.GetText(i) is not ("," or "?" or "!" or ".") || document.Tokens[i + 1].Kind != TokenKind.Whitespace)
                continue;
            if (IsVerb(document, i + 2) ? IsNameBehind(document, block, i + 4) : document.GetText(i) is not "." && IsSubjectWithVerb(document, block, i + 2))
                return true;
            // Behind a fragment in the writer's sentence the next sentence is the writer's again: "… at an end. He said".
            if (isFragment && document.GetText(i) is "." && i + 4 < block.EndToken && document.GetText(i + 2) is "He" or "She" && IsVerb(document, i + 4))
                return true;
        }

        return false;
    }

    private static bool IsVerb(Document document, int token) => document.GetText(token) is "says" || ReportingVerbs.IsPast(document.GetText(token));

    private static bool IsNameBehind(Document document, Block block, int token) =>
        token < block.EndToken && document.Tokens[token].Kind == TokenKind.Word && document.Tokens[token].Has(TokenTraits.Capitalized)
        && document.GetText(token) is not "I";

    /// <summary>A pronoun or name, then a verb of saying that ends the clause.</summary>
    private static bool IsSubjectWithVerb(Document document, Block block, int token)
    {
        bool pronoun = document.GetText(token) is "he" or "she" or "they";
        int words = 0;
        for (int i = token; i < block.EndToken && words <= MaximumNameLength; i++)
        {
            if (document.Tokens[i].IsTrivia)
                continue;
            if (document.Tokens[i].Kind != TokenKind.Word)
                return false;
            if (words > 0 && IsVerb(document, i))
                return i + 1 == block.EndToken || document.GetText(i + 1) is ".";
            if (pronoun ? words > 0 : !document.Tokens[i].Has(TokenTraits.Capitalized))
                return false;
            words++;
        }

        return false;
    }
}

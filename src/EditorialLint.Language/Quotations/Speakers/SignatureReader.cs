using EditorialLint.Core.Documents;
using EditorialLint.Language.Names;

namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>Finds a signature: a dash and a name right behind a quotation, in its paragraph or as the next one.</summary>
internal sealed class SignatureReader(Document document, NameSet names)
{
    /// <summary>How many tokens a signature has at most, and how many words of a role may stand before the name.</summary>
    private const int MaximumLength = 24, MaximumRole = 5;

    /// <summary>The signature of a quotation, or null.</summary>
    internal Attribution? Find(Quotation quotation)
    {
        Block block = quotation.Block;
        int at = quotation.CloseToken < 0 ? block.EndToken : quotation.CloseToken + 1;
        while (at < block.EndToken && (document.Tokens[at].IsTrivia || document.Tokens[at].Has(TokenTraits.Terminal)))
            at++;
        if (at < block.EndToken)
            return Read(at, block.EndToken, AttributionBasis.SameParagraph);
        return block.Index + 1 < document.Blocks.Length && document.Blocks[block.Index + 1] is var next
            ? Read(next.FirstToken, next.EndToken, AttributionBasis.NeighbouringParagraph)
            : null;
    }

    private Attribution? Read(int from, int to, AttributionBasis basis)
    {
        if (to - from > MaximumLength || !document.Tokens[from].Has(TokenTraits.Dash | TokenTraits.Hyphen))
            return null;
        for (int i = from + 1, words = 0; i < to && words <= MaximumRole; i++)
        {
            if (document.Tokens[i].IsTrivia)
                continue;
            if (names.FindAt(i) is { } name)
                return new Attribution(name.Span, null, basis);
            if (document.Tokens[i].Kind != TokenKind.Word)
                return null;
            words++;
        }

        return null;
    }
}

using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Quotations;

/// <summary>How a paragraph begins, for a quotation that goes on in it.</summary>
internal static class ParagraphStart
{
    /// <summary>The block in which a quotation of this one may go on: what stands between belongs to a picture.</summary>
    internal static Block? NextText(Block block)
    {
        Document document = block.Document;
        for (int i = block.Index + 1; i < document.Blocks.Length; i++)
        {
            Block next = document.Blocks[i];
            if (next.Kind is not (BlockKind.Credit or BlockKind.AltText or BlockKind.Caption))
                return next.IsQuoted == block.IsQuoted && next.Kind != BlockKind.TableCell ? next : null;
        }

        return null;
    }

    /// <summary>The token that a paragraph begins with for a reader: behind blanks, dots of omission and the mark of a list item.</summary>
    internal static int FirstVisible(Block block)
    {
        Document document = block.Document;
        int first = block.FirstToken;
        // In plain text a list item begins with its mark, which is no word; in markup with its words.
        bool hasMark = block.Kind == BlockKind.ListItem && !(document.Tokens[first].Kind == TokenKind.Word && document.GetText(first).Length > 1);
        while (first < block.EndToken - 1 && (document.Tokens[first].IsTrivia || document.Tokens[first].Has(TokenTraits.Ellipsis)
            || (hasMark && !document.Tokens[first].Has(TokenTraits.Quote) && first < block.FirstToken + 3)))
            first++;
        return first;
    }

    /// <summary>Whether a paragraph begins with an opening mark.</summary>
    internal static bool Opens(Block block)
    {
        Document document = block.Document;
        int first = FirstVisible(block);
        return document.Tokens[first].Has(TokenTraits.Quote) && document.GetText(first) is not ("”" or "’" or "»" or "›" or "'" or "‘");
    }
}

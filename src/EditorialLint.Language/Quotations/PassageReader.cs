using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Language.Quotations;

/// <summary>Finds words that are quoted, or may be, without a quotation of their own: between or before lone marks, over paragraphs.</summary>
/// <param name="document">The document.</param>
/// <param name="quotations">Its quotations, in text order; the one that opens a passage is replaced.</param>
/// <param name="unpaired">Token indexes of the marks without another half; those of a passage are taken out.</param>
internal sealed class PassageReader(Document document, List<Quotation> quotations, List<int> unpaired)
{
    /// <summary>How many blocks a quotation may run on without being opened again.</summary>
    private const int MaximumBlocks = 12;

    private readonly List<TextSpan> _passages = [];

    /// <summary>The words found.</summary>
    internal ImmutableArray<TextSpan> Passages => [.. _passages];

    /// <summary>
    /// An opening mark without a closing one, then paragraphs without marks, then a closing mark alone at the end of a
    /// paragraph: one long quotation whose paragraphs were not opened again.
    /// </summary>
    internal void PairOverBlocks()
    {
        if (unpaired.Count < 2)
            return;
        unpaired.Sort();
        var left = new List<int>(unpaired.Count);
        int at = 0;
        for (int i = 0; i < unpaired.Count; i++)
        {
            int open = unpaired[i], close = i + 1 < unpaired.Count ? unpaired[i + 1] : -1;
            while (at < quotations.Count && quotations[at].OpenToken < open)
                at++;
            if (close < 0 || !IsOpening(at, open) || !IsPassage(at, open, close))
            {
                left.Add(open);
                continue;
            }

            Block from = quotations[at].Block;
            quotations[at] = new Quotation(from, open, -1, from.EndToken, quotations[at].Mark) { Continues = true, LaterCloseToken = close };
            _passages.Add(TextSpan.FromBounds(document.Tokens[open].End, document.Tokens[close].Start));
            i++;
        }

        unpaired.Clear();
        unpaired.AddRange(left);
    }

    private bool IsOpening(int quotation, int token) =>
        quotation < quotations.Count && quotations[quotation].OpenToken == token && quotations[quotation].CloseToken < 0;

    /// <summary>Whether a lone closing mark ends what a lone opening one began: in a later block, with no other quotation between but those inside it.</summary>
    private bool IsPassage(int quotation, int open, int close)
    {
        Block from = document.FindBlock(open)!, to = document.FindBlock(close)!;
        if (to.Index <= from.Index || to.Index > from.Index + MaximumBlocks)
            return false;
        int next = quotation + 1;
        while (next < quotations.Count && quotations[next].OpenToken < close
            && (quotations[next].Mark == QuotationMark.Single || (quotations[next].OpenToken == open + 1 && quotations[next].CloseToken >= 0)))
            next++;
        return next >= quotations.Count || quotations[next].OpenToken > close;
    }

    /// <summary>Before a closing mark that nothing opens, any word of the paragraph back to the last quotation may be the speaker's.</summary>
    internal void AddUnopenedPassages()
    {
        int at = 0;
        foreach (int token in unpaired)
        {
            while (at < quotations.Count && quotations[at].OpenToken < token)
                at++;
            if (at < quotations.Count && quotations[at].OpenToken == token)
                continue;
            Block block = document.FindBlock(token)!;
            int start = block.Span.Start;
            if (at > 0 && quotations[at - 1].Block == block)
                start = Math.Min(quotations[at - 1].Span.End, document.Tokens[token].Start);
            _passages.Add(TextSpan.FromBounds(start, document.Tokens[token].Start));
        }
    }
}

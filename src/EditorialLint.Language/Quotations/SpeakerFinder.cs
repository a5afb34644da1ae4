using System.Collections.Immutable;
using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Quotations;

/// <summary>
/// Finds the speaker of each quotation: in its own sentence, then with another quotation of the paragraph, then in the
/// neighbouring sentences and paragraphs.
/// </summary>
internal sealed class SpeakerFinder
{
    private readonly Document _document;
    private readonly QuotationSet _quotations;
    private readonly SpeakerScan _scan;
    private readonly Dictionary<int, Attribution> _found = [];

    private SpeakerFinder(Document document)
    {
        _document = document;
        _quotations = document.Get(QuotationSet.Layer);
        _scan = new SpeakerScan(document, _quotations);
    }

    internal static AttributionSet Find(Document document)
    {
        var finder = new SpeakerFinder(document);
        finder.Run();
        return new AttributionSet(finder._found);
    }

    private void Run()
    {
        foreach (Quotation quotation in _quotations.All)
        {
            if ((_scan.InSentenceOf(quotation) ?? _scan.InSignature(quotation)) is { } attribution)
                _found[quotation.OpenToken] = attribution;
        }

        ShareInParagraphs();
        Quotation? running = null;
        foreach (Quotation quotation in _quotations.All)
        {
            if (quotation.IsContinuation && running is not null && !_found.ContainsKey(quotation.OpenToken)
                && _found.TryGetValue(running.OpenToken, out Attribution? carried))
                _found[quotation.OpenToken] = carried with { Basis = AttributionBasis.RunningQuotation };
            if (quotation.Continues)
                running = quotation;
        }

        foreach (Quotation quotation in _quotations.All)
        {
            if (!_found.ContainsKey(quotation.OpenToken) && _scan.InNeighbouringSentences(quotation) is { } attribution)
                _found[quotation.OpenToken] = attribution;
        }

        ShareInParagraphs();
        foreach (Quotation quotation in _quotations.All)
        {
            if (!_found.ContainsKey(quotation.OpenToken) && InNeighbouringParagraphs(quotation) is { } attribution)
                _found[quotation.OpenToken] = attribution;
        }

        ShareWithNextParagraph();
    }

    /// <summary>A quotation without a speaker of its own belongs to the one before it in the paragraph, else to the one behind.</summary>
    private void ShareInParagraphs()
    {
        for (int pass = 0; pass < 2; pass++)
        {
            Quotation? neighbour = null;
            int count = _quotations.All.Length;
            for (int n = 0; n < count; n++)
            {
                Quotation quotation = _quotations.All[pass == 0 ? n : count - 1 - n];
                if (!_found.ContainsKey(quotation.OpenToken) && neighbour?.Block == quotation.Block
                    && _found.TryGetValue(neighbour.OpenToken, out Attribution? shared))
                    _found[quotation.OpenToken] = shared with { Basis = AttributionBasis.SameParagraph };
                if (_found.ContainsKey(quotation.OpenToken))
                    neighbour = quotation;
            }
        }
    }

    /// <summary>A paragraph that is nothing but a quotation goes on with the speaker of the quotation before it, or of the one behind.</summary>
    private void ShareWithNextParagraph()
    {
        Dictionary<int, Attribution> stated = new(_found);
        ImmutableArray<Quotation> all = _quotations.All;
        for (int n = 0; n < all.Length; n++)
        {
            Quotation quotation = all[n];
            if (stated.ContainsKey(quotation.OpenToken) || quotation.OpenToken != quotation.Block.FirstToken)
                continue;
            Attribution? shared = n > 0 && all[n - 1].Block.Index == quotation.Block.Index - 1 ? stated.GetValueOrDefault(all[n - 1].OpenToken) : null;
            if (shared is null && n + 1 < all.Length && all[n + 1].Block.Index == quotation.Block.Index + 1)
                shared = stated.GetValueOrDefault(all[n + 1].OpenToken);
            if (shared is not null)
                _found[quotation.OpenToken] = shared with { Basis = AttributionBasis.NeighbouringParagraph };
        }
    }

    private Attribution? InNeighbouringParagraphs(Quotation quotation)
    {
        return (Neighbour(quotation.Block, -1) is { } before ? _scan.LastOf(before) : null)
            ?? (Neighbour(quotation.Block, 1) is { } behind ? _scan.FirstOf(behind) : null);
    }

    private static bool IsAside(Block block) => block.Kind is BlockKind.AltText or BlockKind.Caption or BlockKind.TableCell;

    /// <summary>The block before or behind, pictures and tables left aside.</summary>
    private Block? Neighbour(Block block, int step)
    {
        if (IsAside(block))
            return null;
        int index = block.Index + step;
        while (index >= 0 && index < _document.Blocks.Length && IsAside(_document.Blocks[index]))
            index += step;
        // A block quotation speaks with another voice than the paragraphs around it.
        return index >= 0 && index < _document.Blocks.Length && _document.Blocks[index].IsQuoted == block.IsQuoted ? _document.Blocks[index] : null;
    }
}

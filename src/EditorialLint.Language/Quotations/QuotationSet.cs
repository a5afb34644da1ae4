using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Language.Quotations;

/// <summary>The quotations of a document and the marks that belong to none.</summary>
public sealed class QuotationSet
{
    /// <summary>How many quotations are looked at for one around a token: as many as the reader nests.</summary>
    private const int MaximumDepth = 16;

    private readonly ImmutableArray<TextSpan> _betweenMarks;

    internal QuotationSet(
        ImmutableArray<Quotation> all, ImmutableArray<int> unpaired, ImmutableArray<TextSpan> passages, ImmutableArray<TextSpan> quotedBlocks)
    {
        All = all;
        Unpaired = unpaired;
        _betweenMarks = Merge([.. all.Select(static quotation => quotation.Content), .. passages]);
        Quoted = quotedBlocks.IsEmpty ? _betweenMarks : Merge([.. _betweenMarks, .. quotedBlocks]);
    }

    /// <summary>The layer of marks and their pairs.</summary>
    public static DocumentLayer<QuotationSet> Layer { get; } = new(QuotationReader.Read);

    /// <summary>All quotations, nested ones included, ordered by their opening mark.</summary>
    public ImmutableArray<Quotation> All { get; }

    /// <summary>Token indexes of double marks and guillemets that lack their other half, in text order.</summary>
    public ImmutableArray<int> Unpaired { get; }

    /// <summary>
    /// The words between the marks of the outermost quotations and those of block quotations, sorted and without overlap;
    /// with them whatever a missing mark leaves in doubt.
    /// </summary>
    public ImmutableArray<TextSpan> Quoted { get; }

    /// <summary>Whether an offset lies between quotation marks or in a block quotation. Logarithmic.</summary>
    public bool IsQuoted(int offset) => Holds(Quoted, offset);

    /// <summary>Whether an offset lies between quotation marks, so that the words there are not those of the block's own speaker. Logarithmic.</summary>
    public bool IsBetweenMarks(int offset) => Holds(_betweenMarks, offset);

    /// <summary>The place of one of the quotations in <see cref="All"/>. Logarithmic.</summary>
    internal int IndexOf(Quotation quotation) => OrderedSearch.FirstFrom(All.AsSpan(), quotation.OpenToken, static one => one.OpenToken);

    /// <summary>The innermost quotation around a token, or null. Logarithmic; quotations nest a few deep.</summary>
    /// <param name="token">Index into the document's tokens.</param>
    public Quotation? FindAround(int token)
    {
        int next = OrderedSearch.FirstFrom(All.AsSpan(), token, static quotation => quotation.OpenToken);
        for (int i = next - 1; i >= 0 && i >= next - MaximumDepth; i--)
        {
            if (All[i].EndToken > token)
                return All[i];
        }

        return null;
    }

    /// <summary>The quotations of a block, nested ones included, ordered by their opening mark. Logarithmic.</summary>
    public ReadOnlySpan<Quotation> In(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        int first = OrderedSearch.FirstFrom(All.AsSpan(), block.FirstToken, static quotation => quotation.OpenToken);
        int end = OrderedSearch.FirstFrom(All.AsSpan(), block.EndToken, static quotation => quotation.OpenToken);
        return All.AsSpan()[first..end];
    }

    /// <summary>Whether a mark of the block lacks its other half, so that the block's other pairs are in doubt. Logarithmic.</summary>
    public bool HasUnpaired(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        int index = Unpaired.BinarySearch(block.FirstToken);
        index = index < 0 ? ~index : index;
        return index < Unpaired.Length && Unpaired[index] < block.EndToken;
    }

    private static bool Holds(ImmutableArray<TextSpan> spans, int offset)
    {
        int index = OrderedSearch.FirstFrom(spans.AsSpan(), offset + 1, static span => span.End);
        return index < spans.Length && spans[index].Start <= offset;
    }

    private static ImmutableArray<TextSpan> Merge(List<TextSpan> spans)
    {
        spans.Sort();
        var merged = ImmutableArray.CreateBuilder<TextSpan>(spans.Count);
        foreach (TextSpan span in spans)
        {
            if (span.IsEmpty)
                continue;
            if (merged.Count > 0 && span.Start < merged[^1].End)
                merged[^1] = TextSpan.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }

        return merged.DrainToImmutable();
    }
}

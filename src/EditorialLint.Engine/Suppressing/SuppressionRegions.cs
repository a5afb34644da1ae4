using System.Runtime.InteropServices;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Suppressing;

/// <summary>Where one rule is suppressed in one document.</summary>
internal sealed class SuppressionRegions
{
    private readonly SuppressionEntry? _file;

    // Each ordered by start, without overlap but for comments on the same block.
    private readonly List<(TextSpan Span, SuppressionEntry Entry)> _blocks = [];
    private readonly List<(TextSpan Span, SuppressionEntry Entry)> _stretches = [];

    /// <summary>Finds the regions. A comment that ends one counts as used from now on.</summary>
    internal SuppressionRegions(Document document, IReadOnlyList<SuppressionEntry> entries, RuleDescriptor rule)
    {
        (SuppressionEntry Entry, int Start)? open = null;
        foreach (SuppressionEntry entry in entries)
        {
            if (!entry.Includes(rule))
                continue;
            TextSpan comment = entry.Comment.Span;
            switch (entry.Comment.Verb)
            {
                case SuppressionVerb.DisableFile:
                    _file ??= entry;
                    break;
                case SuppressionVerb.DisableNext:
                    if (NextBlock(document, comment) is { } block)
                        _blocks.Add((block, entry));
                    break;
                case SuppressionVerb.Disable:
                    open ??= (entry, comment.End);
                    break;
                default:
                    if (open is { } opened)
                    {
                        _stretches.Add((TextSpan.FromBounds(opened.Start, comment.Start), opened.Entry));
                        entry.IsUsed = true;
                    }

                    open = null;
                    break;
            }
        }

        if (open is { } last)
            _stretches.Add((TextSpan.FromBounds(last.Start, document.Text.Length), last.Entry));
    }

    internal SuppressionEntry? Find(int offset) => Find(_blocks, offset) ?? Find(_stretches, offset) ?? _file;

    /// <summary>The block behind a comment, or what is left of the one that it stands in.</summary>
    private static TextSpan? NextBlock(Document document, TextSpan comment)
    {
        int low = OrderedSearch.FirstFrom(document.Blocks.AsSpan(), comment.End + 1, static block => block.Span.End);

        if (low == document.Blocks.Length)
            return null;
        TextSpan block = document.Blocks[low].Span;
        return TextSpan.FromBounds(Math.Max(block.Start, comment.End), block.End);
    }

    private static SuppressionEntry? Find(List<(TextSpan Span, SuppressionEntry Entry)> regions, int offset)
    {
        int low = OrderedSearch.FirstFrom(CollectionsMarshal.AsSpan(regions), offset + 1, static region => region.Span.End);

        return low < regions.Count && regions[low].Span.Start <= offset ? regions[low].Entry : null;
    }
}

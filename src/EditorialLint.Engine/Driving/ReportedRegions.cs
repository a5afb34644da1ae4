using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Driving;

/// <summary>The parts of a text in which findings are reported, where a run is about some lines only. Immutable.</summary>
public sealed class ReportedRegions
{
    private readonly ImmutableArray<TextSpan> _spans;
    private readonly int _length;

    private ReportedRegions(ImmutableArray<TextSpan> spans, int length)
    {
        _spans = spans;
        _length = length;
    }

    /// <summary>The regions that lines cover, each with its line feed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines, in order and without overlap; what lies behind the text's end is left out.</param>
    public static ReportedRegions Create(SourceText text, ImmutableArray<LineRange> lines)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = ImmutableArray.CreateBuilder<TextSpan>(lines.Length);
        int line = 1, at = 0;
        foreach (LineRange range in lines)
        {
            int start = Advance(range.Count == 0 ? range.Start + 1 : range.Start);
            spans.Add(TextSpan.FromBounds(start, range.Count == 0 ? start : Advance(range.Start + range.Count)));
        }

        return new ReportedRegions(spans.DrainToImmutable(), text.Length);

        int Advance(int target)
        {
            for (; line < target && at < text.Length; line++)
            {
                int step = text.Content.AsSpan(at).IndexOf('\n');
                at = step < 0 ? text.Length : at + step + 1;
            }

            return at;
        }
    }

    /// <summary>Leaves out the diagnostics that neither lie in a region nor have a related place there.</summary>
    public DocumentResult Narrow(DocumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result with { Diagnostics = result.Diagnostics.RemoveAll(diagnostic => !Concerns(diagnostic)) };
    }

    /// <summary>The regions of the text that edits leave; what an edit writes belongs to the region that it touches.</summary>
    /// <param name="edits">The edits, sorted and without overlap.</param>
    public ReportedRegions Follow(ImmutableArray<TextEdit> edits)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(_spans.Length);
        int next = 0, shift = 0;
        foreach (TextSpan span in _spans)
        {
            int start = Move(span.Start, isEnd: false);
            spans.Add(TextSpan.FromBounds(start, Math.Max(start, Move(span.End, isEnd: true))));
        }

        return new ReportedRegions(spans.DrainToImmutable(), Move(_length, isEnd: true));

        int Move(int offset, bool isEnd)
        {
            // An insertion just at a region's start belongs to the region.
            while (next < edits.Length && edits[next].Span.End <= offset && (isEnd || edits[next].Span != new TextSpan(offset, 0)))
            {
                shift += edits[next].NewText.Length - edits[next].Span.Length;
                next++;
            }

            if (next == edits.Length || edits[next].Span.Start >= offset)
                return offset + shift;
            return edits[next].Span.Start + shift + (isEnd ? edits[next].NewText.Length : 0);
        }
    }

    private bool Concerns(Diagnostic diagnostic) =>
        Touches(diagnostic.Location.Span) || diagnostic.Related.Any(related =>
            string.Equals(related.Location.Path, diagnostic.Location.Path, StringComparison.Ordinal) && Touches(related.Location.Span));

    private bool Touches(TextSpan span)
    {
        for (int i = FirstEndingFrom(span.Start); i < _spans.Length && _spans[i].Start <= span.End; i++)
        {
            if (Touches(_spans[i], span))
                return true;
        }

        return false;
    }

    private bool Touches(TextSpan region, TextSpan span)
    {
        // Where lines were taken away only what now reaches over the seam is new.
        if (region.IsEmpty)
            return span.Start < region.Start && region.Start < span.End;
        return span.IsEmpty
            ? region.Contains(span.Start) || (span.Start == region.End && region.End == _length)
            : region.Overlaps(span);
    }

    private int FirstEndingFrom(int offset) =>
        OrderedSearch.FirstFrom(_spans.AsSpan(), offset, static span => span.End);
}

using EditorialLint.Core.Text;

namespace EditorialLint.Core.Documents;

/// <summary>The text of a document as its readers see it, with the way back to the source.</summary>
/// <remarks>
/// Without markup it is the source itself. With it, the blocks' decoded prose is joined by one line break between two
/// blocks. Offsets are UTF-16 code units.
/// </remarks>
public sealed class ProseMap
{
    // Ordered by both offsets; null where text and source are the same.
    private readonly ProseSegment[]? _segments;

    internal ProseMap(string text, ProseSegment[]? segments)
    {
        Text = text;
        _segments = segments;
    }

    /// <summary>The decoded text.</summary>
    public string Text { get; }

    /// <summary>Whether the text is the source, so that offsets in both are the same.</summary>
    public bool IsSource => _segments is null;

    /// <summary>The place in the source of a stretch of the text, with any markup inside it.</summary>
    /// <param name="start">Offset in <see cref="Text"/>.</param>
    /// <param name="end">Offset just behind the stretch; an empty one lies right before the character behind it.</param>
    public TextSpan ToSource(int start, int end)
    {
        if (_segments is null)
            return TextSpan.FromBounds(start, end);
        if (start < end)
            return TextSpan.FromBounds(_segments[FindByText(start)].StartOf(start), _segments[FindByText(end - 1)].EndOf(end - 1));
        if (start < Text.Length)
            return new TextSpan(_segments[FindByText(start)].StartOf(start), 0);
        return new TextSpan(_segments.Length > 0 ? _segments[^1].Source.End : 0, 0);
    }

    /// <summary>The first character of the text that comes from a source offset or from behind it.</summary>
    /// <param name="offset">Offset in the source.</param>
    public int FromSource(int offset)
    {
        if (_segments is null)
            return offset;
        int index = FindBySource(offset);
        return index < 0 ? 0 : _segments[index].FirstFrom(offset);
    }

    /// <summary>Whether an offset lies inside the source of one decoded character, as between the letters of <c>&amp;amp;</c>.</summary>
    /// <param name="offset">Offset in the source.</param>
    public bool Splits(int offset)
    {
        if (_segments is null || FindBySource(offset) is not (var index and >= 0))
            return false;
        int before = _segments[index].FirstFrom(offset) - 1;
        return before >= _segments[index].Start && _segments[index].EndOf(before) > offset;
    }

    /// <summary>The source of a stretch of the text without the markup inside it: one span for each run that has none.</summary>
    /// <param name="start">Offset in <see cref="Text"/>.</param>
    /// <param name="end">Offset just behind the stretch.</param>
    public IReadOnlyList<TextSpan> ToSourceRuns(int start, int end)
    {
        if (start >= end)
            return [];
        if (_segments is null)
            return [TextSpan.FromBounds(start, end)];
        var runs = new List<TextSpan>();
        for (int index = FindByText(start); index < _segments.Length && _segments[index].Start < end; index++)
        {
            ProseSegment segment = _segments[index];
            int last = Math.Min(end, segment.Start + segment.Length) - 1;
            TextSpan run = TextSpan.FromBounds(segment.StartOf(Math.Max(start, segment.Start)), segment.EndOf(last));
            if (runs.Count > 0 && runs[^1].End == run.Start)
                runs[^1] = TextSpan.FromBounds(runs[^1].Start, run.End);
            else
                runs.Add(run);
        }

        return runs;
    }

    /// <summary>Gives tokens of the text their places in the source.</summary>
    /// <returns>Where each started in the text, and the end of the text.</returns>
    internal int[] MoveToSource(Token[] tokens)
    {
        int[] starts = new int[tokens.Length + 1];
        int at = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            starts[i] = token.Start;
            while (!_segments![at].Holds(token.Start))
                at++;
            int start = _segments[at].StartOf(token.Start);
            while (!_segments[at].Holds(token.End - 1))
                at++;
            tokens[i] = token with { Start = start, Length = _segments[at].EndOf(token.End - 1) - start };
        }

        starts[^1] = Text.Length;
        return starts;
    }

    private int FindByText(int offset) =>
        OrderedSearch.FirstFrom(_segments, offset + 1, static segment => segment.Start) - 1;

    private int FindBySource(int offset) =>
        OrderedSearch.FirstFrom(_segments, offset + 1, static segment => segment.Source.Start) - 1;
}

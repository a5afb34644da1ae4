using System.Buffers;
using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Driving;

/// <summary>Fits the fixes of rules, which know nothing of markup, to a source that has some.</summary>
/// <remarks>
/// What is the same before and behind is left as the file writes it, entities and tags included. A fix that reaches over
/// markup keeps the markup and is for an editor to decide, since what is left may be an empty pair of marks. So is one that
/// takes away a line break which readers see: it may be the end of a verse.
/// </remarks>
internal static class MarkupEdits
{
    /// <summary>Characters that may be markup where they are written: whether they are depends on format and place.</summary>
    private static readonly SearchValues<char> Risky = SearchValues.Create("<>&*_`[]\\{}|#~");

    /// <summary>The fix as the source needs it.</summary>
    /// <param name="fix">The fix; its edits lie inside the text, in order and without overlap.</param>
    /// <param name="document">The document.</param>
    internal static Fix Fit(Fix fix, Document document)
    {
        if (document.Prose.IsSource)
            return fix;
        var edits = ImmutableArray.CreateBuilder<TextEdit>(fix.Edits.Length);
        bool isSafe = true;
        foreach (TextEdit edit in fix.Edits)
            isSafe &= edit.Span.IsEmpty ? AddInsertion(edit, document.Prose, edits) : AddReplacement(edit, document, edits);
        return fix with { Edits = edits.DrainToImmutable(), Safety = isSafe ? fix.Safety : FixSafety.NeedsEditor };
    }

    /// <summary>Beside markup the place is not certain: a blank inside an emphasis mark undoes it. So for the edges of a replacement.</summary>
    private static bool AddInsertion(TextEdit edit, ProseMap prose, ImmutableArray<TextEdit>.Builder edits)
    {
        edits.Add(edit);
        return !edit.NewText.AsSpan().ContainsAny(Risky) && IsAmidText(edit.Span.Start, prose);
    }

    /// <summary>Whether text stands right before and right behind a place, without markup between.</summary>
    private static bool IsAmidText(int offset, ProseMap prose)
    {
        int behind = prose.FromSource(offset);
        return behind > 0 && prose.ToSource(behind - 1, behind).End == offset
            && behind < prose.Text.Length && prose.ToSource(behind, behind + 1).Start == offset;
    }

    private static bool AddReplacement(TextEdit edit, Document document, ImmutableArray<TextEdit>.Builder edits)
    {
        ProseMap prose = document.Prose;
        int start = prose.FromSource(edit.Span.Start), end = prose.FromSource(edit.Span.End);
        ReadOnlySpan<char> old = prose.Text.AsSpan(start, end - start), added = edit.NewText;
        bool isWhole = !prose.Splits(edit.Span.Start) && !prose.Splits(edit.Span.End);
        bool isSafe = isWhole && old.Count('\n') <= added.Count('\n');
        if (isWhole && old.SequenceEqual(document.Text.Slice(edit.Span)))
        {
            edits.Add(edit);
            return isSafe && !HasNewRisk(old, added)
                && (!HasNewBlank(old[0], added, 0) || IsAmidText(edit.Span.Start, prose))
                && (!HasNewBlank(old[^1], added, added.Length - 1) || IsAmidText(edit.Span.End, prose));
        }

        int same = old.CommonPrefixLength(added), sameEnd = CommonSuffixLength(old[same..], added[same..]);
        int trailing = CommonSuffixLength(old, added);
        // Blanks may be the same at either end: the one stays that ends a line of the source.
        if (trailing > sameEnd && EndsLine(start + same, start + old.Length - sameEnd, document))
        {
            sameEnd = trailing;
            same = old[..^sameEnd].CommonPrefixLength(added[..^sameEnd]);
        }

        old = old[same..^sameEnd];
        added = added[same..^sameEnd];
        start += same;
        if (old.IsEmpty)
            return added.IsEmpty || AddInsertion(new TextEdit(new TextSpan(Place(prose, start, edit.Span), 0), added.ToString()), prose, edits);
        IReadOnlyList<TextSpan> runs = prose.ToSourceRuns(start, start + old.Length);
        for (int i = 0; i < runs.Count; i++)
            edits.Add(new TextEdit(runs[i], i == 0 ? added.ToString() : ""));
        return isSafe && runs.Count == 1 && !HasNewRisk(old, added);
    }

    /// <summary>Whether some of the prose is written with a line end.</summary>
    private static bool EndsLine(int start, int end, Document document)
    {
        foreach (TextSpan run in document.Prose.ToSourceRuns(start, end))
        {
            if (document.Text.Slice(run).ContainsAny('\n', '\r'))
                return true;
        }

        return false;
    }

    /// <summary>Where a text goes that is to stand before a character: behind the one before it, unless the edit begins later.</summary>
    private static int Place(ProseMap prose, int start, TextSpan edit) =>
        start > 0 ? Math.Max(prose.ToSource(start - 1, start).End, edit.Start) : edit.Start;

    private static bool HasNewRisk(ReadOnlySpan<char> old, ReadOnlySpan<char> added)
    {
        foreach (char c in added)
        {
            if (Risky.Contains(c) && !old.Contains(c))
                return true;
        }

        return false;
    }

    private static bool HasNewBlank(char old, ReadOnlySpan<char> added, int index) =>
        !added.IsEmpty && char.IsWhiteSpace(added[index]) && !char.IsWhiteSpace(old);

    private static int CommonSuffixLength(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int length = 0;
        while (length < left.Length && length < right.Length && left[^(length + 1)] == right[^(length + 1)])
            length++;
        return length;
    }
}

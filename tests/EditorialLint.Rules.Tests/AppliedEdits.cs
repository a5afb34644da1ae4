using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Tests;

/// <summary>Finds out which of the edits that were offered turned one text into another.</summary>
/// <remarks>It looks at the texts alone and knows nothing of how edits are chosen.</remarks>
internal static class AppliedEdits
{
    /// <summary>Finds them; null when the texts also differ where no edit was offered.</summary>
    /// <param name="before">The text that the edits are for.</param>
    /// <param name="after">What became of it.</param>
    /// <param name="offered">The fixes, each of which may have been applied or not.</param>
    public static List<TextEdit>? Find(string before, string after, IEnumerable<Fix> offered)
    {
        TextEdit[] edits = [.. offered.SelectMany(static fix => fix.Edits).Distinct().OrderBy(static edit => edit.Span.Start).ThenBy(static edit => edit.Span.Length)];
        var applied = new List<TextEdit>();
        return Match(before, 0, after, 0, edits, 0, applied) ? applied : null;
    }

    private static bool Match(string before, int from, string after, int at, TextEdit[] edits, int next, List<TextEdit> applied)
    {
        // Over what was taken already.
        while (next < edits.Length && edits[next].Span.Start < from)
            next++;
        int end = next < edits.Length ? edits[next].Span.Start : before.Length;
        if (!after.AsSpan(at).StartsWith(before.AsSpan(from, end - from), StringComparison.Ordinal))
            return false;
        at += end - from;
        if (next == edits.Length)
            return at == after.Length;
        TextEdit edit = edits[next];
        if (after.AsSpan(at).StartsWith(edit.NewText, StringComparison.Ordinal))
        {
            applied.Add(edit);
            if (Match(before, edit.Span.End, after, at + edit.NewText.Length, edits, next + 1, applied))
                return true;
            applied.RemoveAt(applied.Count - 1);
        }

        return Match(before, end, after, at, edits, next + 1, applied);
    }
}

using System.Collections.Immutable;

namespace EditorialLint.Core.Text;

/// <summary>A replacement of one span of the source by new text; an empty span inserts, an empty text deletes.</summary>
/// <param name="Span">What is replaced, in UTF-16 code units of the source.</param>
/// <param name="NewText">What stands there afterwards.</param>
public readonly record struct TextEdit(TextSpan Span, string NewText)
{
    /// <summary>Applies edits that are sorted by span and do not overlap.</summary>
    /// <param name="text">The text that the spans refer to.</param>
    /// <param name="edits">The edits in ascending order.</param>
    /// <returns>The changed text.</returns>
    /// <exception cref="ArgumentException">Edits overlap, are out of order, or reach outside the text.</exception>
    public static string Apply(string text, ImmutableArray<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(text);
        var builder = new System.Text.StringBuilder(text.Length + 16);
        int at = 0;
        foreach (TextEdit edit in edits)
        {
            if (edit.Span.Start < at || edit.Span.End > text.Length)
                throw new ArgumentException($"The edit at {edit.Span} overlaps another or lies outside the text.", nameof(edits));
            builder.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return builder.Append(text, at, text.Length - at).ToString();
    }
}

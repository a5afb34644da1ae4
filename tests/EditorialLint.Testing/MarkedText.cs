using System.Collections.Immutable;
using System.Text;
using EditorialLint.Core.Text;

namespace EditorialLint.Testing;

/// <summary>A text in which <c>[|</c> and <c>|]</c> mark what a rule must report. Marks may touch, nest, and stand around nothing.</summary>
public sealed class MarkedText
{
    private const int MarkLength = 2;

    private MarkedText(string text, ImmutableArray<TextSpan> spans)
    {
        Text = text;
        Spans = spans;
    }

    /// <summary>The text without its marks.</summary>
    public string Text { get; }

    /// <summary>The marked places in <see cref="Text"/>, by start and then by end.</summary>
    public ImmutableArray<TextSpan> Spans { get; }

    /// <summary>Takes the marks out of a text.</summary>
    /// <param name="marked">The text with its marks. In <c>[|]</c> the first two characters are the mark.</param>
    /// <exception cref="FormatException">A mark has no partner.</exception>
    public static MarkedText Parse(string marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var text = new StringBuilder(marked.Length);
        var open = new Stack<int>();
        var spans = new List<TextSpan>();
        int at = 0;
        while (at < marked.Length)
        {
            if (IsAt(marked, at, "[|"))
            {
                open.Push(text.Length);
                at += MarkLength;
            }
            else if (IsAt(marked, at, "|]"))
            {
                if (!open.TryPop(out int start))
                    throw new FormatException($"The '|]' at offset {at} has no '[|' before it.");
                spans.Add(TextSpan.FromBounds(start, text.Length));
                at += MarkLength;
            }
            else
            {
                text.Append(marked[at++]);
            }
        }

        if (open.Count > 0)
            throw new FormatException("A '[|' has no '|]' behind it.");
        spans.Sort();
        return new MarkedText(text.ToString(), [.. spans]);
    }

    /// <summary>Puts marks around spans of a text: the inverse of <see cref="Parse"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">The spans, in any order; they may touch and nest.</param>
    /// <exception cref="ArgumentException">A span reaches outside the text.</exception>
    public static string Format(string text, IEnumerable<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        TextSpan[] sorted = [.. spans];
        if (sorted.Any(span => span.Start < 0 || span.End > text.Length))
            throw new ArgumentException("A span reaches outside the text.", nameof(spans));
        var marked = new StringBuilder(text.Length + (sorted.Length * 2 * MarkLength));
        for (int i = 0; i <= text.Length; i++)
        {
            // What ends comes before what starts, or marks that touch would look nested.
            foreach (TextSpan _ in sorted.Where(span => span.End == i && !span.IsEmpty))
                marked.Append("|]");
            foreach (TextSpan _ in sorted.Where(span => span.Start == i && span.IsEmpty))
                marked.Append("[||]");
            foreach (TextSpan _ in sorted.Where(span => span.Start == i && !span.IsEmpty))
                marked.Append("[|");
            if (i < text.Length)
                marked.Append(text[i]);
        }

        return marked.ToString();
    }

    private static bool IsAt(string text, int at, string mark) =>
        string.CompareOrdinal(text, at, mark, 0, MarkLength) == 0;
}

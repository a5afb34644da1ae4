using System.Collections.Immutable;
using System.Text;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Examples;

/// <summary>A text in which <c>[|</c> and <c>|]</c> mark spans.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Spans">The marked spans of <paramref name="Text"/>, ordered by start, then by end.</param>
public sealed record MarkedText(string Text, ImmutableArray<TextSpan> Spans)
{
    private const string Opening = "[|";
    private const string Closing = "|]";

    /// <summary>Reads a marked text. Marks may nest; <c>[|[|]</c> marks an opening bracket and <c>[|]|]</c> a closing one.</summary>
    /// <param name="marked">The text with its marks.</param>
    /// <exception cref="FormatException">A mark lacks its other half.</exception>
    public static MarkedText Parse(string marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var text = new StringBuilder(marked.Length);
        var spans = new List<TextSpan>();
        var open = new Stack<int>();
        int at = 0;
        while (at < marked.Length)
        {
            ReadOnlySpan<char> rest = marked.AsSpan(at);
            if (rest.StartsWith(Opening) && !(open.Count > 0 && rest is ['[', '|', ']', ..]))
            {
                open.Push(text.Length);
                at += Opening.Length;
            }
            else if (open.Count > 0 && rest.StartsWith(Closing))
            {
                spans.Add(TextSpan.FromBounds(open.Pop(), text.Length));
                at += Closing.Length;
            }
            else
            {
                text.Append(marked[at++]);
            }
        }

        if (open.Count > 0)
            throw new FormatException($"'{Opening}' without '{Closing}' in: {marked}");
        spans.Sort();
        return new MarkedText(text.ToString(), [.. spans]);
    }

    /// <summary>The text with its marks: what <see cref="Parse"/> reads.</summary>
    public override string ToString()
    {
        var marks = new List<(int Offset, int Order, string Mark)>();
        foreach (TextSpan span in Spans)
        {
            // At one offset a span that ends there comes before one that starts there, but an empty one stays in order.
            marks.Add((span.Start, 1, Opening));
            marks.Add((span.End, span.IsEmpty ? 2 : 0, Closing));
        }

        var result = new StringBuilder(Text);
        foreach ((int offset, _, string mark) in marks.OrderByDescending(entry => entry.Offset).ThenByDescending(entry => entry.Order))
            result.Insert(offset, mark);
        return result.ToString();
    }
}

using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace EditorialLint.Formats.Markdown;

/// <summary>Reads formulas: <c>$a$</c>, <c>$$a$$</c>, <c>\(a\)</c> and <c>\[a\]</c>. Sums of money and words in brackets are text.</summary>
internal sealed class FormulaInlineParser : InlineParser
{
    private const int MaximumLength = 1000;

    private static readonly SearchValues<char> Operators = SearchValues.Create("\\^_=+<>");

    public FormulaInlineParser() => OpeningCharacters = ['$', '\\'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan();
        text = text[..Math.Min(text.Length, MaximumLength)];
        int length = text[0] == '\\' ? BracketLength(text) : DollarLength(text, slice.PeekCharExtra(-1));
        if (length == 0)
            return false;
        processor.Inline = new OpaqueInline(OpaqueInlineKind.Expression)
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length - 1)),
        };
        slice.Start += length;
        return true;
    }

    /// <summary>The marks stand close to the formula, as Pandoc and GitHub have it, and the next one decides, so that prices stay cheap.</summary>
    private static int DollarLength(ReadOnlySpan<char> text, char before)
    {
        if (char.IsLetterOrDigit(before) || before == '$')
            return 0;
        if (text.StartsWith("$$"))
        {
            int end = text[2..].IndexOf("$$", StringComparison.Ordinal);
            return end > 0 && !IsProse(text.Slice(2, end)) ? end + 4 : 0;
        }

        int close = 1;
        while (close < text.Length && (text[close] != '$' || text[close - 1] == '\\'))
            close++;
        if (close >= text.Length || close == 1 || char.IsWhiteSpace(text[1]) || char.IsWhiteSpace(text[close - 1])
            || (close + 1 < text.Length && (char.IsLetterOrDigit(text[close + 1]) || text[close + 1] == '$')))
        {
            return 0;
        }

        return IsProse(text[1..close]) ? 0 : close + 1;
    }

    /// <summary>Most escaped brackets hold words, as in <c>\[T\]he law</c>.</summary>
    private static int BracketLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 6 || text[1] is not ('(' or '['))
            return 0;
        int end = text[2..].IndexOf(text[1] == '(' ? @"\)" : @"\]", StringComparison.Ordinal);
        if (end < 0)
            return 0;
        ReadOnlySpan<char> inside = text.Slice(2, end);
        return HasOperator(inside) || (inside.Contains(' ') && LongestWord(inside) == 1) ? end + 4 : 0;
    }

    private static bool IsProse(ReadOnlySpan<char> inside)
    {
        if (HasOperator(inside))
            return false;
        int words = 0;
        foreach (Range word in inside.Split(' '))
            words += LongestWord(inside[word]) > 2 ? 1 : 0;
        // "$5m to US$ 6m".
        return words > 1 || (char.IsAsciiDigit(inside[0]) && inside.Contains(' ') && LongestWord(inside) > 1);
    }

    private static bool HasOperator(ReadOnlySpan<char> text) => text.ContainsAny(Operators);

    private static int LongestWord(ReadOnlySpan<char> text)
    {
        int longest = 0, length = 0;
        foreach (char c in text)
        {
            length = char.IsLetter(c) ? length + 1 : 0;
            longest = Math.Max(longest, length);
        }

        return longest;
    }
}

using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Words;

/// <summary>Cuts tokens into words as the English treebanks of Universal Dependencies do.</summary>
internal static class WordSplitter
{
    /// <summary>A token with more parts keeps the rest whole: nobody writes one but to break a program.</summary>
    internal const int MaximumParts = 64;

    private const TokenTraits Composite = TokenTraits.HasApostrophe | TokenTraits.Hyphenated | TokenTraits.Money | TokenTraits.Percent | TokenTraits.Ellipsis;

    /// <summary>Finds the cuts.</summary>
    /// <param name="token">The token.</param>
    /// <param name="text">Its decoded text.</param>
    /// <param name="ends">Receives where each part ends; the last is the length of the text.</param>
    /// <returns>How many parts there are.</returns>
    internal static int Split(Token token, ReadOnlySpan<char> text, Span<int> ends)
    {
        int count = 0;
        if (token.Has(TokenTraits.Address))
        {
            ends[count++] = text.Length;
            return count;
        }

        if (token.Kind == TokenKind.Number)
            return SplitNumber(text, ends);
        if (token.Kind == TokenKind.Word)
        {
            if (token.Has(Composite))
                return SplitWord(text, ends);
            if (Fused(text) is > 0 and int cut)
                ends[count++] = cut;
        }
        else if (token.Has(TokenTraits.Ellipsis) && text.Contains(' '))
        {
            SplitDots(text, ends, ref count);
        }

        ends[count++] = text.Length;
        return count;
    }

    private static int SplitWord(ReadOnlySpan<char> text, Span<int> ends)
    {
        int count = 0;
        int end = text.Length - Clitic(text);
        int start = 0;
        while (start < end && count < MaximumParts - 4)
        {
            int hyphen = text[start..end].IndexOfAny('-', '\u2010', '\u2011');
            if (hyphen <= 0 || start + hyphen + 1 >= end)
                break;
            if (!Prefixes.Contains(text.Slice(start, hyphen)))
            {
                ends[count++] = start + hyphen;
                ends[count++] = start + hyphen + 1;
            }
            else if (text[(start + hyphen + 1)..end].IndexOfAny('-', '\u2010', '\u2011') is > 0 and int next)
            {
                // "anti-corruption-minded": the prefix stays with the part behind it.
                ends[count++] = start + hyphen + 1 + next;
                ends[count++] = start + hyphen + 2 + next;
            }
            else
            {
                break;
            }

            start = ends[count - 1];
        }

        if (start < end && end < text.Length)
            ends[count++] = end;
        ends[count++] = text.Length;
        return count;
    }

    /// <summary>The length of the clitic at the end: <c>n't</c>, <c>'s</c>, <c>'re</c>, <c>'ve</c>, <c>'ll</c>, <c>'d</c>, <c>'m</c>; 0 for none.</summary>
    private static int Clitic(ReadOnlySpan<char> text)
    {
        int apostrophe = text.LastIndexOfAny('\'', '’');
        if (apostrophe <= 0)
            return 0;
        ReadOnlySpan<char> tail = text[(apostrophe + 1)..];
        switch (tail.Length)
        {
            case 1 when (tail[0] | 0x20) == 't' && apostrophe >= 2 && (text[apostrophe - 1] | 0x20) == 'n':
                return 3;
            case 1 when (char)(tail[0] | 0x20) is 's' or 'd' or 'm':
                return 2;
            case 2 when tail.Equals("re", StringComparison.OrdinalIgnoreCase) || tail.Equals("ve", StringComparison.OrdinalIgnoreCase)
                || tail.Equals("ll", StringComparison.OrdinalIgnoreCase):
                return 3;
            default:
                return 0;
        }
    }

    /// <summary>Where a fused word parts: <c>can|not</c>, <c>gon|na</c>; 0 for any other.</summary>
    private static int Fused(ReadOnlySpan<char> text)
    {
        if (text.Length is < 5 or > 6 || (text[^1] | 0x20) is not ('t' or 'a'))
            return 0;
        if (text.Equals("cannot", StringComparison.OrdinalIgnoreCase) || text.Equals("gonna", StringComparison.OrdinalIgnoreCase)
            || text.Equals("wanna", StringComparison.OrdinalIgnoreCase) || text.Equals("gotta", StringComparison.OrdinalIgnoreCase))
            return 3;
        return 0;
    }

    private static int SplitNumber(ReadOnlySpan<char> text, Span<int> ends)
    {
        int count = 0, start = 0;
        if (text.Length > 1 && !char.IsLetterOrDigit(text[0]) && text[0] is not ('-' or '+' or '.' or '\'' or '’' or '\u2212'))
        {
            ends[count++] = 1;
            start = 1;
        }

        int end = text.Length - Clitic(text);
        while (count < MaximumParts - 6 && text[start..end].IndexOfAny('-', '\u2010', '\u2011') is > 0 and int hyphen && start + hyphen + 1 < end)
        {
            ends[count++] = start + hyphen;
            ends[count++] = start + hyphen + 1;
            start = ends[count - 1];
        }

        // A unit of measure or currency stands for itself; an ordinal or a decade is one word with its ending.
        int unit = end;
        while (unit > start && (char.IsLetter(text[unit - 1]) || text[unit - 1] is '%' or '¢' or '€' or '£'))
            unit--;
        if (unit > start && unit < end && text[unit..end] is not ("st" or "nd" or "rd" or "th" or "s" or "ST" or "ND" or "RD" or "TH"))
            ends[count++] = unit;
        if (end < text.Length)
            ends[count++] = end;
        ends[count++] = text.Length;
        return count;
    }

    /// <summary>The dots of an ellipsis that has blanks between them; the blank goes with the dot before it.</summary>
    private static void SplitDots(ReadOnlySpan<char> text, Span<int> ends, ref int count)
    {
        for (int i = 1; i < text.Length && count < MaximumParts - 1; i++)
        {
            if (text[i] == '.' && text[i - 1] is ' ' or '\u00A0')
                ends[count++] = i;
        }
    }
}

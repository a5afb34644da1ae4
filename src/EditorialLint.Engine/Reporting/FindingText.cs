using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Reporting;

/// <summary>The words of a finding and the sentence around them, and what is hashed of both.</summary>
/// <remarks>Neither depends on the line or the file, so that a later run recognises what has moved.</remarks>
internal static class FindingText
{
    /// <summary>How far the sentence around a place is looked for, in code units, so that cost stays linear on any line.</summary>
    private const int MaxReach = 200;

    /// <summary>The words reported, or as much of them as counts.</summary>
    public static TextSpan WordsOf(TextSpan span) => span with { Length = Math.Min(span.Length, MaxReach) };

    /// <summary>
    /// Roughly the sentence: up to a line's end or a full stop and the like. An abbreviation ends it early, which does
    /// no harm; what matters is that the same text always gives the same piece.
    /// </summary>
    public static TextSpan SentenceAround(string content, TextSpan span)
    {
        int start = span.Start, end = WordsOf(span).End;
        int first = Math.Max(0, start - MaxReach), last = end + Math.Min(MaxReach, content.Length - end);
        while (start > first && !EndsSentence(content[start - 1]))
            start--;
        while (end < last && !EndsSentence(content[end]))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Hashes rule, words and sentence.</summary>
    public static ulong Hash(string rule, SourceText text, TextSpan span)
    {
        ulong hash = Fnv1a.Add(Fold(Fnv1a.Offset, rule), '\0');
        hash = Fnv1a.Add(Fold(hash, text.Slice(WordsOf(span))), '\0');
        return Fold(hash, text.Slice(SentenceAround(text.Content, span)));
    }

    /// <summary>Hashes rule and sentence, for rules that come to report other words of the same sentence.</summary>
    public static ulong SentenceHash(string rule, SourceText text, TextSpan span)
    {
        ulong hash = Fnv1a.Add(Fold(Fnv1a.Offset, rule), '\0');
        return Fold(hash, text.Slice(SentenceAround(text.Content, span)));
    }

    /// <summary>A piece of the text that neither starts nor ends in the middle of a pair.</summary>
    public static string Copy(string content, TextSpan span)
    {
        int start = span.Start, end = span.End;
        if (start < end && start > 0 && char.IsLowSurrogate(content[start]) && char.IsHighSurrogate(content[start - 1]))
            start++;
        if (end > start && end < content.Length && char.IsHighSurrogate(content[end - 1]) && char.IsLowSurrogate(content[end]))
            end--;
        return content[start..end];
    }

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or '\r' or '\n';

    /// <summary>White space counts as one blank, and at the edges as none.</summary>
    private static ulong Fold(ulong hash, ReadOnlySpan<char> text)
    {
        bool pendingSpace = false, any = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                pendingSpace = any;
                continue;
            }

            if (pendingSpace)
                hash = Fnv1a.Add(hash, ' ');
            hash = Fnv1a.Add(hash, c);
            pendingSpace = false;
            any = true;
        }

        return hash;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Reporting;

/// <summary>The fingerprints of one file's diagnostics, by which later runs recognise them though lines have moved.</summary>
internal sealed class FileFingerprints
{
    /// <summary>How far the sentence around a place is looked for, in code units, so that cost stays linear on any line.</summary>
    private const int MaxReach = 200;

    private readonly SourceText _text;
    private readonly ImmutableArray<Diagnostic> _diagnostics;
    private readonly Dictionary<ulong, int> _occurrences = [];
    private IReadOnlyDictionary<int, string>? _lineHashes;

    /// <summary>Prepares the fingerprints of a file's diagnostics.</summary>
    public FileFingerprints(SourceText text, ImmutableArray<Diagnostic> diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
    }

    /// <summary>GitHub's hash of the line that a diagnostic starts on; null where GitHub sees no such line.</summary>
    public string? LineHash(Diagnostic diagnostic)
    {
        _lineHashes ??= GithubLineHash.Compute(_text, _diagnostics.Select(static one => one.Location.Start.Line));
        return _lineHashes.GetValueOrDefault(diagnostic.Location.Start.Line);
    }

    /// <summary>
    /// Our own fingerprint: the rule, the words reported and the sentence around them with its white space folded, and
    /// which of several such findings in the file it is. Ask once for each diagnostic, in order.
    /// </summary>
    public string Next(Diagnostic diagnostic)
    {
        TextSpan span = diagnostic.Location.Span;
        ulong hash = Fold(Fnv1a.Offset, diagnostic.Rule.Id);
        hash = Fold(Fnv1a.Add(hash, '\0'), _text.Slice(span with { Length = Math.Min(span.Length, MaxReach) }));
        hash = Fold(Fnv1a.Add(hash, '\0'), _text.Slice(SentenceAround(span)));
        int occurrence = _occurrences.GetValueOrDefault(hash) + 1;
        _occurrences[hash] = occurrence;
        return string.Create(CultureInfo.InvariantCulture, $"{hash:x16}:{occurrence}");
    }

    /// <summary>
    /// Roughly the sentence: up to a line's end or a full stop and the like. An abbreviation ends it early, which does
    /// no harm; what matters is that the same text always gives the same piece.
    /// </summary>
    private TextSpan SentenceAround(TextSpan span)
    {
        string content = _text.Content;
        int start = span.Start, end = Math.Min(span.End, span.Start + MaxReach);
        int first = Math.Max(0, start - MaxReach), last = end + Math.Min(MaxReach, content.Length - end);
        while (start > first && !EndsSentence(content[start - 1]))
            start--;
        while (end < last && !EndsSentence(content[end]))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or '\r' or '\n';

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

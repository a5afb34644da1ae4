using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Driving;

/// <summary>The quoted words of a document, looked up at the first question only.</summary>
internal sealed class QuotedText(Document document, Func<Document, ImmutableArray<TextSpan>> find)
{
    private ImmutableArray<TextSpan> _spans;

    private ImmutableArray<TextSpan> Spans
    {
        get
        {
            if (_spans.IsDefault)
                _spans = find(document);
            return _spans;
        }
    }

    /// <summary>Whether a rule that looks where <paramref name="scope"/> says may report this span.</summary>
    internal bool Admits(SpeechScope scope, TextSpan span) => scope switch
    {
        SpeechScope.Outside => !LiesInside(span),
        SpeechScope.Inside => LiesInside(span),
        _ => true,
    };

    /// <summary>
    /// Whether the span shares a character with quoted words. An empty one does so too at their edges: what is inserted
    /// there stands between the marks.
    /// </summary>
    internal bool Touches(TextSpan span)
    {
        int at = FirstEndingAtOrBehind(span.Start);
        for (; at < Spans.Length && Spans[at].Start <= span.End; at++)
        {
            if (span.IsEmpty || Spans[at].Overlaps(span))
                return true;
        }

        return false;
    }

    private bool LiesInside(TextSpan span)
    {
        int at = FirstEndingAtOrBehind(span.End);
        return at < Spans.Length && Spans[at].Contains(span);
    }

    private int FirstEndingAtOrBehind(int offset) =>
        OrderedSearch.FirstFrom(Spans.AsSpan(), offset, static span => span.End);
}

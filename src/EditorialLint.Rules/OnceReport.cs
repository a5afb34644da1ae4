using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules;

/// <summary>Reports a choice of style that a text makes throughout: one finding at the first place, the others related.</summary>
internal static class OnceReport
{
    /// <summary>Reports the places with one fix that mends all of them. The message's last argument is the number of places.</summary>
    internal static void Report(
        NodeContext<Document> context, ImmutableArray<TextSpan> spans, string fixTitle, FixSafety safety, Func<TextSpan, string> replacement)
    {
        if (spans.IsEmpty)
            return;
        context.Report(new Finding(spans[0])
        {
            Message = spans.Length == 1 ? RuleMessage.DefaultKey : "several",
            Arguments = spans.Length == 1 ? [] : [spans.Length.ToString()],
            Related = [.. spans.Skip(1).Select(static span => new RelatedSpan(span, "Here too."))],
            Fixes = [new Fix(fixTitle, safety, [.. spans.Select(span => new TextEdit(span, replacement(span)))])],
        });
    }
}

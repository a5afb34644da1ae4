using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Suppressing;

/// <summary>EL0901: comments that suppress nothing, or give no reason where the house asks for one.</summary>
/// <param name="rule">The rule's card.</param>
/// <param name="level">The level in force.</param>
/// <param name="text">The source.</param>
internal sealed class SuppressionAudit(RuleDescriptor rule, Severity level, SourceText text)
{
    /// <summary>The rule's name.</summary>
    internal const string RuleName = "unused-suppression";

    /// <summary>The option that asks for reasons.</summary>
    internal const string RequireReason = "require-reason";

    /// <summary>Finds them.</summary>
    /// <param name="suppressions">What the comments suppress, after all rules have run.</param>
    /// <param name="isJudged">Whether it is known that an entry does nothing: its rules have run.</param>
    /// <param name="requiresReason">Whether a comment must give a reason.</param>
    internal IEnumerable<Diagnostic> Audit(Suppressions suppressions, Func<SuppressionEntry, bool> isJudged, bool requiresReason)
    {
        foreach (IGrouping<SuppressionComment, SuppressionEntry> comment in suppressions.Entries.GroupBy(static entry => entry.Comment))
        {
            SuppressionEntry[] entries = [.. comment];
            SuppressionEntry[] idle = Array.FindAll(entries, entry => !entry.IsUsed && isJudged(entry));
            if (idle.Length == entries.Length)
                yield return Report(comment.Key.Span, comment.Key.Verb == SuppressionVerb.Enable ? "enable" : RuleMessage.DefaultKey, [], RemoveComment(comment.Key.Span));
            else
            {
                foreach (SuppressionEntry entry in idle)
                    yield return Report(entry.Target!.Span, "rule", [entry.Target.Name], RemoveTarget(comment.Key, entry.Target));
            }

            if (requiresReason && comment.Key is { Reason: null, Verb: not SuppressionVerb.Enable } && idle.Length < entries.Length)
                yield return Report(comment.Key.Span, "unreasoned", [], null);
        }
    }

    private Diagnostic Report(TextSpan span, string message, ImmutableArray<string> arguments, TextEdit? edit) => new(rule, level, text.GetLocation(span))
    {
        Message = rule.GetMessage(message),
        Arguments = arguments,
        Fixes = edit is { } removal ? [new Fix("Remove it", FixSafety.Safe, [removal])] : [],
    };

    /// <summary>Takes the line along where nothing else stands in it, else the blanks on one side.</summary>
    private TextEdit RemoveComment(TextSpan comment)
    {
        string content = text.Content;
        int start = comment.Start, end = comment.End;
        while (start > 0 && content[start - 1] is ' ' or '\t')
            start--;
        while (end < content.Length && content[end] is ' ' or '\t')
            end++;
        bool startsLine = start == 0 || content[start - 1] is '\r' or '\n';
        bool endsLine = end == content.Length || content[end] is '\r' or '\n';
        if (!startsLine)
            return new TextEdit(TextSpan.FromBounds(start, endsLine ? end : comment.End), "");
        if (!endsLine)
            return new TextEdit(comment, "");
        if (end < content.Length)
            end += content[end] == '\r' && end + 1 < content.Length && content[end + 1] == '\n' ? 2 : 1;
        return new TextEdit(TextSpan.FromBounds(start, end), "");
    }

    private static TextEdit RemoveTarget(SuppressionComment comment, SuppressionTarget target)
    {
        int index = comment.Targets.IndexOf(target);
        TextSpan span = index > 0
            ? TextSpan.FromBounds(comment.Targets[index - 1].Span.End, target.Span.End)
            : TextSpan.FromBounds(target.Span.Start, comment.Targets[1].Span.Start);
        return new TextEdit(span, "");
    }
}

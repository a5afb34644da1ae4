using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Driving;

/// <summary>Checks the fixes of a finding: broken ones are dropped, and what a speaker said is left to the editor.</summary>
internal static class FixScreen
{
    internal static ImmutableArray<Fix> Screen(Finding finding, RuleDescriptor rule, DiagnosticSink sink)
    {
        if (finding.Fixes.IsEmpty)
            return [];
        SourceText text = sink.Document.Text;
        var kept = ImmutableArray.CreateBuilder<Fix>(finding.Fixes.Length);
        foreach (Fix offered in finding.Fixes)
        {
            if (Fault(offered, sink.Document) is { } fault)
            {
                sink.Notify(Describe(offered, fault, finding, rule, text));
                continue;
            }

            if (!sink.Suppressions.Covers(rule, finding.Span.Start) && offered.Edits.Any(edit => sink.Suppressions.Covers(rule, edit.Span.Start)))
                continue; // It reaches into a place where the rule is to leave things alone.
            Fix fix = MarkupEdits.Fit(offered, sink.Document);
            // Nothing is written to a file that could not be read whole.
            fix = text.Undecodable.IsEmpty ? fix : fix with { Safety = FixSafety.NeedsEditor };
            kept.Add(ChangesQuotedWords(fix, sink) ? fix with { Safety = FixSafety.NeedsEditor, ChangesSpeech = true } : fix);
        }

        return kept.DrainToImmutable();
    }

    private static string? Fault(Fix fix, Document document)
    {
        if (fix.Edits.IsDefaultOrEmpty)
            return "has no edit";
        int end = 0;
        bool changes = false;
        foreach (TextEdit edit in fix.Edits)
        {
            if (!document.Text.Holds(edit.Span))
                return "reaches outside the text";
            if (edit.Span.Start < end)
                return "has edits that overlap or are out of order";
            end = edit.Span.End;
            changes |= !document.GetText(edit.Span).SequenceEqual(edit.NewText);
        }

        return changes ? null : "changes nothing";
    }

    private static bool ChangesQuotedWords(Fix fix, DiagnosticSink sink)
    {
        foreach (TextEdit edit in fix.Edits)
        {
            if (!SameLettersAndDigits(sink.Document.GetText(edit.Span), edit.NewText) && sink.Quoted.Touches(edit.Span))
                return true;
        }

        return false;
    }

    /// <summary>Whether two texts are equal once everything but letters, digits and combining marks is left out.</summary>
    private static bool SameLettersAndDigits(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < left.Length && !IsSpoken(left[i]))
                i++;
            while (j < right.Length && !IsSpoken(right[j]))
                j++;
            if (i == left.Length || j == right.Length)
                return i == left.Length && j == right.Length;
            if (left[i++] != right[j++])
                return false;
        }
    }

    // Surrogates count: the letters beyond the basic plane come as pairs of them.
    private static bool IsSpoken(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.OtherNumber;

    private static ToolNotification Describe(Fix fix, string fault, Finding finding, RuleDescriptor rule, SourceText text) =>
        new(
            "invalid-fix",
            Severity.Warning,
            $"Rule {rule.Id} ({rule.Name}) offered a fix that {fault} ('{fix.Title}'); the fix was dropped, the finding is kept.")
        {
            Path = text.Path,
            Line = text.GetPosition(finding.Span.Start).Line,
            RuleId = rule.Id,
        };
}

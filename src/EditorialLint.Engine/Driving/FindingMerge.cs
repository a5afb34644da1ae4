using System.Globalization;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Driving;

/// <summary>Makes one finding of many alike: what a text does throughout is one thing to mend, not a flood.</summary>
internal static class FindingMerge
{
    /// <summary>Merges findings of one rule on one document.</summary>
    /// <param name="findings">At least two.</param>
    internal static Finding Merge(IReadOnlyList<Finding> findings)
    {
        Finding[] ordered = [.. findings.OrderBy(static finding => finding.Span)];
        string count = ordered.Length.ToString(CultureInfo.InvariantCulture);
        return new Finding(ordered[0].Span)
        {
            Message = RuleDescriptor.MergedMessageKey,
            Arguments = [count],
            Related = [.. ordered.Skip(1).Select(static finding => new RelatedSpan(finding.Span, "Here too."))],
            Fixes = [.. MergeFixes(ordered, FixSafety.Safe, count), .. MergeFixes(ordered, FixSafety.NeedsEditor, count)],
        };
    }

    /// <summary>The best fix of each finding, those of one safety together: a doubtful place must not keep the others from being mended.</summary>
    private static IEnumerable<Fix> MergeFixes(Finding[] findings, FixSafety safety, string count)
    {
        Fix[] fixes = [.. findings.Where(static finding => !finding.Fixes.IsEmpty).Select(static finding => finding.Fixes[0]).Where(fix => fix.Safety == safety && !fix.Edits.IsDefaultOrEmpty)];
        if (fixes.Length == 0)
            yield break;
        fixes = LeaveOutOverlapping(fixes);
        string title = fixes.Length == 1 ? fixes[0].Title : $"{fixes[0].Title} ({fixes.Length} places)";
        yield return new Fix(title, safety, [.. fixes.SelectMany(static fix => fix.Edits)]);
    }

    /// <summary>A fix that reaches into another is left out as a whole: half of it would mend nothing. The next pass finds its place again.</summary>
    private static Fix[] LeaveOutOverlapping(Fix[] fixes)
    {
        int end = 0;
        var kept = new List<Fix>(fixes.Length);
        foreach (Fix fix in fixes.OrderBy(static fix => fix.Edits[0].Span))
        {
            if (fix.Edits[0].Span.Start < end)
                continue;
            kept.Add(fix);
            end = fix.Edits[^1].Span.End;
        }

        return [.. kept];
    }
}

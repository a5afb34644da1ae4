using System.Collections.Immutable;
using System.Globalization;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;

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
        Fix[] fixes = [.. findings.Where(static finding => !finding.Fixes.IsEmpty).Select(static finding => finding.Fixes[0]).Where(fix => fix.Safety == safety)];
        if (fixes.Length == 0)
            yield break;
        string title = fixes.Length == 1 ? fixes[0].Title : $"{fixes[0].Title} ({fixes.Length} places)";
        yield return new Fix(title, safety, Join(fixes.SelectMany(static fix => fix.Edits).OrderBy(static edit => edit.Span)));
    }

    private static ImmutableArray<TextEdit> Join(IEnumerable<TextEdit> edits)
    {
        var joined = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (TextEdit edit in edits)
        {
            if (joined.Count == 0 || edit.Span.Start >= joined[^1].Span.End)
                joined.Add(edit);
        }

        return joined.ToImmutable();
    }
}

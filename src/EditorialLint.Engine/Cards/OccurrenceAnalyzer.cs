using System.Globalization;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Cards;

/// <summary><c>extends: occurrence</c>: a block or sentence that holds a pattern too often or too seldom is a finding.</summary>
internal sealed class OccurrenceAnalyzer(RuleDescriptor rule, DeclarativePattern pattern) : PatternAnalyzer(rule, pattern)
{
    private readonly RunFinder _token = new([pattern.Token ?? ""], pattern.IgnoreCase);

    protected override void Search(BlockText block, int start, int end, List<Finding> findings)
    {
        var matches = new List<PatternMatch>();
        _token.FindAll(block, start, end, matches);
        int count = matches.Count;
        if (count <= (Pattern.Max ?? int.MaxValue) && count >= (Pattern.Min ?? 0))
            return;
        // The first match stands for all of them; where there is none, the start of the text does.
        TextSpan span = count > 0 ? block.ToSource(matches[0].Start, matches[0].End) : block.ToSource(start, start);
        findings.Add(Describe(span, [count.ToString(CultureInfo.InvariantCulture)], []));
    }
}

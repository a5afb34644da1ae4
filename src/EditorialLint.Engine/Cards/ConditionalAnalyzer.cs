using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;

namespace EditorialLint.Engine.Cards;

/// <summary><c>extends: conditional</c>: what <c>first</c> finds must have been introduced by what <c>second</c> finds.</summary>
internal sealed class ConditionalAnalyzer(RuleDescriptor rule, DeclarativePattern pattern) : PatternAnalyzer(rule, pattern)
{
    private readonly PatternRegex _first = new(pattern.First ?? "", pattern.IgnoreCase, [pattern.First ?? ""]);
    private readonly PatternRegex _second = new(pattern.Second ?? "", pattern.IgnoreCase, [pattern.Second ?? ""]);
    private readonly ExceptionFilter _exceptions = new(pattern.Exceptions, pattern.IgnoreCase);

    protected override void SearchDocument(NodeContext<Document> context, List<Finding> findings)
    {
        BlockText[] blocks = [.. BlocksInScope(context.Document)];
        var matches = new List<PatternMatch>();
        // Without a group there is nothing to compare: it is enough that the introduction stands somewhere.
        if (!_second.HasGroup)
        {
            foreach (BlockText block in blocks)
                _second.FindAll(block, 0, block.Length, 0, matches);
            if (matches.Count > 0)
                return;
        }

        var introduced = new HashSet<string>(Pattern.IgnoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (BlockText block in blocks)
        {
            if (_second.HasGroup)
            {
                foreach (PatternMatch match in Captures(_second, block, matches))
                    introduced.Add(block.Text[match.Start..match.End].ToString());
            }

            foreach (PatternMatch match in Captures(_first, block, matches))
            {
                string text = block.Text[match.Start..match.End].ToString();
                if (!introduced.Contains(text) && !_exceptions.Exempts(text))
                    findings.Add(Describe(block.ToSource(match.Start, match.End), [text], []));
            }
        }
    }

    private static List<PatternMatch> Captures(PatternRegex regex, BlockText block, List<PatternMatch> matches)
    {
        matches.Clear();
        regex.FindCaptures(block, matches);
        return matches;
    }
}

using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Cards;

/// <summary><c>extends: capitalization</c>: a heading, sentence or block whose capitals follow another manner is a finding.</summary>
internal sealed class CapitalizationAnalyzer : PatternAnalyzer
{
    private readonly PatternRegex? _expression;
    private readonly PatternRegex? _prefix;
    private readonly CapitalManner? _manner;

    public CapitalizationAnalyzer(RuleDescriptor rule, DeclarativePattern pattern)
        : base(rule, pattern)
    {
        if (pattern.Match.StartsWith('$'))
            _manner = new CapitalManner(pattern);
        else
            _expression = new PatternRegex(pattern.Match, pattern.IgnoreCase, []);
        if (pattern.Prefix is { } prefix)
            _prefix = new PatternRegex($@"\A(?:{prefix})", ignoreCase: false, []);
    }

    protected override void Search(BlockText block, int start, int end, List<Finding> findings)
    {
        (start, end) = Trim(block, start, end);
        if (_prefix is not null)
        {
            var matches = new List<PatternMatch>();
            _prefix.FindAll(block, start, end, 0, matches);
            (start, end) = Trim(block, matches.Count > 0 ? matches[0].End : start, end);
        }

        if (start == end)
            return;
        ReadOnlySpan<char> text = block.Text[start..end];
        if (_expression is not null ? _expression.IsMatch(text) : _manner!.IsKept(text))
            return;
        ImmutableArray<string> arguments = _manner is null ? [text.ToString(), Pattern.Match] : [text.ToString(), _manner.Rewrite(text)];
        findings.Add(Describe(block.ToSource(start, end), arguments, []));
    }

    private static (int Start, int End) Trim(BlockText block, int start, int end)
    {
        ReadOnlySpan<char> text = block.Text;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return (start, end);
    }
}

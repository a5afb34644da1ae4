using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Cards;

/// <summary><c>extends: existence</c>: every match is a finding.</summary>
internal sealed class ExistenceAnalyzer : PatternAnalyzer
{
    private readonly PhraseIndex _phrases;
    private readonly ImmutableArray<PatternRegex> _regexes;
    private readonly ExceptionFilter _exceptions;

    public ExistenceAnalyzer(RuleDescriptor rule, DeclarativePattern pattern)
        : base(rule, pattern)
    {
        _exceptions = new ExceptionFilter(pattern.Exceptions, pattern.IgnoreCase);
        var phrases = new List<string>();
        var expressions = new List<string>();
        foreach (string token in pattern.Tokens)
        {
            // With raw parts the tokens are a part of one long expression.
            if (pattern.Raw.IsEmpty && PhraseSyntax.TryRead(token, pattern.NonWord, out string? phrase))
                phrases.Add(phrase);
            else
                expressions.Add(token);
        }

        _phrases = new PhraseIndex(phrases.Select(phrase => KeyValuePair.Create(0, phrase)), pattern.IgnoreCase);
        _regexes = pattern.Raw.IsEmpty
            ? [.. GroupByMark(expressions, pattern.IgnoreCase).Select(group => new PatternRegex(Combine(pattern, group), pattern.IgnoreCase, group))]
            : [new PatternRegex(Combine(pattern, [.. expressions]), pattern.IgnoreCase, [])];
    }

    protected override void Search(BlockText block, int start, int end, List<Finding> findings)
    {
        var matches = new List<PatternMatch>();
        _phrases.FindAll(block, start, end, matches);
        foreach (PatternRegex regex in _regexes)
            regex.FindAll(block, start, end, 0, matches);
        PatternMatch.Settle(matches);
        foreach (PatternMatch match in matches)
        {
            ReadOnlySpan<char> text = block.Text[match.Start..match.End];
            if (!_exceptions.Exempts(text))
            {
                findings.Add(Describe(
                    block.ToSource(match.Start, match.End),
                    [text.ToString()],
                    [.. Pattern.Replacements.Select(replacement => Mend(block, match, replacement))]));
            }
        }
    }

    /// <summary>Expressions that need the same mark are searched together, and only where it stands; so are those tied to the start of a line.</summary>
    private static IEnumerable<string[]> GroupByMark(List<string> expressions, bool ignoreCase) => expressions
        .GroupBy(expression => RequiredCharacter.Of(expression, ignoreCase) ?? (expression.StartsWith('^') ? '^' : '\0'))
        .Select(static group => group.ToArray());

    // Vale puts the raw parts before the tokens, or behind them with 'append'.
    private static string Combine(DeclarativePattern pattern, string[] expressions)
    {
        string raw = string.Concat(pattern.Raw);
        if (expressions.Length == 0)
            return raw;
        string tokens = $"(?:{string.Join('|', expressions)})";
        if (!pattern.NonWord)
            tokens = $@"\b{tokens}\b";
        return pattern.Append ? tokens + raw : raw + tokens;
    }
}

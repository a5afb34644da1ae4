using EditorialLint.Core.Diagnostics;
using EditorialLint.Generators.Cards;

namespace EditorialLint.Engine.Cards;

/// <summary><c>extends: existence</c>: every match is a finding.</summary>
internal sealed class ExistenceAnalyzer : PatternAnalyzer
{
    private readonly PhraseIndex _phrases;
    private readonly PatternRegex? _regex;
    private readonly ExceptionFilter _exceptions;

    public ExistenceAnalyzer(RuleDescriptor rule, DeclarativePattern pattern)
        : base(rule, pattern)
    {
        _exceptions = new ExceptionFilter(pattern.Exceptions, pattern.IgnoreCase);
        // With raw parts the tokens are a part of one long expression.
        bool phrasesStandAlone = !pattern.NonWord && pattern.Raw.IsEmpty;
        string[] phrases = phrasesStandAlone ? [.. pattern.Tokens.Where(PatternSyntax.IsLiteral)] : [];
        _phrases = new PhraseIndex(phrases.Select(phrase => KeyValuePair.Create(0, phrase)), pattern.IgnoreCase);
        string[] expressions = [.. pattern.Tokens.Except(phrases, StringComparer.Ordinal)];
        if (expressions.Length > 0 || !pattern.Raw.IsEmpty)
            _regex = new PatternRegex(Combine(pattern, expressions), pattern.IgnoreCase, pattern.Raw.IsEmpty ? expressions : []);
    }

    protected override void Search(BlockText block, int start, int end, List<Finding> findings)
    {
        var matches = new List<PatternMatch>();
        _phrases.FindAll(block, start, end, matches);
        _regex?.FindAll(block, start, end, 0, matches);
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

using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Cards;

/// <summary><c>extends: repetition</c>: a token that follows itself inside a sentence is a finding.</summary>
internal sealed class RepetitionAnalyzer(RuleDescriptor rule, DeclarativePattern pattern) : PatternAnalyzer(rule, pattern)
{
    private readonly RunFinder _tokens = new(pattern.Tokens, pattern.IgnoreCase);
    private readonly ExceptionFilter _exceptions = new(pattern.Exceptions, pattern.IgnoreCase);

    // "… was there. There was …" repeats nothing.
    protected override bool BySentence => true;

    protected override void Search(BlockText block, int start, int end, List<Finding> findings)
    {
        var tokens = new List<PatternMatch>();
        _tokens.FindAll(block, start, end, tokens);
        for (int first = 0, next; first < tokens.Count; first = next)
        {
            next = first + 1;
            while (next < tokens.Count && AreSame(block, tokens[next - 1], tokens[next]))
                next++;
            int repeats = next - 1 - first;
            if (repeats > (Pattern.Max ?? 0) && !_exceptions.Exempts(Text(block, tokens[first])))
                findings.Add(Describe(block, tokens[first], tokens[next - 1]));
        }
    }

    private Finding Describe(BlockText block, PatternMatch first, PatternMatch last)
    {
        string repeated = Text(block, last).ToString();
        TextSpan surplus = block.ToSource(first.End, last.End);
        return Describe(
            block.ToSource(first.Start, last.End),
            [repeated],
            Pattern.Replacements is [""] ? [Fix.Replace($"Remove the repeated '{repeated}'", Pattern.FixSafety, surplus, "")] : []);
    }

    private bool AreSame(BlockText block, PatternMatch left, PatternMatch right)
    {
        ReadOnlySpan<char> token = Text(block, right);
        StringComparison comparison = Pattern.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return token.Length > 0 && Text(block, left).Equals(token, comparison) && (!Pattern.Alpha || IsOfLetters(token));
    }

    private static bool IsOfLetters(ReadOnlySpan<char> token)
    {
        foreach (char c in token)
        {
            if (!char.IsLetter(c))
                return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> Text(BlockText block, PatternMatch token) => block.Text[token.Start..token.End].Trim();
}

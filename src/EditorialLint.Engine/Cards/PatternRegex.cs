using System.Buffers;
using System.Text.RegularExpressions;

namespace EditorialLint.Engine.Cards;

/// <summary>A regular expression of a card: bounded in time, built when text comes along that it could match.</summary>
internal sealed class PatternRegex
{
    // For the backtracking engine. A rule that runs into it is reported as broken.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly Lazy<Regex> _regex;
    private readonly SearchValues<char>? _required;

    // An expression for a whole line that repeats nothing matches no line longer than itself.
    private readonly int _longestLine;

    /// <summary>Makes an expression.</summary>
    /// <param name="pattern">The expression, whole.</param>
    /// <param name="ignoreCase">Whether case is ignored.</param>
    /// <param name="alternatives">The entries that it was made from: a match is a match of at least one.</param>
    public PatternRegex(string pattern, bool ignoreCase, IReadOnlyCollection<string> alternatives)
    {
        _regex = new Lazy<Regex>(() => Build(pattern, ignoreCase));
        _longestLine = alternatives.Count > 0 && alternatives.All(IsWholeLine) ? alternatives.Max(static alternative => alternative.Length) : int.MaxValue;
        var required = new HashSet<char>();
        foreach (string alternative in alternatives)
        {
            if (RequiredCharacter.Of(alternative, ignoreCase) is not { } mark)
                return;
            required.Add(mark);
        }

        if (required.Count > 0)
            _required = SearchValues.Create([.. required]);
    }

    /// <summary>Adds all matches inside a stretch of a block. Matches of nothing are left out.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression needs backtracking and took too long.</exception>
    public void FindAll(BlockText block, int start, int end, int entry, List<PatternMatch> matches)
    {
        ReadOnlySpan<char> text = block.Text[start..end];
        if (_required is not null && !text.ContainsAny(_required))
            return;
        if (text.Length > _longestLine && !text.Contains('\n'))
            return;
        foreach (ValueMatch match in _regex.Value.EnumerateMatches(text))
        {
            if (match.Length > 0)
                matches.Add(new PatternMatch(start + match.Index, start + match.Index + match.Length, entry));
        }
    }

    /// <summary>Whether the expression has a group, whose capture then stands for the match.</summary>
    public bool HasGroup => _regex.Value.GetGroupNumbers().Length > 1;

    /// <summary>Adds the first group of every match in a block, or the match itself where the group is missing.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression needs backtracking and took too long.</exception>
    public void FindCaptures(BlockText block, List<PatternMatch> matches)
    {
        if (!HasGroup)
        {
            FindAll(block, 0, block.Length, 0, matches);
            return;
        }

        if ((_required is not null && !block.Text.ContainsAny(_required)) || !_regex.Value.IsMatch(block.Text))
            return;
        foreach (Match match in _regex.Value.Matches(block.Text.ToString()))
        {
            Group found = match.Groups[1].Success ? match.Groups[1] : match;
            if (found.Length > 0)
                matches.Add(new PatternMatch(found.Index, found.Index + found.Length, 0));
        }
    }

    public bool IsMatch(ReadOnlySpan<char> text) => _regex.Value.IsMatch(text);

    /// <summary>Fills the groups of a match into a replacement.</summary>
    /// <param name="block">The block that the match was found in.</param>
    /// <param name="start">The start of the stretch that was searched.</param>
    /// <param name="end">Its end.</param>
    /// <param name="match">The match.</param>
    /// <param name="replacement">The replacement with <c>$1</c> and the like.</param>
    public string Expand(BlockText block, int start, int end, PatternMatch match, string replacement)
    {
        Match found = _regex.Value.Match(block.Text[start..end].ToString(), match.Start - start);
        return found.Success ? found.Result(replacement) : replacement;
    }

    private static bool IsWholeLine(string expression) =>
        expression.StartsWith('^') && expression.EndsWith('$') && !expression.AsSpan().ContainsAny("*+{");

    private static Regex Build(string pattern, bool ignoreCase)
    {
        // Vale's expressions take ^ and $ by lines.
        RegexOptions options = RegexOptions.CultureInvariant | RegexOptions.Multiline | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        // Without repetition there is little to go back over, and the automaton of the other engine takes longer to build
        // than one article to check.
        if (!pattern.AsSpan().ContainsAny("*+{"))
            return new Regex(pattern, options, Timeout);
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options, Timeout);
        }
    }
}

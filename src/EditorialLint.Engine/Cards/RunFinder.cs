using System.Collections.Immutable;

namespace EditorialLint.Engine.Cards;

/// <summary>Finds the items that a repetition or occurrence rule counts. The usual "any word" expressions are plain loops.</summary>
internal sealed class RunFinder
{
    private readonly PatternRegex? _regex;
    private readonly Func<char, bool> _isPart = static c => !char.IsWhiteSpace(c);

    public RunFinder(ImmutableArray<string> tokens, bool ignoreCase)
    {
        if (tokens is [@"\w+" or @"(\w+)" or @"\b\w+\b" or @"\b(\w+)\b"])
            _isPart = WordUnit.IsWordCharacter;
        else if (tokens is not [@"[^\s]+" or @"\S+"])
            _regex = new PatternRegex($"(?:{string.Join('|', tokens)})", ignoreCase, tokens);
    }

    public void FindAll(BlockText block, int start, int end, List<PatternMatch> matches)
    {
        if (_regex is not null)
        {
            _regex.FindAll(block, start, end, 0, matches);
            return;
        }

        ReadOnlySpan<char> text = block.Text;
        for (int at = start; at < end;)
        {
            int from = at;
            while (at < end && _isPart(text[at]))
                at++;
            if (at > from)
                matches.Add(new PatternMatch(from, at, 0));
            else
                at++;
        }
    }
}

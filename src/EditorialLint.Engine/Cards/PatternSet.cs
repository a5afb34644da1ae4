namespace EditorialLint.Engine.Cards;

/// <summary>Several patterns of a card, each known by its number: phrases in one index, expressions one by one.</summary>
internal sealed class PatternSet
{
    private readonly PhraseIndex _phrases;
    private readonly List<KeyValuePair<int, PatternRegex>> _regexes = [];

    public PatternSet(IEnumerable<string> patterns, bool ignoreCase, bool nonWord)
    {
        var phrases = new List<KeyValuePair<int, string>>();
        foreach ((int number, string pattern) in patterns.Index())
        {
            if (PhraseSyntax.TryRead(pattern, nonWord, out string? phrase))
                phrases.Add(KeyValuePair.Create(number, phrase));
            else
                _regexes.Add(KeyValuePair.Create(number, new PatternRegex(nonWord ? $"(?:{pattern})" : $@"\b(?:{pattern})\b", ignoreCase, [pattern])));
        }

        _phrases = new PhraseIndex(phrases, ignoreCase);
    }

    /// <summary>All matches inside a stretch of a block, in order and without overlap.</summary>
    public List<PatternMatch> FindAll(BlockText block, int start, int end)
    {
        var matches = new List<PatternMatch>();
        _phrases.FindAll(block, start, end, matches);
        foreach ((int number, PatternRegex regex) in _regexes)
            regex.FindAll(block, start, end, number, matches);
        PatternMatch.Settle(matches);
        return matches;
    }
}

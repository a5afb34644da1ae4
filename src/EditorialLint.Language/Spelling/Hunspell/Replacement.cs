namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>A typical misspelling: a REP line, or a <c>ph:</c> field of a word.</summary>
/// <param name="Pattern">The letters to look for.</param>
/// <param name="Text">What to put in their place.</param>
/// <param name="AtStart">Only at the start of a word.</param>
/// <param name="AtEnd">Only at the end of a word.</param>
internal readonly record struct Replacement(string Pattern, string Text, bool AtStart = false, bool AtEnd = false)
{
    internal static Replacement Parse(string pattern, string text)
    {
        bool atStart = pattern.StartsWith('^');
        if (atStart)
            pattern = pattern[1..];
        bool atEnd = pattern.EndsWith('$');
        if (atEnd)
            pattern = pattern[..^1];
        return new Replacement(pattern.Replace('_', ' '), text.Replace('_', ' '), atStart, atEnd);
    }

    internal bool Fits(string word, int at) => (!AtStart || at == 0) && (!AtEnd || at + Pattern.Length == word.Length);

    internal string Apply(string word, int at) => string.Concat(word.AsSpan(0, at), Text, word.AsSpan(at + Pattern.Length));
}

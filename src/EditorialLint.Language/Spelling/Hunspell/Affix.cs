namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>One line of a PFX or SFX block.</summary>
/// <param name="Flag">The flag of the words that take it.</param>
/// <param name="Cross">Whether it stands together with an affix of the other end.</param>
/// <param name="Strip">What is taken from the word first.</param>
/// <param name="Add">What is put in its place.</param>
/// <param name="Condition">What the word must look like.</param>
/// <param name="Continuation">The flags that the affixed form has of its own.</param>
internal sealed record Affix(char Flag, bool Cross, string Strip, string Add, AffixCondition Condition, string Continuation)
{
    internal bool Continues(char flag) => flag != '\0' && Continuation.Contains(flag);

    /// <summary>The word without the prefix; null where it has none or nothing would be left.</summary>
    internal string? RemovePrefix(string word, bool fullStrip)
    {
        int rest = word.Length - Add.Length;
        if (rest < 0 || (rest == 0 && !fullStrip) || !word.StartsWith(Add, StringComparison.Ordinal))
            return null;
        string root = string.Concat(Strip, word.AsSpan(Add.Length));
        return Condition.MatchesStart(root) ? root : null;
    }

    /// <summary>The word without the suffix; null where it has none or nothing would be left.</summary>
    internal string? RemoveSuffix(string word, bool fullStrip)
    {
        int rest = word.Length - Add.Length;
        if (rest < 0 || (rest == 0 && !fullStrip) || !word.EndsWith(Add, StringComparison.Ordinal))
            return null;
        string root = string.Concat(word.AsSpan(0, rest), Strip);
        return Condition.MatchesEnd(root) ? root : null;
    }

    /// <summary>The word with the prefix; null where it cannot take it.</summary>
    internal string? Prefix(string root, bool fullStrip) =>
        (root.Length > Strip.Length || (fullStrip && root.Length == Strip.Length)) && root.StartsWith(Strip, StringComparison.Ordinal) && Condition.MatchesStart(root)
            ? string.Concat(Add, root.AsSpan(Strip.Length)) : null;

    /// <summary>The word with the suffix; null where it cannot take it.</summary>
    internal string? Suffix(string root, bool fullStrip) =>
        (root.Length > Strip.Length || (fullStrip && root.Length == Strip.Length)) && root.EndsWith(Strip, StringComparison.Ordinal) && Condition.MatchesEnd(root)
            ? string.Concat(root.AsSpan(0, root.Length - Strip.Length), Add) : null;
}

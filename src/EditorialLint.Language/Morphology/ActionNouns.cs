namespace EditorialLint.Language.Morphology;

/// <summary>Nouns made from verbs: <c>reduction</c> from <c>reduce</c>, <c>announcement</c> from <c>announce</c>.</summary>
public static class ActionNouns
{
    // Ending of the noun, and of the verb: the endings of Latin derivation in any grammar.
    private static readonly (string Noun, string Verb)[] Endings =
    [
        ("uction", "uce"), ("ction", "ct"), ("iption", "ibe"), ("eption", "eive"), ("ption", "pt"), ("ification", "ify"), ("ication", "y"), ("olution", "olve"),
        ("ation", "ate"), ("ation", "e"), ("ation", ""), ("ition", "e"), ("ition", ""), ("etion", "ete"), ("ution", "ute"), ("tion", "t"), ("ension", "end"), ("ission", "it"), ("usion", "ude"),
        ("ision", "ide"), ("ision", "ise"), ("ssion", "ss"), ("rsion", "rt"), ("ansion", "and"), ("asion", "ade"), ("ment", ""), ("ance", ""), ("ance", "e"),
        ("ence", ""), ("ence", "e"), ("osal", "ose"), ("usal", "use"), ("ival", "ive"), ("oval", "ove"),
    ];

    /// <summary>Whether a noun, in the singular and in small letters, looks like one of these.</summary>
    public static bool MayBe(ReadOnlySpan<char> noun) =>
        noun.Length > 6 && (noun.EndsWith("ion", StringComparison.Ordinal) || noun.EndsWith("ment", StringComparison.Ordinal) || noun.EndsWith("nce", StringComparison.Ordinal) || noun.EndsWith("al", StringComparison.Ordinal));

    /// <summary>Whether a noun is made from a verb, both in small letters.</summary>
    public static bool IsMadeFrom(ReadOnlySpan<char> noun, ReadOnlySpan<char> verb)
    {
        foreach ((string ending, string stem) in Endings)
        {
            if (noun.EndsWith(ending, StringComparison.Ordinal) && verb.EndsWith(stem, StringComparison.Ordinal)
                && verb.Length - stem.Length == noun.Length - ending.Length && verb.StartsWith(noun[..^ending.Length], StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}

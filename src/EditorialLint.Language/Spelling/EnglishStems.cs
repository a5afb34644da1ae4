namespace EditorialLint.Language.Spelling;

/// <summary>Base forms of regular English inflections, as far as the dictionary lists them.</summary>
internal static class EnglishStems
{
    // What is taken off, and what is put in its place; the first that gives a word is the likeliest.
    private static readonly (string Ending, string[] Instead)[] Endings =
    [
        ("'s", [""]), ("ies", ["y", "ie"]), ("ied", ["y", "ie"]), ("es", ["e", ""]), ("s", [""]), ("ed", ["", "e"]), ("ing", ["", "e"]), ("est", ["", "e"]), ("er", ["", "e"]),
    ];

    internal static IReadOnlyList<string> Find(string word, EnglishDictionary dictionary)
    {
        var stems = new List<string>();
        foreach ((string ending, string[] instead) in Endings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length < ending.Length + 2)
                continue;
            string root = word[..^ending.Length];
            bool isDoubled = ending is "ed" or "ing" or "er" or "est" && root[^1] == root[^2] && !"aeiouls".Contains(root[^1]);
            if (isDoubled && dictionary.IsListed(root.AsSpan()[..^1]))
                stems.Add(root[..^1]);
            foreach (string other in instead)
            {
                if (dictionary.IsListed(root + other))
                    stems.Add(root + other);
            }

            if (stems.Count > 0)
                return stems;
        }

        return [word];
    }
}

namespace EditorialLint.Language.Tagging;

/// <summary>The written names of <see cref="UniversalTag"/>.</summary>
public static class UniversalTagNames
{
    private static readonly string[] Names =
    [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",
        "VERB", "X",
    ];

    /// <summary>As many as there are.</summary>
    public static int Count => Names.Length;

    /// <summary>How the treebanks write it.</summary>
    public static string ToName(this UniversalTag value) => Names[(int)value];

    /// <summary>Finds the one that a treebank writes so.</summary>
    /// <returns>False for an unknown name.</returns>
    public static bool TryParse(ReadOnlySpan<char> name, out UniversalTag value)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                value = (UniversalTag)i;
                return true;
            }
        }

        value = default;
        return false;
    }
}

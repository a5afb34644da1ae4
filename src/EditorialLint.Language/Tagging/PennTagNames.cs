namespace EditorialLint.Language.Tagging;

/// <summary>The written names of <see cref="PennTag"/>.</summary>
public static class PennTagNames
{
    private static readonly string[] Names =
    [
        "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS", "PDT", "POS", "PRP",
        "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB",
        ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", "ADD", "AFX", "GW", "$",
    ];

    /// <summary>As many as there are.</summary>
    public static int Count => Names.Length;

    /// <summary>How the treebanks write it.</summary>
    public static string ToName(this PennTag value) => Names[(int)value];

    /// <summary>Finds the one that a treebank writes so.</summary>
    /// <returns>False for an unknown name.</returns>
    public static bool TryParse(ReadOnlySpan<char> name, out PennTag value)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                value = (PennTag)i;
                return true;
            }
        }

        value = default;
        return false;
    }
}

namespace EditorialLint.Language.Parsing;

/// <summary>The written names of <see cref="Relation"/>.</summary>
public static class RelationNames
{
    private static readonly string[] Names =
    [
        "acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "compound", "conj", "cop", "csubj", "dep",
        "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nsubj", "nummod",
        "obj", "obl", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
    ];

    /// <summary>As many as there are.</summary>
    public static int Count => Names.Length;

    /// <summary>How the treebanks write it.</summary>
    public static string ToName(this Relation value) => Names[(int)value];

    /// <summary>Finds the one that a treebank writes so.</summary>
    /// <returns>False for an unknown name.</returns>
    public static bool TryParse(ReadOnlySpan<char> name, out Relation value)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                value = (Relation)i;
                return true;
            }
        }

        value = default;
        return false;
    }
}

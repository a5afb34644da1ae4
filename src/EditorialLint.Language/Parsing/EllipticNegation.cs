using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Parsing;

/// <summary>Gives <c>not</c> to its auxiliary where the verb is left out: <c>We can't but they can</c>; and to a <c>have</c> that is the verb itself.</summary>
/// <remarks>A negation looks for a verb to its right, and the parser has seen few that find none.</remarks>
internal static class EllipticNegation
{
    /// <summary>A verb farther off is not looked for, so that the work stays linear.</summary>
    private const int Farthest = 24;

    private static readonly uint[] Negations = Hash("not", "n't", "never");
    private static readonly uint[] Dos = Hash("do", "does", "did");
    private static readonly uint[] Haves = Hash("have", "has", "had", "'ve");

    /// <summary>Mends the arcs of a sentence.</summary>
    /// <param name="traits">The words with their margins.</param>
    /// <param name="classes">Their classes.</param>
    /// <param name="tagger">Knows what the classes mean.</param>
    /// <param name="arcs">The tree; it stays one.</param>
    internal static void Mend(ReadOnlySpan<WordTraits> traits, ReadOnlySpan<byte> classes, Tagger tagger, Span<Dependency> arcs)
    {
        for (int i = 1; i < arcs.Length; i++)
        {
            int head = arcs[i].Head;
            if (head <= i || head > i + Farthest || !Negations.AsSpan().Contains(traits[WordTraitReader.Margin + i].Lower))
                continue;
            uint before = traits[WordTraitReader.Margin + i - 1].Lower;
            bool perfect = Haves.AsSpan().Contains(before);
            if (!perfect && !Dos.AsSpan().Contains(before) && tagger.Penn(classes[i - 1]) != PennTag.MD)
                continue;
            if (!HasVerb(classes[(i + 1)..(head + 1)], tagger, perfect) && !Depends(arcs, i - 1, i))
                arcs[i] = arcs[i] with { Head = i - 1 };
        }
    }

    /// <summary>Whether a verb can be the one that the auxiliary asks for. Slips of the tagger between base, past and participle are forgiven.</summary>
    private static bool HasVerb(ReadOnlySpan<byte> classes, Tagger tagger, bool perfect)
    {
        foreach (byte word in classes)
        {
            PennTag tag = tagger.Penn(word);
            if (tag is PennTag.VB or PennTag.VBN || (perfect ? tag is PennTag.VBD or PennTag.JJ : tag is PennTag.VBP))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word hangs below another, or so deep that it might.</summary>
    private static bool Depends(ReadOnlySpan<Dependency> arcs, int word, int above)
    {
        for (int step = 0; step < Farthest; step++)
        {
            if (word == above)
                return true;
            if (word < 0)
                return false;
            word = arcs[word].Head;
        }

        return true;
    }

    private static uint[] Hash(params string[] words) => [.. words.Select(static word => WordTraitReader.HashLower(word))];
}

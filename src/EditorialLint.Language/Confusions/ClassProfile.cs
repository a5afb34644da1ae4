namespace EditorialLint.Language.Confusions;

/// <summary>How a word shares in the words of the classes that it belongs to.</summary>
internal unsafe struct ClassProfile
{
    /// <summary>As many classes as are kept.</summary>
    internal const int Kept = 4;

    /// <summary>What any place is worth, whatever its class, against the word's share of all words.</summary>
    internal const float Floor = 0.01f;

    /// <summary>The word's share of all words, times <see cref="Floor"/>.</summary>
    internal float Anywhere;

    /// <summary>The classes.</summary>
    internal fixed byte Classes[Kept];

    /// <summary>The part of all words of each class that are this word.</summary>
    internal fixed float Shares[Kept];

    /// <summary>The logarithm of how likely the word is, chances of classes given.</summary>
    internal readonly float Score(ReadOnlySpan<float> chances)
    {
        float sum = Anywhere;
        for (int i = 0; i < Kept; i++)
            sum += chances[Classes[i]] * Shares[i];
        return MathF.Log(sum + 1e-12f);
    }

    /// <summary>The highest score that any chances give.</summary>
    internal readonly float Greatest => MathF.Log(Anywhere + Math.Max(Math.Max(Shares[0], Shares[1]), Math.Max(Shares[2], Shares[3])) + 1e-12f);

    /// <summary>The lowest.</summary>
    internal readonly float Least => MathF.Log(Anywhere + 1e-12f);
}

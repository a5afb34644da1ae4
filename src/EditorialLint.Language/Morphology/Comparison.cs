using EditorialLint.Language.Spelling;

namespace EditorialLint.Language.Morphology;

/// <summary>Which words are comparatives and superlatives, by their spelling: the dictionary lists both forms of an adjective that has them.</summary>
public static class Comparison
{
    private const int LongestForm = 24;

    /// <summary>Whether a word in small letters is a comparative: <c>easier</c>, <c>better</c>; not <c>clever</c>.</summary>
    public static bool IsComparative(ReadOnlySpan<char> word)
    {
        if (word is "better" or "worse")
            return true;
        return word.Length is > 4 and < LongestForm && word.EndsWith("er", StringComparison.Ordinal) && HasEnding(word[..^2], "est") && word is not ("later" or "over");
    }

    /// <summary>Whether a word in small letters is a superlative: <c>easiest</c>, <c>best</c>; not <c>honest</c>.</summary>
    public static bool IsSuperlative(ReadOnlySpan<char> word)
    {
        if (word is "best" or "worst")
            return true;
        return word.Length is > 5 and < LongestForm && word.EndsWith("est", StringComparison.Ordinal) && HasEnding(word[..^3], "er") && word is not ("honest" or "earnest" or "latest" or "modest" or "harvest");
    }

    private static bool HasEnding(ReadOnlySpan<char> stem, string ending)
    {
        Span<char> form = stackalloc char[LongestForm + 4];
        stem.CopyTo(form);
        ending.CopyTo(form[stem.Length..]);
        return EnglishWords.Graph.Find(form[..(stem.Length + ending.Length)]).Dialects != 0;
    }
}

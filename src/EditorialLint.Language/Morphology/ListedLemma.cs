using System.Buffers;
using EditorialLint.Language.Spelling;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Morphology;

/// <summary>Lets the spelling dictionary decide where the ending alone cannot: <c>planing</c> is of <c>plane</c>, <c>smelled</c> of <c>smell</c>.</summary>
internal static class ListedLemma
{
    private const int LongestForm = 40;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The lemma of a word that the treebanks do not show.</summary>
    /// <param name="form">The word.</param>
    /// <param name="tag">Its part of speech; no name.</param>
    /// <param name="guess">What the rule of its ending makes of it.</param>
    internal static string Choose(ReadOnlySpan<char> form, PennTag tag, string guess)
    {
        if (form.Length is < 3 or > LongestForm)
            return guess;
        Span<char> lower = stackalloc char[LongestForm];
        lower = lower[..form.ToLowerInvariant(lower)];
        return InListedCase(FindStem(lower, tag, guess) ?? guess);
    }

    private static string? FindStem(ReadOnlySpan<char> form, PennTag tag, string guess) => tag switch
    {
        PennTag.VBG => FindVerb(form, "ing", guess),
        PennTag.VBD or PennTag.VBN => FindVerb(form, "ed", guess),
        PennTag.JJR or PennTag.RBR => FindVerb(form, "er", guess),
        PennTag.JJS or PennTag.RBS => FindVerb(form, "est", guess),
        PennTag.NNS or PennTag.VBZ => FindBase(form, guess),
        _ => null,
    };

    /// <summary>The stem before an ending that swallows an <c>e</c> and doubles a consonant.</summary>
    private static string? FindVerb(ReadOnlySpan<char> form, string ending, string guess)
    {
        if (form.Length < ending.Length + 2 || !form.EndsWith(ending, StringComparison.Ordinal))
            return null;
        Span<char> stem = stackalloc char[LongestForm];
        int length = form.Length - ending.Length;
        form[..length].CopyTo(stem);
        stem[length] = 'e';
        bool plain = IsListed(stem[..length]), silent = IsListed(stem[..(length + 1)]);
        // A short stem with one vowel would have doubled its consonant: "planing" is not of "plan".
        if (silent && plain && EndsShort(stem[..length]))
            return stem[..(length + 1)].ToString();
        if (IsListed(guess) && !form.SequenceEqual(guess))
            return null;
        if (plain || silent)
            return stem[..(plain ? length : length + 1)].ToString();
        if (stem[length - 1] == 'i')
        {
            stem[length - 1] = 'y';
            return IsListed(stem[..length]) ? stem[..length].ToString() : null;
        }

        bool doubled = stem[length - 1] == stem[length - 2] || (stem[length - 1] == 'k' && stem[length - 2] == 'c');
        return doubled && IsListed(stem[..(length - 1)]) ? stem[..(length - 1)].ToString() : null;
    }

    /// <summary>One consonant behind the only vowel.</summary>
    private static bool EndsShort(ReadOnlySpan<char> stem) =>
        stem.Length >= 3 && IsVowel(stem[^2]) && !IsVowel(stem[^1]) && stem[^1] is not ('w' or 'x' or 'y') && stem[..^2].IndexOfAny(Vowels) < 0;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static string? FindBase(ReadOnlySpan<char> form, string guess)
    {
        if (!form.EndsWith('s') || (IsListed(guess) && !form.SequenceEqual(guess)))
            return null;
        if (form.EndsWith("ies", StringComparison.Ordinal) && IsListed([.. form[..^3], 'y']))
            return string.Concat(form[..^3], "y");
        if (IsListed(form[..^1]))
            return form[..^1].ToString();
        if (form.EndsWith("es", StringComparison.Ordinal) && IsListed(form[..^2]))
            return form[..^2].ToString();
        return IsListed(form) ? form.ToString() : null;
    }

    /// <summary>Common words in small letters, and those of peoples and makers as they are always written.</summary>
    private static string InListedCase(string lemma)
    {
        if (lemma.Length < 2 || lemma.AsSpan(1).IndexOfAnyInRange('A', 'Z') >= 0 || !char.IsAsciiLetter(lemma[0]))
            return lemma;
        string small = char.ToLowerInvariant(lemma[0]) + lemma[1..];
        if (IsListed(small))
            return small;
        string name = char.ToUpperInvariant(lemma[0]) + lemma[1..];
        return IsListed(name) ? name : lemma;
    }

    private static bool IsListed(ReadOnlySpan<char> word) => EnglishWords.Graph.Find(word).Dialects != 0;
}

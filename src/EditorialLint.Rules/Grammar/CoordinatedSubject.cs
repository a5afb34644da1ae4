using EditorialLint.Language.Morphology;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>Two subjects joined by <c>and</c> at the start of a sentence, which take a verb in the plural.</summary>
/// <remarks>Only two names, or two nouns with an article each: without both the two may be one, as in <c>bread and butter is</c> and <c>my friend and colleague is</c>.</remarks>
internal static class CoordinatedSubject
{
    private const int LongestPart = 5;

    /// <summary>The last word of such a pair before a verb in the singular.</summary>
    /// <returns>Word index; -1 where there is none.</returns>
    internal static int Find(SentenceTags tags, int verb)
    {
        SentenceWords words = tags.Words;
        int last = verb - 1;
        while (last > 0 && tags[last].Penn == PennTag.RB)
            last--;
        int second = FindFirst(tags, last);
        if (second < 2 || words.GetText(second - 1) is not "and")
            return -1;
        int first = FindFirst(tags, second - 2);
        bool opens = first == 0 || (first > 0 && tags[first - 1].Penn == PennTag.OpenQuote && first == 1);
        return opens && tags[second - 2].Penn == tags[last].Penn ? last : -1;
    }

    /// <summary>The first word of a name, or the article of a singular noun, that ends at a word.</summary>
    private static int FindFirst(SentenceTags tags, int last)
    {
        if (last < 0)
            return -1;
        if (tags[last].Penn == PennTag.NNP)
        {
            int name = last;
            while (name > 0 && last - name < LongestPart && tags[name - 1].Penn == PennTag.NNP)
                name--;
            // One word may be half of a firm's name.
            return name < last ? name : -1;
        }

        ReadOnlySpan<char> noun = tags.Words.GetText(last);
        if (NounNumber.Of(noun, tags[last].Penn) != GrammaticalNumber.Singular || NounNumber.IsTime(noun))
            return -1;
        for (int i = last - 1; i >= Math.Max(0, last - LongestPart); i--)
        {
            if (tags.Words.GetText(i) is "the" or "The" or "his" or "her" or "His" or "Her" or "a" or "A" or "their" or "its")
                return i;
            if (tags[i].Penn is not (PennTag.JJ or PennTag.NN))
                return -1;
        }

        return -1;
    }
}

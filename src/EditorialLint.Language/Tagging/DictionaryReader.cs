using EditorialLint.Language.Spelling;

namespace EditorialLint.Language.Tagging;

/// <summary>What the spelling dictionary tells of a word's part of speech: nouns are listed with a possessive, verbs with a past tense.</summary>
/// <remarks>It knows many words that the treebanks and the lexicon of tagged words lack, but only by their spellings.</remarks>
internal static class DictionaryReader
{
    private const int LongestForm = 32;

    private const uint Mix = 0x9E3779B1u;

    // Endings that are taken off to find a stem, the longer before the shorter that it ends in.
    private static readonly string[] Endings = ["ing", "ed", "ies", "es", "s", "ly", "er", "e", "y"];

    // What may follow the stem; the forms of one line say the same of it.
    private static readonly string[][] Inflections =
    [
        [""], ["e"], ["y"], ["'s", "e's", "y's"], ["s", "es", "ies"], ["ed", "ied"], ["ing"], ["er", "ier"], ["est", "iest"], ["ly", "ily"],
    ];

    /// <summary>Reads a word's traits.</summary>
    /// <param name="form">The word.</param>
    /// <param name="sentenceCase">What its capitals mean.</param>
    /// <param name="isRare">Whether the treebanks hardly know the word, so that its inflections are worth looking for.</param>
    /// <param name="word">Receives them.</param>
    internal static void Read(ReadOnlySpan<char> form, SentenceCase sentenceCase, bool isRare, ref WordTraits word)
    {
        uint casings = 0, paradigm = 0;
        // A common word in small letters is what the treebanks say.
        if (form.Length is > 1 and <= LongestForm && (isRare ? char.IsLetter(form[0]) : char.IsUpper(form[0])))
        {
            Span<char> lower = stackalloc char[LongestForm];
            lower = lower[..form.ToLowerInvariant(lower)];
            WordGraph graph = EnglishWords.Graph;
            casings = 1 + ReadCasings(graph, form, lower, sentenceCase);
            if (isRare)
                paradigm = ReadParadigm(graph, lower);
        }

        word.Casings = (casings + 900) * Mix;
        word.Paradigm = (paradigm + 7000) * Mix;
    }

    private static uint ReadCasings(WordGraph graph, ReadOnlySpan<char> form, Span<char> lower, SentenceCase sentenceCase)
    {
        uint casings = Kind(graph.Find(lower));
        char first = lower[0];
        lower[0] = char.ToUpperInvariant(first);
        casings |= Kind(graph.Find(lower)) << 2;
        lower[0] = first;
        bool initialism = sentenceCase != SentenceCase.Upper && char.IsUpper(form[1]) && graph.Find(form).Dialects != 0;
        return initialism ? casings | (1 << 4) : casings;
    }

    private static uint Kind(WordGraphInfo info) => info.Dialects != 0 ? 1u : info.IsRare ? 2u : 0;

    private static uint ReadParadigm(WordGraph graph, ReadOnlySpan<char> lower)
    {
        int length = lower.Length;
        foreach (string ending in Endings)
        {
            if (length <= ending.Length + 1 || !lower.EndsWith(ending, StringComparison.Ordinal))
                continue;
            length -= ending.Length;
            break;
        }

        int stem = graph.Walk(graph.Root, lower[..length]);
        if (stem == WordGraph.None)
            return 0;
        uint bits = 0;
        for (int i = 0; i < Inflections.Length; i++)
        {
            foreach (string inflection in Inflections[i])
            {
                int node = graph.Walk(stem, inflection);
                if (node != WordGraph.None && graph.InfoOf(node).Dialects != 0)
                    bits |= 1u << i;
            }
        }

        return bits;
    }
}

using EditorialLint.Language.Words;

namespace EditorialLint.Language.Tagging;

/// <summary>Reads the traits of the words of a sentence.</summary>
internal static class WordTraitReader
{
    /// <summary>Entries that a sentence has before its first and behind its last word, so that features may look over the edge.</summary>
    internal const int Margin = 3;

    private const int MaximumLength = 48;
    private const uint Mix = 0x9E3779B1u;

    /// <summary>Reads a sentence.</summary>
    /// <param name="text">The text that holds it.</param>
    /// <param name="words">Its words.</param>
    /// <param name="lexicon">What is known of words.</param>
    /// <param name="traits">Filled; as long as <paramref name="words"/> and two margins.</param>
    internal static void Read(ReadOnlySpan<char> text, ReadOnlySpan<WordRange> words, TagLexicon lexicon, Span<WordTraits> traits)
    {
        for (int i = 0; i < Margin; i++)
        {
            traits[i] = Outside((uint)i + 1);
            traits[^(i + 1)] = Outside((uint)i + 11);
        }

        SentenceCase sentenceCase = SentenceCaseReader.Read(text, words);
        uint place = 1;
        for (int i = 0; i < words.Length; i++)
        {
            ReadOnlySpan<char> form = words[i].In(text);
            ref WordTraits word = ref traits[Margin + i];
            word = default;
            bool wordLike = ReadForm(form, sentenceCase, place, ref word);
            lexicon.LookUp(form, sentenceCase, ref word);
            if (wordLike)
                place = 0;
            else if (place == 0 && form is ":" or "\"" or "“" or "``" or "(" or "-" or "--" or "–" or "—" or "‘" or "'" or "...")
                place = 2;
        }
    }

    private static WordTraits Outside(uint place) => new()
    {
        Form = place * Mix,
        Lower = place * Mix,
        Suffix3 = place * Mix,
        Suffix2 = place * Mix,
        Shape = place * Mix,
        Case = place * Mix,
        Class = place * Mix,
        LexiconLower = place * Mix,
    };

    /// <summary>What stands for the word before a sentence's first one: the key of its features.</summary>
    internal static uint Opening => Outside(Margin).Lower;

    /// <summary>Hashes a word in small letters, digits folded: the key of classes and of word features.</summary>
    internal static uint HashLower(ReadOnlySpan<char> form)
    {
        uint hash = 17;
        foreach (char c in form)
            hash = Step(hash, Fold(c));
        return Finish(hash);
    }

    /// <summary>Hashes a word as it stands, digits folded.</summary>
    internal static uint HashForm(ReadOnlySpan<char> form)
    {
        uint hash = 17;
        foreach (char c in form)
            hash = Step(hash, FoldDigit(c));
        return Finish(hash);
    }

    private static bool ReadForm(ReadOnlySpan<char> form, SentenceCase sentenceCase, uint place, ref WordTraits word)
    {
        Span<char> lower = stackalloc char[MaximumLength];
        uint formHash = 17, lowerHash = 17;
        int letters = 0, capitals = 0, digits = 0, hyphens = 0, dots = 0, length = 0;
        foreach (char c in form)
        {
            char folded = Fold(c);
            formHash = Step(formHash, FoldDigit(c));
            lowerHash = Step(lowerHash, folded);
            if (length < MaximumLength)
                lower[length++] = folded;
            if (folded is >= 'a' and <= 'z' || (folded >= '\u0080' && char.IsLetter(folded)))
            {
                letters++;
                capitals += folded != c ? 1 : 0;
            }
            else if (folded == '0')
            {
                digits++;
            }
            else if (c == '-')
            {
                hyphens++;
            }
            else if (c == '.')
            {
                dots++;
            }
        }

        if (form.Length > MaximumLength)
        {
            for (int i = 1; i <= 4; i++)
                lower[MaximumLength - i] = Fold(form[^i]);
        }

        word.Lower = Finish(lowerHash);
        word.Form = sentenceCase == SentenceCase.Plain ? Finish(formHash) : word.Lower * 7;
        word.Suffix1 = Hash(lower[(length - 1)..length], 1);
        word.Suffix2 = Hash(lower[Math.Max(0, length - 2)..length], 2);
        word.Suffix3 = Hash(lower[Math.Max(0, length - 3)..length], 3);
        word.Suffix4 = Hash(lower[Math.Max(0, length - 4)..length], 4);
        word.Prefix1 = Hash(lower[..1], 5);
        word.Prefix2 = Hash(lower[..Math.Min(2, length)], 6);
        word.Prefix3 = Hash(lower[..Math.Min(3, length)], 7);
        uint capital = letters == 0 ? 0u
            : capitals == 0 ? 1u
            : capitals == letters ? letters == 1 ? 2u : 3u
            : Fold(form[0]) != form[0] ? 4u : 5u;
        if (sentenceCase != SentenceCase.Plain && capital >= 2)
            capital = 6u + (uint)sentenceCase;
        uint digit = digits == 0 ? 0u : letters == 0 ? 1u : 2u;
        word.Case = ((capital * 3) + digit + 100) * Mix;
        uint shape = (((((capital * 3) + digit) * 3) + place) * 2) + (hyphens > 0 ? 1u : 0);
        shape = (((shape * 2) + (dots > 0 ? 1u : 0)) * 4) + (uint)Math.Min(length - 1, 3);
        word.Shape = ((shape * 3) + (uint)sentenceCase + 1000) * Mix;
        return letters + digits > 0;
    }

    private static uint Hash(ReadOnlySpan<char> chars, uint seed)
    {
        uint hash = seed * 0x85EBCA6Bu;
        foreach (char c in chars)
            hash = Step(hash, c);
        return Finish(hash);
    }

    private static uint Step(uint hash, char c) => (hash ^ c) * 0x01000193u;

    private static uint Finish(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        return hash ^ (hash >> 13);
    }

    private static char FoldDigit(char c) => char.IsAsciiDigit(c) ? '0' : c == '’' ? '\'' : c;

    private static char Fold(char c)
    {
        if (c < '\u0080')
            return char.IsAsciiDigit(c) ? '0' : char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        return c == '’' ? '\'' : char.ToLowerInvariant(c);
    }
}

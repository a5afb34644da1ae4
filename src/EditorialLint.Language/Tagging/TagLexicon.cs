
namespace EditorialLint.Language.Tagging;

/// <summary>What is known of single words: the tags that the treebanks and a lexicon of word forms give them, and the spelling dictionary.</summary>
internal sealed class TagLexicon(ClassTable treebank, ClassTable lexicon)
{
    private const uint Mix = 0x9E3779B1u;

    /// <summary>The trait of a word that is not in the lexicon.</summary>
    internal const uint UnlistedLower = unchecked(600 * Mix);

    internal void LookUp(ReadOnlySpan<char> form, SentenceCase sentenceCase, ref WordTraits word)
    {
        word.Class = treebank[word.Lower] * Mix;
        uint lower = lexicon[word.Lower];
        uint asWritten = char.IsAsciiLetterUpper(form[0]) ? lexicon[sentenceCase == SentenceCase.Upper ? Capitalized(form) : WordTraitReader.HashForm(form)] : lower;
        word.LexiconForm = (asWritten + 300) * Mix;
        word.LexiconLower = (lower + 600) * Mix;
        DictionaryReader.Read(form, sentenceCase, isRare: word.Class == 0, ref word);
    }

    /// <summary>A word in capitals as a name would be written.</summary>
    private static uint Capitalized(ReadOnlySpan<char> form)
    {
        Span<char> chars = stackalloc char[32];
        if (form.Length > chars.Length)
            return 0;
        int length = form.ToLowerInvariant(chars);
        chars[0] = form[0];
        return WordTraitReader.HashForm(chars[..length]);
    }
}

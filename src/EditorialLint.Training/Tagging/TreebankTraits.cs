using EditorialLint.Language.Tagging;
using EditorialLint.Training.Treebanks;

namespace EditorialLint.Training.Tagging;

/// <summary>Reads the traits of treebank sentences.</summary>
internal static class TreebankTraits
{
    /// <summary>The traits of a sentence, with their margins.</summary>
    /// <param name="lexicon">What is known of words.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="forms">Its forms in another case; null for those of the sentence.</param>
    internal static WordTraits[] ReadTraits(this TagLexicon lexicon, TreebankSentence sentence, string? forms = null)
    {
        var traits = new WordTraits[sentence.Count + (2 * WordTraitReader.Margin)];
        WordTraitReader.Read(forms ?? sentence.Forms, sentence.Words, lexicon, traits);
        return traits;
    }
}

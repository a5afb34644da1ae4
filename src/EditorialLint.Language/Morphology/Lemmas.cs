using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Models;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Morphology;

/// <summary>The lemmas of a document: the forms under which a dictionary lists its words. Found when asked for.</summary>
public sealed class Lemmas
{
    private readonly Tags _tags;

    private Lemmas(Tags tags)
    {
        _tags = tags;
    }

    /// <summary>The layer.</summary>
    public static DocumentLayer<Lemmas> Layer { get; } = new(static document => new Lemmas(document.Get(Tags.Layer)));

    /// <summary>The lemma of a word.</summary>
    /// <param name="sentence">A sentence of the layer's document.</param>
    /// <param name="word">Index into its words.</param>
    public string Find(Sentence sentence, int word)
    {
        SentenceTags tags = _tags.Of(sentence);
        return EnglishModels.Lemmatizer.Find(tags.Words.GetText(word), tags[word].Penn);
    }
}

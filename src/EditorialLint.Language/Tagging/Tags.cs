using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Models;
using EditorialLint.Language.Words;

namespace EditorialLint.Language.Tagging;

/// <summary>The parts of speech of a document; each sentence is tagged when first asked for, and depends on nothing but itself.</summary>
public sealed class Tags
{
    private readonly SyntacticWords _words;
    private readonly Dictionary<int, SentenceTags> _sentences = [];

    private Tags(SyntacticWords words)
    {
        _words = words;
    }

    /// <summary>The layer.</summary>
    public static DocumentLayer<Tags> Layer { get; } = new(static document => new Tags(document.Get(SyntacticWords.Layer)));

    /// <summary>The tags of a sentence of the layer's document.</summary>
    public SentenceTags Of(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (!_sentences.TryGetValue(sentence.FirstToken, out SentenceTags? tags))
        {
            using ObservedWork work = sentence.Document.BeginWork(typeof(Tags));
            _sentences.Add(sentence.FirstToken, tags = SentenceTags.Read(_words.Of(sentence), EnglishModels.Tagger));
        }

        return tags;
    }

    /// <summary>The tags of a token: those of the word that stands for it.</summary>
    /// <param name="sentence">The sentence that the token stands in.</param>
    /// <param name="token">Index into the document's tokens.</param>
    /// <returns>Null for a blank, and for a token outside the sentence.</returns>
    public WordTag? OfToken(Sentence sentence, int token)
    {
        SentenceTags tags = Of(sentence);
        int word = tags.Words.FindHead(token);
        return word < 0 ? null : tags[word];
    }
}

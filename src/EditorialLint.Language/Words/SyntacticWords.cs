using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Words;

/// <summary>The words of a document as grammar counts them; each sentence is read when first asked for.</summary>
public sealed class SyntacticWords
{
    private readonly Dictionary<int, SentenceWords> _sentences = [];

    private SyntacticWords()
    {
    }

    /// <summary>The layer.</summary>
    public static DocumentLayer<SyntacticWords> Layer { get; } = new(static _ => new SyntacticWords());

    /// <summary>The words of a sentence of the layer's document.</summary>
    public SentenceWords Of(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (!_sentences.TryGetValue(sentence.FirstToken, out SentenceWords? words))
            _sentences.Add(sentence.FirstToken, words = SentenceWords.Read(sentence));
        return words;
    }
}

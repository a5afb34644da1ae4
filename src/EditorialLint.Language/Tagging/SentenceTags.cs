using EditorialLint.Language.Words;

namespace EditorialLint.Language.Tagging;

/// <summary>The parts of speech of one sentence's words.</summary>
public sealed class SentenceTags
{
    private readonly Tagger _tagger;
    private readonly WordTraits[] _traits;
    private readonly byte[] _classes;

    private SentenceTags(SentenceWords words, Tagger tagger, WordTraits[] traits, byte[] classes)
    {
        Words = words;
        _tagger = tagger;
        _traits = traits;
        _classes = classes;
    }

    /// <summary>The words.</summary>
    public SentenceWords Words { get; }

    /// <summary>The tags of a word.</summary>
    /// <param name="word">Index into <see cref="Words"/>.</param>
    public WordTag this[int word] => new(_tagger.Penn(_classes[word]), _tagger.Universal(_classes[word]));

    internal ReadOnlySpan<WordTraits> Traits => _traits;

    internal ReadOnlySpan<byte> Classes => _classes;

    internal static SentenceTags Read(SentenceWords words, Tagger tagger)
    {
        var traits = new WordTraits[words.Count + (2 * WordTraitReader.Margin)];
        byte[] classes = new byte[words.Count];
        WordTraitReader.Read(words.Sentence.Document.Prose.Text, words.Ranges, tagger.Lexicon, traits);
        tagger.Tag(traits, classes);
        return new SentenceTags(words, tagger, traits, classes);
    }
}

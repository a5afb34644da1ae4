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

    /// <summary>Tags the words behind a place as if other words stood there.</summary>
    /// <param name="first">Index of the first word that is thought away.</param>
    /// <param name="last">Index of the last one.</param>
    /// <param name="instead">The traits of the words in their place.</param>
    /// <param name="tags">Receives the tags of as many words behind as it holds, or as there are.</param>
    /// <returns>How many were tagged.</returns>
    internal int TagBehind(int first, int last, ReadOnlySpan<WordTraits> instead, Span<PennTag> tags)
    {
        const int Margin = WordTraitReader.Margin;
        int behind = Math.Min(tags.Length, Words.Count - last - 1);
        Span<WordTraits> window = stackalloc WordTraits[(2 * Margin) + instead.Length + behind];
        Span<byte> classes = stackalloc byte[instead.Length + behind];
        _traits.AsSpan(first, Margin).CopyTo(window);
        instead.CopyTo(window[Margin..]);
        _traits.AsSpan(Margin + last + 1, behind + Margin).CopyTo(window[(Margin + instead.Length)..]);
        _tagger.Tag(window, classes, ClassAt(first - 1), ClassAt(first - 2));
        for (int i = 0; i < behind; i++)
            tags[i] = _tagger.Penn(classes[instead.Length + i]);
        return behind;
    }

    /// <summary>Whether the lexicon or the treebanks know a word.</summary>
    internal bool IsListed(int word) => _traits[WordTraitReader.Margin + word] is var traits && (traits.Class != 0 || traits.LexiconLower != TagLexicon.UnlistedLower);

    private uint ClassAt(int word) => word < 0 ? Tagger.ClassCount : (uint)_classes[word];

    internal static SentenceTags Read(SentenceWords words, Tagger tagger)
    {
        var traits = new WordTraits[words.Count + (2 * WordTraitReader.Margin)];
        byte[] classes = new byte[words.Count];
        WordTraitReader.Read(words.Sentence.Document.Prose.Text, words.Ranges, tagger.Lexicon, traits);
        tagger.Tag(traits, classes);
        return new SentenceTags(words, tagger, traits, classes);
    }
}

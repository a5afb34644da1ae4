using EditorialLint.Language.Morphology;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Confusions;

/// <summary>What stands around a word, as the grammar of a confusable word asks for it. Places outside the sentence have no text and no tag.</summary>
/// <param name="tags">The sentence.</param>
/// <param name="first">Index of the first syntactic word of the one in question.</param>
/// <param name="last">Index of its last word: <c>it|'s</c> has two.</param>
/// <param name="supposed">Tags of the words behind, where another word is supposed in the place of the written one.</param>
internal readonly ref struct WordFrame(SentenceTags tags, int first, int last, ReadOnlySpan<PennTag> supposed = default)
{
    /// <summary>As many words behind as a supposition tags.</summary>
    internal const int Supposed = 10;

    private readonly ReadOnlySpan<PennTag> _supposed = supposed;

    /// <summary>Index of the word before.</summary>
    internal int Before { get; } = first - 1;

    /// <summary>Index of the word behind.</summary>
    internal int Behind { get; } = last + 1;

    /// <summary>A word as written; empty outside the sentence.</summary>
    internal ReadOnlySpan<char> Text(int word) => Has(word) ? tags.Words.GetText(word) : [];

    /// <summary>A word's tag; null outside the sentence.</summary>
    internal PennTag? Tag(int word) => (uint)(word - Behind) < (uint)_supposed.Length ? _supposed[word - Behind] : Has(word) ? tags[word].Penn : null;

    /// <summary>The frame as it would be with another word in the place: a slip leads the tagger astray, and the word that is meant does not.</summary>
    /// <param name="word">One of the words that may be supposed.</param>
    /// <param name="buffer">Holds the tags; as long as <see cref="Supposed"/>.</param>
    internal WordFrame Suppose(SupposedWord word, Span<PennTag> buffer) =>
        new(tags, first, last, buffer[..tags.TagBehind(first, last, word.Traits, buffer)]);

    /// <summary>The first word from a place on that is no adverb.</summary>
    internal int SkipAdverbs(int word)
    {
        while (Tag(word) is PennTag.RB or PennTag.RBR or PennTag.RBS)
            word++;
        return word;
    }

    /// <summary>Whether the sentence or its clause begins or ends at a place: outside the sentence, or at a mark.</summary>
    internal bool IsEdge(int word) => !Has(word) || !char.IsLetterOrDigit(Text(word)[0]) && Text(word)[0] is not ('$' or '\'' or '’');

    /// <summary>Whether the tagger's lexicon knows a word.</summary>
    internal bool IsListed(int word) => Has(word) && tags.IsListed(word);

    /// <summary>Whether a word is a common noun.</summary>
    internal bool IsNoun(int word) => Tag(word) is PennTag.NN or PennTag.NNS;

    /// <summary>Whether a word may stand before a noun that has its determiner already.</summary>
    internal bool IsModifier(int word) => Tag(word) is PennTag.JJ or PennTag.JJS or PennTag.JJR or PennTag.CD or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.VBN;

    /// <summary>Whether a word is a verb of any form.</summary>
    internal bool IsVerb(int word) => Tag(word) is PennTag.VB or PennTag.VBD or PennTag.VBG or PennTag.VBN or PennTag.VBP or PennTag.VBZ;

    /// <summary>Whether a word is a form of <c>be</c>.</summary>
    internal bool IsBe(int word) => Text(word) is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "am" or "'s" or "’s" or "'re" or "’re" or "'m" or "’m";

    /// <summary>Whether a word is one of those that a bare infinitive follows.</summary>
    internal bool AsksForInfinitive(int word) => Tag(word) is PennTag.MD or PennTag.TO || Text(word) is "n't" or "n’t" or "to" || (Text(word) is "not" && Tag(word - 1) is PennTag.MD or PennTag.TO or PennTag.VBD);

    /// <summary>The last word of a noun phrase without determiner that begins at a place; -1 where there is none.</summary>
    internal int FindNounPhraseEnd(int word)
    {
        int end = word;
        while (IsModifier(end) || (Text(end) is "-" && IsModifier(end + 1)) || (end > word && (Tag(end) == PennTag.POS || (Tag(end) == PennTag.VBG && IsNoun(end + 1)))))
            end++;
        return end > word && IsNoun(end - 1) ? end - 1 : -1;
    }

    /// <summary>Whether a word is surely a finite verb: an auxiliary, or a form that is nothing else.</summary>
    internal bool IsFinite(int word)
    {
        if (Text(word) is "is" or "are" or "was" or "were" or "has" or "had" or "have" or "does" or "did" || Tag(word) == PennTag.MD)
            return true;
        if (Tag(word) is not (PennTag.VBD or PennTag.VBZ or PennTag.VBP))
            return false;

        // A regular past may be a participle behind its noun: 'mistakes made by', 'people elected in'.
        return Tag(word) != PennTag.VBD || (VerbMorphology.Read(Text(word)) & VerbForms.Participle) == 0
            || Tag(word + 1) is not (PennTag.IN or PennTag.TO);
    }

    /// <summary>Whether one of the words before, up to a limit, is the given kind.</summary>
    internal bool HasBefore(int reach, Func<ReadOnlySpan<char>, bool> isKind)
    {
        for (int i = Before; i >= 0 && i >= Before - reach; i--)
        {
            if (isKind(Text(i)))
                return true;
        }

        return false;
    }

    private bool Has(int word) => word >= 0 && word < tags.Words.Count;
}

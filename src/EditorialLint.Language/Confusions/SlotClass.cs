using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Confusions;

/// <summary>The classes of words that a place in a sentence may ask for: the Penn tags, and contracted pronouns.</summary>
internal static class SlotClass
{
    /// <summary>Classes that a model scores: a multiple of 16.</summary>
    internal const int Count = 48;

    /// <summary>No class: punctuation, and contractions that no set holds.</summary>
    internal const int None = -1;

    private const int Words = (int)PennTag.WRB + 1;

    /// <summary>The class of a token.</summary>
    /// <param name="tags">Its sentence.</param>
    /// <param name="first">Index of the token's first word.</param>
    /// <param name="last">Index of its last word.</param>
    internal static int Of(SentenceTags tags, int first, int last)
    {
        PennTag tag = tags[first].Penn;
        if (first == last)
            return tag == PennTag.IN && tags[first].Universal == UniversalTag.SCONJ ? Words : tag <= PennTag.WRB ? (int)tag : None;
        return (tag, tags[last].Penn) switch
        {
            _ when last > first + 1 => None,
            (PennTag.PRP, PennTag.VBZ) => Words + 1,
            (PennTag.PRP, PennTag.VBP) => Words + 2,
            (PennTag.WP or PennTag.WDT, PennTag.VBZ) => Words + 3,
            (PennTag.EX, PennTag.VBZ) => Words + 4,
            (PennTag.VB, PennTag.PRP) => Words + 5,
            _ => None,
        };
    }
}

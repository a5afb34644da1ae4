using EditorialLint.Core.Documents;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Confusions;

/// <summary>Where the most frequent words of the sets can be slips at all: to weigh each of them would take most of the time.</summary>
internal static class FrequentWords
{
    /// <summary>Whether a word may stand for another one, as its neighbours' tags allow. True for any rarer word.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">Index of the word into the document's tokens.</param>
    internal static bool AreWorthAsking(Sentence sentence, int token)
    {
        Document document = sentence.Document;
        ReadOnlySpan<char> word = document.GetText(token);
        if (word.Length > 5)
            return true;
        return word switch
        {
            "for" => Before(sentence, token) is "the" or "at" or "least" or "than" or "last" or "past" or "next" or "to" or "all" or "three" or "only" or "other" or "these" or "those",
            "by" or "so" or "not" or "some" => false,
            "one" => TagOf(sentence, token - 2) is PennTag.PRP or PennTag.WP or PennTag.MD or PennTag.NNP or PennTag.NNPS or PennTag.NNS
                || Before(sentence, token) is "has" or "have" or "had" or "’ve" or "to",
            "our" => Before(sentence, token) is "an" or "per" or "half" or "we" or "We" or "you" or "they" or "There" or "there" || TagOf(sentence, token - 2) is PennTag.CD,
            "are" => TagOf(sentence, token + 2) is PennTag.NN or PennTag.NNS or PennTag.JJ
                && TagOf(sentence, token - 2) is PennTag.IN or PennTag.VB or PennTag.VBD or PennTag.VBP or PennTag.VBZ or PennTag.VBG or PennTag.RB && Before(sentence, token) is not ("than" or "as"),
            "of" => TagOf(sentence, token - 2) is PennTag.MD or PennTag.VB or PennTag.VBD or PennTag.VBP or PennTag.VBZ or PennTag.VBG or PennTag.VBN or PennTag.PRP or PennTag.RB,
            "to" => TagOf(sentence, token + 2) is PennTag.JJ or PennTag.JJR or PennTag.RB or PennTag.CD,
            "who's" or "who’s" => TagOf(sentence, token + 2) is not (PennTag.CD or PennTag.RB),
            _ => true,
        };
    }

    private static ReadOnlySpan<char> Before(Sentence sentence, int token) => token - 2 >= sentence.FirstToken ? sentence.Document.GetText(token - 2) : default;

    private static PennTag? TagOf(Sentence sentence, int token) =>
        token >= sentence.FirstToken && token < sentence.EndToken ? sentence.Document.Get(Tags.Layer).OfToken(sentence, token)?.Penn : null;
}

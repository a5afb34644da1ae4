using EditorialLint.Language.Names;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>
/// Joins the words of a noun phrase: names by the names layer, and a role with the name that follows it (<c>Democratic
/// candidate Hillary Clinton</c>), where parsers often choose another head than readers do.
/// </summary>
internal static class NounPhrases
{
    /// <summary>For each word the last word of its name or run of nouns; the word itself where it stands in none.</summary>
    internal static int[] Read(DependencyTree tree, SentenceTags tags, bool[] isOutside, NameSet names)
    {
        int[] phrases = new int[tree.Words.Count];
        int last = -1;
        for (int i = phrases.Length - 1; i >= 0; i--)
        {
            phrases[i] = i;
            if (!isOutside[i])
            {
                last = -1;
                continue;
            }

            UniversalTag tag = tags[i].Universal;
            NameMention? mention = names.FindAt(tree.Words[i].Token);
            bool isNoun = tag is UniversalTag.NOUN or UniversalTag.PROPN || mention is not null;
            bool isJoined = last >= 0 && (isNoun ? !NounClasses.IsTime(tree.Words.GetText(last)) : tag == UniversalTag.PUNCT && IsInName(tree, i, last, names));
            if (!isNoun && !isJoined)
            {
                last = -1;
                continue;
            }

            if (isJoined)
                phrases[i] = phrases[last];
            // A possessive ending parts two phrases: "Trump's campaign".
            last = i > 0 && tree.Words.GetText(i) is "'s" or "’s" ? -1 : i;
        }

        return phrases;
    }

    private static bool IsInName(DependencyTree tree, int word, int next, NameSet names) =>
        names.FindAt(tree.Words[word].Token) is { } one && names.FindAt(tree.Words[next].Token) == one;
}

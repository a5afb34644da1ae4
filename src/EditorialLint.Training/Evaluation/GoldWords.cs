using EditorialLint.Language.Tagging;
using EditorialLint.Training.Treebanks;

namespace EditorialLint.Training.Evaluation;

/// <summary>What the treebank says.</summary>
internal static class GoldWords
{
    internal static List<EvaluatedWord> Read(IReadOnlyList<TreebankSentence> sentences)
    {
        var words = new List<EvaluatedWord>();
        int start = 0;
        foreach (TreebankSentence sentence in sentences)
        {
            int first = words.Count;
            for (int i = 0; i < sentence.Count; i++)
            {
                int end = start + Visible(sentence.Form(i));
                words.Add(new EvaluatedWord(
                    start, end, i == 0, sentence.Form(i).ToString(), sentence.Lemmas[i], new WordTag(sentence.Penn[i], sentence.Universal[i]),
                    sentence.Heads[i] < 0 ? -1 : first + sentence.Heads[i], sentence.Relations[i], 1));
                start = end;
            }
        }

        return words;
    }

    /// <summary>As many characters as are no blanks.</summary>
    internal static int Visible(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
            count += char.IsWhiteSpace(c) ? 0 : 1;
        return count;
    }
}

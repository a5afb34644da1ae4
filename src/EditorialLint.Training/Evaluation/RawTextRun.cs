using System.Collections.Immutable;
using System.Text;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;
using EditorialLint.Training.Treebanks;

namespace EditorialLint.Training.Evaluation;

/// <summary>What the whole pipeline says of the treebank's raw text: its sentences joined by blanks, paragraphs as far as the file has them.</summary>
internal static class RawTextRun
{
    internal static List<EvaluatedWord> Read(IReadOnlyList<TreebankSentence> sentences)
    {
        var words = new List<EvaluatedWord>();
        int offset = 0;
        foreach (Document document in Documents(sentences))
        {
            Read(document, offset, words);
            offset += GoldWords.Visible(document.Text.Content);
        }

        return words;
    }

    private static IEnumerable<Document> Documents(IReadOnlyList<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<BlockOutline>();
        int start = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            text.Append(sentences[i].Text);
            bool last = i + 1 == sentences.Count || sentences[i + 1].BeginsDocument;
            if (!last && !sentences[i + 1].BeginsParagraph)
            {
                text.Append(' ');
                continue;
            }

            blocks.Add(new BlockOutline(BlockKind.Paragraph, TextSpan.FromBounds(start, text.Length)));
            text.Append("\n\n");
            start = text.Length;
            if (!last)
                continue;
            yield return Document.Create(new SourceText("treebank.txt", text.ToString()), blocks.DrainToImmutable());
            text.Clear();
            start = 0;
        }
    }

    private static void Read(Document document, int offset, List<EvaluatedWord> words)
    {
        string prose = document.Prose.Text;
        int[] visible = new int[prose.Length + 1];
        for (int i = 0; i < prose.Length; i++)
            visible[i + 1] = visible[i] + (char.IsWhiteSpace(prose[i]) ? 0 : 1);
        Tags tags = document.Get(Tags.Layer);
        Lemmas lemmas = document.Get(Lemmas.Layer);
        Dependencies dependencies = document.Get(Dependencies.Layer);
        foreach (Sentence sentence in document.Sentences)
        {
            SentenceTags sentenceTags = tags.Of(sentence);
            DependencyTree tree = dependencies.Of(sentence);
            int first = words.Count;
            for (int i = 0; i < tree.Words.Count; i++)
            {
                int start = tree.Words.Ranges[i].Start;
                Dependency arc = tree[i];
                words.Add(new EvaluatedWord(
                    offset + visible[start], offset + visible[start + tree.Words.Ranges[i].Length], i == 0, tree.Words.GetText(i).ToString(),
                    lemmas.Find(sentence, i), sentenceTags[i], arc.Head < 0 ? -1 : first + arc.Head, arc.Relation, arc.Confidence));
            }
        }
    }
}

using CsCheck;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests;

public sealed class SyntaxPropertyTests
{
    private const int Iterations = 2000;

    private static Gen<string> Prose { get; } =
        Gen.OneOf(Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, ArbitraryProse.HighestChoice]).Array[0, 60].Select(ArbitraryProse.FromChoices);

    [Fact]
    public void Every_sentence_of_any_text_gets_a_tree() => Prose.Sample(text => AssertTrees(ProseText.Read(text)), iter: Iterations);

    [Fact]
    public void Any_characters_get_a_tree() => Gen.String.Sample(text => AssertTrees(ProseText.Read(text)), iter: Iterations);

    [Theory]
    [InlineData("word ")]
    [InlineData("a-")]
    [InlineData("( ")]
    [InlineData("can't-")]
    [InlineData("$5")]
    [InlineData("'s ")]
    [InlineData("Aé\u0301")]
    public void A_sentence_of_any_length_gets_a_tree(string piece) => AssertTrees(ProseText.Read(string.Concat(Enumerable.Repeat(piece, 5000)) + "x"));

    [Fact]
    public void Every_news_article_gets_trees()
    {
        Assert.SkipUnless(Directory.Exists(Repository.NewsArticles), "The folder of news articles does not lie beside the repository.");
        foreach (string file in Directory.GetFiles(Repository.NewsArticles).Order(StringComparer.Ordinal).Take(100))
            AssertTrees(ProseText.Read(SourceCodec.Decode(file, File.ReadAllBytes(file)).Content));
    }

    [Fact]
    public void A_tree_depends_on_neither_thread_nor_earlier_sentences() => Prose.Sample(
        text =>
        {
            string[] alone = [.. ProseText.Read(text).Sentences.Select(sentence => Describe(sentence))];
            string[][] together = new string[4][];
            Parallel.For(0, together.Length, i =>
            {
                Document document = ProseText.Read(text);
                foreach (Sentence sentence in document.Sentences.Reverse())
                    Describe(sentence);
                together[i] = [.. document.Sentences.Select(sentence => Describe(sentence))];
            });
            Assert.All(together, one => Assert.Equal(alone, one));
        },
        iter: 200);

    private static void AssertTrees(Document document)
    {
        foreach (Sentence sentence in document.Sentences)
        {
            DependencyTree tree = document.Get(Dependencies.Layer).Of(sentence);
            SentenceTags tags = document.Get(Tags.Layer).Of(sentence);
            SentenceWords words = tree.Words;
            AssertWords(sentence, words);
            int roots = 0;
            for (int i = 0; i < words.Count; i++)
            {
                Assert.True(Enum.IsDefined(tags[i].Penn) && Enum.IsDefined(tags[i].Universal));
                Assert.NotEmpty(document.Get(Lemmas.Layer).Find(sentence, i));
                Assert.InRange(tree[i].Confidence, 0f, 1f);
                Assert.Equal(tree[i].Head < 0, tree[i].Relation == Relation.Root);
                roots += tree[i].Head < 0 ? 1 : 0;
            }

            Assert.Equal(words.Count > 0 ? 1 : 0, roots);
            AssertLeadsToRoot(tree);
        }
    }

    /// <summary>The words of a token tile it but for blanks inside it.</summary>
    private static void AssertWords(Sentence sentence, SentenceWords words)
    {
        int word = 0;
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            string text = sentence.Document.GetString(token);
            if (sentence.Document.Tokens[token].IsTrivia || text.Length == 0)
                continue;
            int end = 0;
            for (; word < words.Count && words[word].Token == token; word++)
            {
                Assert.True(words[word].Length > 0 && string.IsNullOrWhiteSpace(text[end..words[word].Offset]));
                end = words[word].Offset + words[word].Length;
                TextSpan span = words.GetSpan(word);
                Assert.True(sentence.Span.Start <= span.Start && span.End <= sentence.Span.End && !span.IsEmpty);
            }

            Assert.Equal(text.TrimEnd(' ', '\u00A0').Length, end);
            Assert.InRange(words.FindHead(token), words.FindFirst(token), word - 1);
        }

        Assert.Equal(words.Count, word);
    }

    private static void AssertLeadsToRoot(DependencyTree tree)
    {
        bool[] leads = new bool[tree.Words.Count];
        for (int i = 0; i < leads.Length; i++)
        {
            var path = new List<int>();
            int at = i;
            while (at >= 0 && !leads[at])
            {
                path.Add(at);
                Assert.True(path.Count <= leads.Length, "A tree has a cycle.");
                at = tree[at].Head;
            }

            foreach (int node in path)
                leads[node] = true;
        }
    }

    private static string Describe(Sentence sentence)
    {
        DependencyTree tree = sentence.Document.Get(Dependencies.Layer).Of(sentence);
        SentenceTags tags = sentence.Document.Get(Tags.Layer).Of(sentence);
        return string.Join(' ', Enumerable.Range(0, tree.Words.Count).Select(i => $"{tags[i]} {tree[i]}"));
    }
}

using EditorialLint.Language.Parsing;
using EditorialLint.Testing;
using EditorialLint.Training.Evaluation;
using EditorialLint.Training.Treebanks;
using Xunit;

namespace EditorialLint.Training.Tests;

/// <summary>What the embedded models must hold on the development sections, which they have not seen.</summary>
public sealed class AccuracyTests
{
    private static string Treebanks { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data", "treebanks"));

    [Theory]
    [InlineData("ewt-dev.conllu.gz", 94.5, 96.8, 84.8, 81.7)]
    [InlineData("gum-dev.conllu.gz", 96.0, 97.5, 84.5, 82.0)]
    public void The_models_hold_their_floors(string file, double penn, double lemma, double unlabelled, double labelled)
    {
        List<TreebankSentence> sentences = Read(file);
        var comparison = new Comparison(GoldWords.Read(sentences), new GoldTokenRun(sentences).Read());
        Assert.Equal(100, comparison.Words);
        Assert.True(comparison.Penn >= penn, $"XPOS {comparison.Penn:F2}");
        Assert.True(comparison.Lemma >= lemma, $"lemma {comparison.Lemma:F2}");
        Assert.True(comparison.Unlabelled >= unlabelled, $"UAS {comparison.Unlabelled:F2}");
        Assert.True(comparison.Labelled >= labelled, $"LAS {comparison.Labelled:F2}");
        Assert.True(comparison.Relation(Relation.Nsubj) >= 88, $"nsubj {comparison.Relation(Relation.Nsubj):F2}");
        Assert.True(comparison.Negations >= 90, $"head of not {comparison.Negations:F2}");
        Assert.True(comparison.SurerHalf >= 95, $"surer half {comparison.SurerHalf:F2}");
    }

    [Fact]
    public void Raw_text_is_cut_into_the_words_of_the_treebank()
    {
        List<TreebankSentence> sentences = Read("gum-dev.conllu.gz");
        var comparison = new Comparison(GoldWords.Read(sentences), RawTextRun.Read(sentences));
        Assert.True(comparison.Words >= 99.3, $"words {comparison.Words:F2}");
        Assert.True(comparison.Sentences >= 88, $"sentences {comparison.Sentences:F2}");
    }

    private static List<TreebankSentence> Read(string file)
    {
        string path = Path.Combine(Treebanks, file);
        Assert.SkipUnless(File.Exists(path), "The folder of treebanks does not lie beside the repository.");
        return ConlluReader.Read(path);
    }
}

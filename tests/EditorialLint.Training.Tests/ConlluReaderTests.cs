using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;
using EditorialLint.Training.Treebanks;
using Xunit;

namespace EditorialLint.Training.Tests;

public sealed class ConlluReaderTests
{
    [Fact]
    public void A_file_is_read_word_by_word()
    {
        List<TreebankSentence> sentences = Fixture.Read();
        Assert.Equal(24, sentences.Count);
        TreebankSentence first = sentences[0];
        Assert.True(first.BeginsDocument && first.BeginsParagraph && !sentences[1].BeginsDocument);
        Assert.Equal("The minister did sign the bill.", first.Text);
        Assert.Equal("minister", first.Form(1).ToString());
        Assert.Equal((PennTag.NN, UniversalTag.NOUN, Relation.Nsubj, 3), (first.Penn[1], first.Universal[1], first.Relations[1], first.Heads[1]));
        Assert.Equal(-1, first.Heads[3]);
    }

    [Fact]
    public void Ranges_and_empty_nodes_are_no_words()
    {
        string path = Write("1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_\n1.1\tx\tx\tX\tFW\t_\t_\t_\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_\n\n");
        Assert.Equal(2, Assert.Single(ConlluReader.Read(path)).Count);
    }

    [Theory]
    [InlineData("1\tdo\tdo\n\n", ":1: A word has 3 columns")]
    [InlineData("1\tdo\tdo\tAUX\tVBQ\t_\t0\troot\t_\t_\n\n", "Penn tag 'VBQ'")]
    [InlineData("1\tdo\tdo\tAUX\tVBP\t_\t0\tboss\t_\t_\n\n", "relation 'boss'")]
    public void A_broken_line_is_named(string text, string message) =>
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => ConlluReader.Read(Write(text))).Message, StringComparison.Ordinal);

    private static string Write(string text)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("conllu").FullName, "a.conllu");
        File.WriteAllText(path, text);
        return path;
    }
}

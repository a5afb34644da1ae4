using EditorialLint.Core.Documents;
using EditorialLint.Language.Parsing;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Parsing;

public sealed class DependenciesTests
{
    [Fact]
    public void A_plain_sentence_gets_its_tree()
    {
        DependencyTree tree = Read("The minister did not read the long report.");
        Assert.Equal(
            ["The det minister", "minister nsubj read", "did aux read", "not advmod read", "read root", "the det report", "long amod report", "report obj read", ". punct read"],
            Describe(tree));
        Assert.Equal("read", tree.Words.GetText(tree.Root));
        Assert.Equal([1, 2, 3, 7, 8], tree.DependentsOf(tree.Root));
    }

    [Fact]
    public void Arcs_of_plain_words_are_sure()
    {
        DependencyTree tree = Read("The minister read the report.");
        Assert.True(tree[0].Confidence > 0.9f && tree[0].Confidence <= 1);
    }

    [Theory]
    [InlineData("We can't but here is the rest.", "ca")]
    [InlineData("I haven't the slightest idea.", "have")]
    [InlineData("They could not be teachers.", "teachers")]
    [InlineData("They have not been up to anything.", "up")]
    [InlineData("We do not really like it.", "like")]
    public void A_negation_hangs_on_what_it_negates(string text, string head)
    {
        DependencyTree tree = Read(text);
        int not = Enumerable.Range(0, tree.Words.Count).Single(i => tree.Words.GetText(i) is "not" or "n't");
        Assert.Equal(head, tree.Words.GetText(tree[not].Head).ToString());
    }

    [Fact]
    public void Every_relation_has_a_name_that_leads_back_to_it()
    {
        foreach (Relation relation in Enum.GetValues<Relation>())
            Assert.True(RelationNames.TryParse(relation.ToName(), out Relation found) && found == relation);
        Assert.False(RelationNames.TryParse("subject", out _));
    }

    private static IEnumerable<string> Describe(DependencyTree tree) => Enumerable.Range(0, tree.Words.Count).Select(i =>
        $"{tree.Words.GetText(i)} {tree[i].Relation.ToName()} {(tree[i].Head < 0 ? "" : tree.Words.GetText(tree[i].Head))}".TrimEnd());

    private static DependencyTree Read(string text)
    {
        Document document = ProseText.ReadParagraph(text);
        return document.Get(Dependencies.Layer).Of(Assert.Single(document.Sentences));
    }
}

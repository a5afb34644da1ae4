using EditorialLint.Core.Documents;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Tagging;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Morphology;

public sealed class LemmasTests
{
    [Theory]
    [InlineData("The children went home.", "the child go home .")]
    [InlineData("She doesn't know what i said.", "she do not know what I say .")]
    [InlineData("He was running faster in 1990.", "he be run fast in 1990 .")]
    [InlineData("Germany's ministers met.", "Germany 's minister meet .")]
    [InlineData("They were planing the boards.", "they be plane the board .")]
    [InlineData("She frolicked with the dog.", "she frolic with the dog .")]
    [InlineData("Prices have risen, she tore it, they fled and he misled us.", "price have rise , she tear it , they flee and he mislead we .")]
    [InlineData("Stylish shoes sold.", "stylish shoe sell .")]
    [InlineData("He hassled and jilted her.", "he hassle and jilt she .")]
    [InlineData("The companies' policies were bigger.", "the company 's policy be big .")]
    public void Words_have_the_form_that_a_dictionary_lists(string text, string lemmas)
    {
        Document document = ProseText.ReadParagraph(text);
        Sentence sentence = Assert.Single(document.Sentences);
        int count = document.Get(Tags.Layer).Of(sentence).Words.Count;
        Assert.Equal(lemmas, string.Join(' ', Enumerable.Range(0, count).Select(i => document.Get(Lemmas.Layer).Find(sentence, i))));
    }
}

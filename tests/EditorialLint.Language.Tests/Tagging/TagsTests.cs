using EditorialLint.Core.Documents;
using EditorialLint.Language.Tagging;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Tagging;

public sealed class TagsTests
{
    [Theory]
    [InlineData("The president will lead the country.", "DT NN MD VB DT NN .")]
    [InlineData("The lead was small.", "DT NN VBD JJ .")]
    [InlineData("She doesn't know Smith's plan.", "PRP VBZ RB VB NNP POS NN .")]
    [InlineData("\"We go,\" he said.", "`` PRP VBP , '' PRP VBD .")]
    [InlineData("It cost $5 (or 7%).", "PRP VBD $ CD -LRB- CC CD NN -RRB- .")]
    public void Words_get_the_tags_of_the_Penn_treebank(string text, string tags) =>
        Assert.Equal(tags, string.Join(' ', Read(text).Select(static tag => tag.Penn.ToName())));

    [Theory]
    [InlineData("She nuzzled the foal.", 1, PennTag.VBD)]
    [InlineData("The kerfuffles ended.", 1, PennTag.NNS)]
    [InlineData("Kerfuffles ended the meeting.", 0, PennTag.NNS)]
    [InlineData("It was a snazzier coat.", 3, PennTag.JJR)]
    public void The_dictionary_helps_with_words_that_the_treebanks_lack(string text, int word, PennTag tag) =>
        Assert.Equal(tag, Read(text)[word].Penn);

    [Theory]
    [InlineData("She has gone and has a plan.", "PRON AUX VERB CCONJ VERB DET NOUN PUNCT")]
    [InlineData("After lunch we left after he came.", "ADP NOUN PRON VERB SCONJ PRON VERB PUNCT")]
    public void Words_get_universal_tags(string text, string tags) =>
        Assert.Equal(tags, string.Join(' ', Read(text).Select(static tag => tag.Universal.ToName())));

    [Theory]
    [InlineData("Police Arrest Three Men After Shooting At School")]
    [InlineData("POLICE ARREST THREE MEN AFTER SHOOTING AT SCHOOL")]
    [InlineData("THE COURT SAID THAT THE LAW WAS NOT FAIR TO WORKERS")]
    [InlineData("Workers Fear New Tax Will Raise The Price Of Food")]
    public void Capitals_make_no_names_of_a_headline(string text) =>
        Assert.True(Read(text).Count(static tag => tag.Penn is PennTag.NNP or PennTag.NNPS) <= 2);

    [Fact]
    public void A_token_has_the_tag_of_the_word_that_stands_for_it()
    {
        Document document = ProseText.ReadParagraph("They didn't go.");
        Tags tags = document.Get(Tags.Layer);
        Assert.Equal(new WordTag(PennTag.VBD, UniversalTag.AUX), tags.OfToken(document.Sentences[0], 2));
        Assert.Null(tags.OfToken(document.Sentences[0], 1));
    }

    [Fact]
    public void Every_tag_has_a_name_that_leads_back_to_it()
    {
        foreach (PennTag tag in Enum.GetValues<PennTag>())
            Assert.True(PennTagNames.TryParse(tag.ToName(), out PennTag found) && found == tag);
        foreach (UniversalTag tag in Enum.GetValues<UniversalTag>())
            Assert.True(UniversalTagNames.TryParse(tag.ToName(), out UniversalTag found) && found == tag);
        Assert.False(PennTagNames.TryParse("NNX", out _));
    }

    private static WordTag[] Read(string text)
    {
        Document document = ProseText.ReadParagraph(text);
        SentenceTags tags = document.Get(Tags.Layer).Of(Assert.Single(document.Sentences));
        return [.. Enumerable.Range(0, tags.Words.Count).Select(i => tags[i])];
    }
}

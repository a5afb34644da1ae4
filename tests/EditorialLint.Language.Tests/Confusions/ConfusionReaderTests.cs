using EditorialLint.Core.Documents;
using EditorialLint.Language.Confusions;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Confusions;

public sealed class ConfusionReaderTests
{
    [Theory]
    [InlineData("The council opened the pool in it's new park.", "it's", "its")]
    [InlineData("She met you're sister at the mill.", "you're", "your")]
    [InlineData("He says its unfair that the farmers pay.", "its", "it's")]
    [InlineData("The bridge cost more then $3 million.", "then", "than")]
    [InlineData("He was than a baker in the old town.", "than", "then")]
    [InlineData("They stayed home rather that going to the fair.", "that", "than")]
    [InlineData("The talks where being held in the barn.", "where", "were")]
    [InlineData("The farm was far to small for the herd.", "to", "too")]
    [InlineData("The court lead by Judge Reed closed early.", "lead", "led")]
    [InlineData("The drought had a harsh affect on the wheat.", "affect", "effect")]
    [InlineData("The farmers cast there votes on Monday.", "there", "their")]
    [InlineData("Children are not aloud to swim in the lake.", "aloud", "allowed")]
    [InlineData("It was, of coarse, too late for the ferry.", "coarse", "course")]
    [InlineData("The mill hired at lest forty workers.", "lest", "least")]
    [InlineData("She tried two be fair to the baker.", "two", "to")]
    [InlineData("They maybe able to save the barn.", "maybe", "may be")]
    [InlineData("He has herd about the flood.", "herd", "heard")]
    [InlineData("The members of the pubic were let in at noon.", "pubic", "public")]
    [InlineData("She spoke whit the farmers after the storm.", "whit", "with")]
    public void A_word_without_a_reading_is_doubted(string text, string written, string meant) =>
        Assert.Equal([(written, meant)], Find(text));

    [Theory]
    [InlineData("It's time farmers had their say.")]
    [InlineData("They left early, for it's dark by five.")]
    [InlineData("Ask more people, then the mayor.")]
    [InlineData("It is better to wait than to run.")]
    [InlineData("Use chalk where needed.")]
    [InlineData("A five-point lead by Friday was all they hoped for.")]
    [InlineData("The board will effect a change in its rules.")]
    [InlineData("They rather think that it rained.")]
    [InlineData("She read the letter aloud to the class.")]
    [InlineData("The coarse sand hurt their feet.")]
    [InlineData("They will pore over the old maps.")]
    [InlineData("It was the state writ large.")]
    [InlineData("We should try to buy a house.")]
    [InlineData("They maybe saw the boat.")]
    public void A_word_with_a_reading_is_not(string text) => Assert.Empty(Find(text));

    private static (string, string)[] Find(string text)
    {
        Document document = ProseText.ReadParagraph(text);
        return
        [
            .. from block in document.Blocks
               from sentence in block.Sentences
               from token in Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken)
               where document.Tokens[token].Kind == TokenKind.Word
               let found = ConfusionReader.Find(sentence, token)
               where found is not null
               select (found.Token.Text.ToString(), found.Meant)
        ];
    }
}

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
    [InlineData("The baker knows it's recipe well.", "it's", "its")]
    [InlineData("The club holds it's annual parade next Sunday.", "it's", "its")]
    [InlineData("Why have you're sheep left the meadow?", "you're", "your")]
    [InlineData("They gave the plan they're seal of approval.", "they're", "their")]
    [InlineData("A baker who's oven broke came to the mill.", "who's", "whose")]
    [InlineData("The well is as deep as its ever been.", "its", "it's")]
    [InlineData("Now, after the rain, its more difficult to reach the mill.", "its", "it's")]
    [InlineData("The sheep came because their easier to please.", "their", "they're")]
    [InlineData("She beat a farmer whose had far more time.", "whose", "who's")]
    [InlineData("He said that your going to lose the farm.", "your", "you're")]
    [InlineData("Six men were their for the harvest.", "their", "there")]
    [InlineData("They're is a risk of frost.", "They're", "There")]
    [InlineData("The tenants overstayed there leases.", "there", "their")]
    [InlineData("The farmers may of some doubts.", "of", "have")]
    [InlineData("The frost could led to a poor harvest.", "led", "lead")]
    [InlineData("The baker's decision lead to a strike in May.", "lead", "led")]
    [InlineData("In May she lead the choir.", "lead", "led")]
    [InlineData("The farmer is going too plow the field.", "too", "to")]
    [InlineData("She asked the baker too open the door.", "too", "to")]
    [InlineData("It really effects your sleep.", "effects", "affects")]
    [InlineData("He sold more bread then did the other bakers.", "then", "than")]
    [InlineData("They walked, rather then drove, to the mill.", "then", "than")]
    [InlineData("They are worse off then farmers in the valley.", "then", "than")]
    [InlineData("He is more careful then most bakers.", "then", "than")]
    [InlineData("Than came a frost.", "Than", "Then")]
    [InlineData("Than, a week later, it rained.", "Than", "Then")]
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
    [InlineData("It's one thing to plow a field.")]
    [InlineData("They were richer then than now.")]
    [InlineData("They were better off then, and they knew it.")]
    [InlineData("The remark piqued her curiosity.")]
    [InlineData("The burden was borne by taxpayers.")]
    [InlineData("The mill will weather it.")]
    [InlineData("They let the jury hear about the flood.")]
    [InlineData("They're nobody's fool, and you're somebody's hero.")]
    [InlineData("A rival who's had more time thinks so.")]
    [InlineData("The friend who's left home is back.")]
    [InlineData("It's neighbor vs. neighbor in the valley.")]
    [InlineData("They're fit and healthy, whether they're police or fire.")]
    [InlineData("He could, of course, sell the mill.")]
    [InlineData("The might of the river broke the dam.")]
    [InlineData("Are there sheep in the meadow?")]
    [InlineData("The river was too big a hurdle for the sheep.")]
    [InlineData("If there happened to be a bull, they ran.")]
    [InlineData("They helped the baker lead the choir.")]
    [InlineData("They left its former owner and whose farm it is unnamed.")]
    [InlineData("They talked to each other then went home.")]
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

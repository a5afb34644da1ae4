using EditorialLint.Core.Documents;
using EditorialLint.Language.Names;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Names;

public sealed class NameSetTests
{
    private static string[] Mentions(Document document) =>
        [.. document.Get(NameSet.Layer).Mentions.Select(mention => document.Text.Slice(mention.Span).ToString())];

    [Theory]
    [InlineData("The city welcomed Robert O'Brien today.", "Robert O'Brien")]
    [InlineData("The city welcomed Dr. Jane Smith today.", "Jane Smith")]
    [InlineData("The city heard Smith's speech.", "Smith")]
    [InlineData("The city heard Smith’s speech.", "Smith")]
    [InlineData("They met Ursula von der Leyen there.", "Ursula von der Leyen")]
    [InlineData("It happened on Monday in August.", "")]
    [InlineData("The road is long. Nobody walks it.", "")]
    public void Names_are_found_by_capitals_and_context(string text, string names)
    {
        string[] expected = names.Length == 0 ? [] : names.Split('|');

        Assert.Equal(expected, Mentions(ProseText.ReadParagraph(text)));
    }

    [Fact]
    public void A_capital_at_the_start_of_a_sentence_alone_proves_nothing() =>
        Assert.Empty(Mentions(ProseText.ReadParagraph("Roads lead there. Trees grow.")));

    [Fact]
    public void A_word_that_is_a_name_elsewhere_is_one_at_the_start_of_a_sentence_too() =>
        Assert.Equal(["O'Brien", "O'Brien"], Mentions(ProseText.ReadParagraph("O'Brien spoke. They thanked O'Brien.")));

    [Fact]
    public void A_title_shows_a_person_and_is_no_part_of_the_name()
    {
        Document document = ProseText.ReadParagraph("They met Dr. Smith there.");

        NameMention mention = Assert.Single(document.Get(NameSet.Layer).Mentions);
        Assert.Equal("Dr.", document.GetString(mention.TitleToken));
        Assert.False(mention.IsFull);
        Assert.True(Assert.Single(document.Get(NameSet.Layer).Bearers).IsPerson);
    }

    [Fact]
    public void A_last_name_alone_belongs_to_the_bearer_of_the_full_one()
    {
        Document document = ProseText.ReadParagraph("They met Robert O'Brien there. Later they thanked O'Brien.");

        NameBearer bearer = Assert.Single(document.Get(NameSet.Layer).Bearers);
        Assert.Equal("Robert O'Brien", bearer.Name);
        Assert.Equal(2, bearer.Mentions.Length);
    }

    [Fact]
    public void Two_full_names_are_two_bearers() =>
        Assert.Equal(2, ProseText.ReadParagraph("They met John Smith and Jane Smith.").Get(NameSet.Layer).Bearers.Length);
}

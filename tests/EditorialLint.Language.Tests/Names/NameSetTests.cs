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

    [Theory]
    [InlineData("Mayor Refuses Rockets Offer\n\nThe mayor refused on Monday.", "")]
    [InlineData("MAYOR REFUSES TO MEET OKAFOR\n\nThe mayor refused to meet Okafor.", "Okafor")]
    [InlineData("Mayor Backs Okafor In Harbor Fight\n\nThe mayor backs Okafor.", "Okafor|Okafor")]
    [InlineData("Robert Okafor Wins Harbor Fight\n\nThe fight is over.", "Robert Okafor")]
    [InlineData("The mayor backs Okafor in a fight\n\nThe fight is over.", "Okafor")]
    public void In_a_headline_full_of_capitals_only_what_is_known_is_a_name(string text, string names) =>
        Assert.Equal(names.Length == 0 ? [] : names.Split('|'), Mentions(ProseText.Read(text)));

    [Fact]
    public void A_state_with_an_article_is_a_place() =>
        Assert.Equal(NameKind.Place, Assert.Single(Bearers("They left the U.S. for the U.S. again, and the U.S. was cold.")).Kind);

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

    private static NameBearer[] Bearers(string text) => [.. ProseText.ReadParagraph(text).Get(NameSet.Layer).Bearers];

    [Theory]
    [InlineData("They met Robert O'Brien there.", NameKind.Person)]
    [InlineData("The prize went to Zbyszko Kwardowski, who wept.", NameKind.Person)]
    [InlineData("A court heard Ruiz, 41, on Friday.", NameKind.Person)]
    [InlineData("They joined the Green Party there.", NameKind.Organisation)]
    [InlineData("He studied at the University of Porto there.", NameKind.Organisation)]
    [InlineData("He sued Acme Inc. over it.", NameKind.Organisation)]
    [InlineData("They live in Orange County.", NameKind.Place)]
    [InlineData("They live in Vilamoura and work in Vilamoura.", NameKind.Place)]
    [InlineData("They asked the Norwegians there.", NameKind.Other)]
    public void The_kind_of_a_bearer_comes_from_form_and_context(string text, NameKind kind) =>
        Assert.Equal(kind, Assert.Single(Bearers(text)).Kind);

    [Theory]
    [InlineData("They met Robert O'Brien there.", "Robert", null, "O'Brien", null)]
    [InlineData("They met John F. Kennedy there.", "John", "F.", "Kennedy", null)]
    [InlineData("They met Martin Luther King Jr. there.", "Martin", "Luther", "King", "Jr.")]
    [InlineData("They met Henry Louis Gates III there.", "Henry", "Louis", "Gates", "III")]
    [InlineData("They met Ursula von der Leyen, who spoke.", "Ursula", null, "von der Leyen", null)]
    [InlineData("They met Anna-Lena Frey-Huber, who spoke.", "Anna-Lena", null, "Frey-Huber", null)]
    [InlineData("They met Mr. Okafor's wife.", null, null, "Okafor", null)]
    public void A_person_has_parts(string text, string? given, string? middle, string? family, string? suffix) =>
        Assert.Equal(new PersonName(given, middle, family, suffix), Assert.Single(Bearers(text)).Parts);

    [Theory]
    [InlineData("They heard Ohio Gov. John Smith there.")]
    [InlineData("They heard Secretary of State John Smith there.")]
    [InlineData("They heard John Smith of Vermont there.")]
    [InlineData("They heard Majority Leader John Smith there.")]
    [InlineData("They heard Republican John Smith there.")]
    public void Offices_and_origins_are_no_part_of_a_persons_name(string text) => Assert.Equal("John Smith", Assert.Single(Bearers(text)).Name);

    [Fact]
    public void Middle_initials_and_suffixes_come_and_go() =>
        Assert.Equal("John Q. Smith Jr.", Assert.Single(Bearers("They met John Q. Smith Jr. there. They left John Smith and Mr. Smith there.")).Name);

    [Fact]
    public void A_short_form_may_come_before_the_full_name() =>
        Assert.Equal("Anna Okafor", Assert.Single(Bearers("Many wait for Okafor. They know that Anna Okafor is late.")).Name);

    [Fact]
    public void Capitals_stand_for_the_body_whose_initials_they_are() =>
        Assert.Equal(2, Assert.Single(Bearers("They joined the National Garden Society. It is what the NGS wants.")).Mentions.Length);

    [Fact]
    public void Ages_titles_and_roles_beside_the_name_belong_to_its_bearer()
    {
        Document document = ProseText.ReadParagraph("They met Sen. Ana Ruiz, 41, there. It was Ruiz, the security adviser, who left.");

        NameBearer bearer = Assert.Single(document.Get(NameSet.Layer).Bearers);
        Assert.Equal(["Sen."], bearer.Titles);
        Assert.Equal([41], bearer.Ages.Select(age => age.Years));
        Assert.Equal(["the security adviser"], bearer.Roles.Select(role => document.GetText(role).ToString()));
    }
}

using EditorialLint.Core.Documents;
using EditorialLint.Engine.Examples;
using EditorialLint.Language.Quotations;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Quotations;

public sealed class QuotationSetTests
{
    private static QuotationSet Read(string text) => ProseText.ReadParagraph(text).Get(QuotationSet.Layer);

    private static string[] Contents(QuotationSet set) =>
        [.. set.All.Select(quotation => quotation.Block.Document.Text.Slice(quotation.Content).ToString())];

    [Theory]
    [InlineData("\"We go,\" he said.", "We go,")]
    [InlineData("“We go,” he said.", "We go,")]
    [InlineData("'We go,' he said.", "We go,")]
    [InlineData("‘We go,’ he said.", "We go,")]
    [InlineData("''We go,'' he said.", "We go,")]
    [InlineData("``We go,'' he said.", "We go,")]
    [InlineData("«We go», he said.", "We go")]
    [InlineData("„We go“, he said.", "We go")]
    [InlineData("He said (\"never\") twice.", "never")]
    [InlineData("The \"end-of-days\"-like mood.", "end-of-days")]
    [InlineData("\"We go,\" he said. \"They stay.\"", "We go,|They stay.")]
    [InlineData("\"He said 'go' twice,\" she said.", "He said 'go' twice,|go")]
    [InlineData("“He said ‘go’ twice,” she said.", "He said ‘go’ twice,|go")]
    [InlineData("'He said \"go\" twice,' she said.", "He said \"go\" twice,|go")]
    [InlineData("\"He said 'go,'\" she said.", "He said 'go,'|go,")]
    [InlineData("\"The parties' leaders don't agree,\" he said.", "The parties' leaders don't agree,")]
    [InlineData("'The parties' leaders agree,' he said.", "The parties' leaders agree,")]
    public void Marks_pair(string text, string contents)
    {
        QuotationSet set = Read(text);

        Assert.Equal(contents.Split('|'), Contents(set));
        Assert.Empty(set.Unpaired);
    }

    [Theory]
    [InlineData("They don't know the parties' plans.")]
    [InlineData("They don’t know the parties’ plans.")]
    [InlineData("It was the '90s.")]
    [InlineData("Rock 'n' roll.")]
    [InlineData("'Tis the season.")]
    [InlineData("The 5\" pipe burst.")]
    [InlineData("He is 6' tall.")]
    public void Apostrophes_and_primes_are_no_quotation_marks(string text)
    {
        QuotationSet set = Read(text);

        Assert.Empty(set.All);
        Assert.Empty(set.Unpaired);
    }

    [Theory]
    [InlineData("[|\"|]We go, he said.")]
    [InlineData("[|“|]We go, he said.")]
    [InlineData("We go,[|\"|] he said.")]
    [InlineData("We go,[|”|] he said.")]
    [InlineData("[|\"|]We go, he said. \"They stay,\" she said.")]
    [InlineData("\"We go,\" he said. They stay,[|\"|] she said.")]
    public void A_mark_without_its_other_half_is_unpaired(string marked)
    {
        MarkedText expected = MarkedText.Parse(marked);
        Document document = ProseText.ReadParagraph(expected.Text);

        Assert.Equal(expected.Spans, document.Get(QuotationSet.Layer).Unpaired.Select(token => document.Tokens[token].Span));
    }

    [Fact]
    public void A_nested_quotation_knows_how_deep_it_stands()
    {
        QuotationSet set = Read("“He said ‘go’ twice,” she said.");

        Assert.Equal([0, 1], set.All.Select(quotation => quotation.Depth));
        Assert.Equal([QuotationMark.Double, QuotationMark.Single], set.All.Select(quotation => quotation.Mark));
        Assert.Single(set.Quoted);
    }

    [Fact]
    public void A_quotation_runs_on_where_the_next_paragraph_opens_again()
    {
        Document document = ProseText.Read("He spoke at length.\n\n\"We go now.\n\n\"We stay there,\" he said.\n");

        QuotationSet set = document.Get(QuotationSet.Layer);

        Assert.Equal(["We go now.", "We stay there,"], Contents(set));
        Assert.Equal([(true, false), (false, true)], set.All.Select(quotation => (quotation.Continues, quotation.IsContinuation)));
        Assert.Empty(set.Unpaired);
    }

    [Fact]
    public void A_quotation_may_run_over_paragraphs_that_are_not_opened_again()
    {
        Document document = ProseText.Read("He spoke at length.\n\n\"We go now.\n\nWe stay there.\"\n");

        Assert.Empty(document.Get(QuotationSet.Layer).Unpaired);
    }

    [Fact]
    public void A_forgotten_mark_does_not_turn_the_next_paragraph_inside_out()
    {
        Document document = ProseText.Read("He spoke.\n\n\"We go, he said.\n\nShe agreed. \"We go,\" she said.\n");

        QuotationSet set = document.Get(QuotationSet.Layer);

        Assert.Single(set.Unpaired);
        Assert.Contains("We go,", Contents(set));
    }

    [Theory]
    [InlineData("\"We go to the city now,\" he said.", QuotationKind.Direct)]
    [InlineData("He called it \"a very bad idea for all\" today.", QuotationKind.Partial)]
    [InlineData("The \"deal\" fell through.", QuotationKind.Scare)]
    [InlineData("The film \"Gone With the Wind\" opened.", QuotationKind.Title)]
    [InlineData("GSV \"Russia - Islamic World\"", QuotationKind.Title)]
    public void The_form_of_the_words_shows_what_they_are(string text, QuotationKind kind) =>
        Assert.Equal(kind, Assert.Single(Read(text).All).Kind);

    [Theory]
    [InlineData("\"“We would ask where it went.”\n\nThe treasurer of the club.\"", 0)]
    [InlineData("\"It went, he said. “Nobody knows.”\n\nThe treasurer of the club.\"", 2)]
    public void A_quotation_over_paragraphs_may_begin_with_one_inside_it(string text, int unpaired) =>
        Assert.Equal(unpaired, ProseText.Read(text).Get(QuotationSet.Layer).Unpaired.Length);
}

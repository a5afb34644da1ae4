using EditorialLint.Core.Documents;
using EditorialLint.Language.Quotations;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Quotations;

public sealed class AttributionSetTests
{
    private static (string Speaker, AttributionBasis Basis)[] Find(string text)
    {
        Document document = ProseText.Read(text);
        AttributionSet attributions = document.Get(AttributionSet.Layer);
        return
        [
            .. document.Get(QuotationSet.Layer).All.Select(attributions.Find)
                .Select(found => found is null ? ("", default) : (document.Text.Slice(found.Speaker).ToString(), found.Basis)),
        ];
    }

    [Theory]
    [InlineData("\"We go to the city now,\" John Smith said.", "John Smith")]
    [InlineData("\"We go to the city now,\" said John Smith.", "John Smith")]
    [InlineData("John Smith said: \"We go to the city now.\"", "John Smith")]
    [InlineData("\"We go to the city now,\" he said.", "he")]
    [InlineData("\"We go to the city now,\" the minister said.", "the minister")]
    [InlineData("According to John Smith, \"we go to the city now.\"", "John Smith")]
    public void The_sentence_of_the_quotation_names_the_speaker(string text, string speaker) =>
        Assert.Equal([(speaker, AttributionBasis.SameSentence)], Find(text));

    [Theory]
    [InlineData("\"We go to the city now,\" the party's chairman, John Smith, said.", "John Smith")]
    [InlineData("\"We go to the city now,\" said John Smith, a volunteer from Ohio.", "John Smith")]
    public void A_name_beside_a_noun_is_the_speaker(string text, string speaker) =>
        Assert.Equal(speaker, Find(text)[0].Speaker);

    [Fact]
    public void A_quotation_inside_another_has_the_speaker_whom_that_one_names() =>
        Assert.Equal(["John Smith", "she"], Find("\"Then she told us, 'We go to the city now,' and she left,\" John Smith said.").Select(static found => found.Speaker));

    [Fact]
    public void A_second_quotation_of_a_paragraph_has_the_speaker_of_the_first() =>
        Assert.Equal(
            [("John Smith", AttributionBasis.SameSentence), ("John Smith", AttributionBasis.SameParagraph)],
            Find("\"We go to the city now,\" John Smith said. \"Nobody wants to stay here.\""));

    [Fact]
    public void A_running_quotation_keeps_its_speaker() =>
        Assert.Equal(
            [("John Smith", AttributionBasis.SameSentence), ("John Smith", AttributionBasis.RunningQuotation)],
            Find("The day began.\n\nJohn Smith said: \"We go to the city now.\n\n\"Nobody wants to stay here.\"\n"));

    [Fact]
    public void The_sentence_before_may_name_the_speaker()
    {
        (string speaker, AttributionBasis basis) = Assert.Single(Find("The plan is old. John Smith said it failed. \"We go to the city now.\""));

        Assert.Equal(("John Smith", AttributionBasis.NeighbouringSentence), (speaker, basis));
    }

    [Theory]
    [InlineData("\"We go to the city now.\"\n\n- John Smith.\n", AttributionBasis.NeighbouringParagraph)]
    [InlineData("\"We go to the city now.\" — John Smith\n", AttributionBasis.SameParagraph)]
    public void A_signature_names_the_speaker(string quotation, AttributionBasis basis) =>
        Assert.Equal([("John Smith", basis)], Find("The road is long.\n\n" + quotation));

    [Fact]
    public void Nobody_is_made_up() => Assert.Equal([("", default)], Find("The road is long. \"We go to the city now.\" The road is steep."));

    /// <summary>Each quotation hangs on the one before: read once, two hundred thousand take two seconds; looked through anew for each, a minute.</summary>
    [Fact]
    public void A_long_run_of_quotations_is_read_once()
    {
        Document document = ProseText.Read(string.Concat(Enumerable.Repeat("\"We go to the town.\"\n\n", 200_000)));
        AttributionSet attributions = document.Get(AttributionSet.Layer);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (Quotation quotation in document.Get(QuotationSet.Layer).All)
            attributions.Find(quotation);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }
}

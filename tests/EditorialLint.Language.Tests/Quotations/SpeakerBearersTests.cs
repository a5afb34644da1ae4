using EditorialLint.Core.Documents;
using EditorialLint.Language.Quotations;
using EditorialLint.Language.Quotations.Bearers;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Quotations;

public sealed class SpeakerBearersTests
{
    private static SpeakerBearer?[] Find(string text)
    {
        Document document = ProseText.Read(text);
        SpeakerBearers bearers = document.Get(SpeakerBearers.Layer);
        return [.. document.Get(QuotationSet.Layer).All.Select(bearers.Find)];
    }

    [Theory]
    [InlineData("John Smith met Ana Ruiz. \"We will pay for it,\" she said.", "Ana Ruiz")]
    [InlineData("John Smith met Ana Ruiz. \"We will pay for it,\" he said.", "John Smith")]
    [InlineData("Mr. Park spoke first. Mrs. Ruiz was there, too. \"We will pay for it,\" he said.", "Park")]
    [InlineData("\"We will pay for it,\" John Smith said.", "John Smith")]
    [InlineData("Sen. Ana Ruiz came late. \"We will pay for it,\" the senator said.", "Ana Ruiz")]
    [InlineData("Ana Ruiz, the mayor of the town, came late. \"We will pay for it,\" the mayor said.", "Ana Ruiz")]
    [InlineData("Ana Ruiz came late. The town waited. According to her, \"we will pay for it.\"", "Ana Ruiz")]
    public void A_speaker_stands_for_somebody_whom_the_text_names(string text, string bearer)
    {
        SpeakerBearer? found = Assert.Single(Find(text));

        Assert.Equal(bearer, found?.Bearer.Name);
        Assert.Null(found?.Rival);
    }

    [Theory]
    [InlineData("The hall was full. \"We will pay for it,\" he said.")]
    [InlineData("Ana Ruiz came late. \"We will pay for it,\" he said.")]
    [InlineData("Ana Ruiz came late. \"We will pay for it,\" an aide said.")]
    [InlineData("Ana Ruiz came late. \"We will pay for it,\" the governor said.")]
    public void Nobody_is_made_up(string text) => Assert.Null(Assert.Single(Find(text)));

    [Fact]
    public void Somebody_else_who_stands_out_as_much_is_a_rival() =>
        Assert.NotNull(Assert.Single(Find("John Smith said no. Peter Jones said yes. \"We will pay for it,\" he said."))?.Rival);

    [Fact]
    public void A_pronoun_goes_on_with_the_speaker_of_the_quotation_before() =>
        Assert.All(
            Find("\"We will pay for it,\" said John Smith of the plan of Peter Jones.\n\n\"Nobody else will,\" he said.\n\n\"That is fair,\" he said.\n"),
            static found => Assert.Equal("John Smith", found?.Bearer.Name));

    /// <summary>Each of them looks back as far as allowed and no farther.</summary>
    [Fact]
    public void Many_quotations_with_a_pronoun_are_resolved_in_linear_time()
    {
        Document document = ProseText.Read(string.Concat(Enumerable.Repeat("John Smith met Peter Jones. \"We will pay,\" he said.\n\n", 4_000)));
        SpeakerBearers bearers = document.Get(SpeakerBearers.Layer);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.All(document.Get(QuotationSet.Layer).All, quotation => Assert.NotNull(bearers.Find(quotation)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"took {watch.Elapsed}");
    }
}

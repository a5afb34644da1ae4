using EditorialLint.Core.Documents;
using EditorialLint.Language.Initialisms;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Initialisms;

public sealed class InitialismSetTests
{
    [Theory]
    [InlineData("They joined the National Garden Society (NGS) there.", "NGS", "National Garden Society")]
    [InlineData("They joined the Bureau of Fog Law (BFL) there.", "BFL", "Bureau of Fog Law")]
    [InlineData("They joined the World Anti-Fog League (WAFL) there.", "WAFL", "World Anti-Fog League")]
    [InlineData("They joined the National Garden Society, or NGS, there.", "NGS", "National Garden Society")]
    [InlineData("They joined the NGS (National Garden Society) there.", "NGS", "National Garden Society")]
    [InlineData("They met Ana Ruiz (IPA) and Carl Ford (CF Motors) there.", null, null)]
    public void Definitions_are_found_beside_the_capitals(string text, string? capitals, string? full)
    {
        Document document = ProseText.ReadParagraph(text);

        IEnumerable<(string, string)> found = document.Get(InitialismSet.Layer).Definitions.Select(one => (one.Text, document.GetText(one.Full).ToString()));
        Assert.Equal(capitals is null ? [] : [(capitals, full!)], found);
    }

    [Fact]
    public void Plurals_possessives_and_parts_of_compounds_are_places() =>
        Assert.Equal(4, ProseText.ReadParagraph("The NGS met. Two NGSs left the NGS's garden, an NGS-led work.").Get(InitialismSet.Layer).Places["NGS"].Length);
}

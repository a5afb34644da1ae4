using EditorialLint.Core.Documents;
using EditorialLint.Language.Names.Variants;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Names;

public sealed class NameVariantsTests
{
    private static string[] Variants(string text) =>
        [.. ProseText.ReadParagraph(text).Get(NameVariants.Layer).All.Select(variant => $"{variant.Text} {variant.Name}")];

    [Theory]
    [InlineData("Kowaski")]
    [InlineData("Kowlaski")]
    [InlineData("Kowalskki")]
    [InlineData("Kowolski")]
    public void A_letter_lost_added_changed_or_moved_is_a_slip(string variant) =>
        Assert.Equal([$"{variant} Kowalski"], Variants($"They know Kowalski. They like Kowalski. They want Kowalski. They saw {variant} leave."));

    [Theory]
    [InlineData("Kowalskis")]
    [InlineData("Kowalska")]
    [InlineData("Kowalskian")]
    [InlineData("Kowlasik")]
    [InlineData("Dowalski")]
    [InlineData("KOWALSKI")]
    public void Other_forms_of_the_name_are_none(string variant) =>
        Assert.Empty(Variants($"They know Kowalski. They like Kowalski. They want Kowalski. They saw {variant} leave."));

    [Fact]
    public void The_nearest_mention_before_is_pointed_to()
    {
        Document document = ProseText.ReadParagraph("They know Kowalski. They like Kowalski. They saw Kowlaski leave. They want Kowalski.");

        NameVariant variant = Assert.Single(document.Get(NameVariants.Layer).All);
        Assert.True(variant.NameToken < variant.Token);
        Assert.True(document.Get(NameVariants.Layer).Contains(variant.Token));
        Assert.False(document.Get(NameVariants.Layer).Contains(variant.NameToken));
    }

    [Fact]
    public void A_text_of_one_letter_apart_names_is_read_in_time() =>
        Assert.NotNull(ProseText.ReadParagraph(string.Join(' ', Enumerable.Range(0, 40_000).Select(static i => $"Zalk{(char)('a' + (i % 26))}v{(char)('a' + (i / 26 % 26))}n"))).Get(NameVariants.Layer));

    [Fact]
    public void Full_names_of_many_texts_are_compared_where_the_given_name_is_one()
    {
        CountedName usual = new("Olga", "Tarasenko", 4), variant = new("Olga", "Tarasenka", 2);

        Assert.Equal([(variant, usual)], NearNames.Find([usual, variant, new("Igor", "Tarasenka", 1), new("Olga", "Taranenko", 3), new("Olga", "Berg", 9)]));
    }
}

using System.Text.RegularExpressions;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using Xunit;

namespace EditorialLint.Rules.Tests;

public sealed partial class CardConventionTests
{
    /// <summary>Rules of the driver: they have a card, but neither a class nor a pattern, and no text can show them.</summary>
    private const string DriverCategory = "tool";

    private static IEnumerable<RuleDescriptor> Cards => RuleCatalog.Rules.Select(rule => rule.Descriptor);

    private static IEnumerable<RuleDescriptor> LivingCards => Cards.Where(card => card.Status != RuleStatus.Removed);

    [Fact]
    public void There_are_cards() => Assert.NotEmpty(Cards);

    [Fact]
    public void Ids_are_EL_and_four_digits() => AssertNone(Cards, card => !IdForm().IsMatch(card.Id));

    [Fact]
    public void Ids_are_unique() => Assert.Equal(Cards.Select(card => card.Id).Distinct(StringComparer.Ordinal), Cards.Select(card => card.Id));

    [Fact]
    public void Names_are_unique() => Assert.Equal(Cards.Select(card => card.Name).Distinct(StringComparer.Ordinal), Cards.Select(card => card.Name));

    [Fact]
    public void Names_and_categories_are_in_kebab_case() =>
        AssertNone(Cards, card => !KebabCase().IsMatch(card.Name) || !KebabCase().IsMatch(card.Category));

    [Fact]
    public void Stable_cards_have_two_bad_and_four_good_examples() =>
        AssertNone(
            Cards.Where(card => card.Status == RuleStatus.Stable && card.Category != DriverCategory),
            card => card.Examples.Count(example => example.IsBad) < 2 || card.Examples.Count(example => !example.IsBad) < 4);

    [Fact]
    public void Cards_explain_themselves() => AssertNone(LivingCards, card => string.IsNullOrWhiteSpace(card.Help));

    [Fact]
    public void Titles_are_no_sentences() =>
        AssertNone(Cards, card => string.IsNullOrWhiteSpace(card.Title) || card.Title.EndsWith('.') || !char.IsUpper(card.Title[0]));

    [Fact]
    public void Messages_are_sentences() => AssertNone(LivingCards, card => card.Messages.Any(message => !message.Template.EndsWith('.')));

    [Fact]
    public void The_plain_message_comes_first_and_keys_are_unique() =>
        AssertNone(
            LivingCards,
            card => card.Messages.IsEmpty || card.Messages[0].Key != RuleMessage.DefaultKey
                || card.Messages.DistinctBy(message => message.Key).Count() != card.Messages.Length);

    [Fact]
    public void Every_placeholder_of_a_message_is_counted() =>
        AssertNone(LivingCards, card => card.Messages.Any(message => PlaceholderForm().Count(message.Template) != message.ArgumentCount));

    [Fact]
    public void A_percent_sign_in_a_message_is_doubled_or_stands_for_an_argument() =>
        AssertNone(LivingCards, card => card.Messages.Any(message => LonePercent().IsMatch(message.Template)));

    [Fact]
    public void Every_card_has_a_class_or_a_pattern_unless_the_driver_runs_it()
    {
        IEnumerable<Rule> wrong = RuleCatalog.Rules.Where(rule => rule.Descriptor.Status != RuleStatus.Removed
            && (rule.CreateAnalyzer is null && rule.Descriptor.Pattern is null) != (rule.Descriptor.Category == DriverCategory));

        AssertNone(wrong.Select(rule => rule.Descriptor), _ => true);
    }

    [Fact]
    public void Every_living_card_has_a_level() => AssertNone(LivingCards, card => card.Level == Severity.None);

    [Fact]
    public void A_measured_precision_keeps_the_promise_of_the_level() =>
        AssertNone(
            Cards.Where(card => card is { Status: RuleStatus.Stable, Precision: not null }),
            card => card.Precision is < 0 or > 100 || card.Precision < Promise(card.Level));

    [Fact]
    public void Options_have_a_meaning_and_a_default_of_their_type() =>
        AssertNone(
            LivingCards,
            card => card.Options.Any(option => !option.Accepts(option.Default) || !option.Meaning.EndsWith('.') || !KebabOrSnakeCase().IsMatch(option.Name)));

    private static int Promise(Severity level) => level switch
    {
        Severity.Error => 95,
        Severity.Warning => 85,
        _ => 70,
    };

    private static void AssertNone(IEnumerable<RuleDescriptor> cards, Func<RuleDescriptor, bool> isWrong) =>
        Assert.Empty(cards.Where(isWrong).Select(card => $"{card.Id} {card.Name}"));

    [GeneratedRegex("^EL[0-9]{4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IdForm();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KebabCase();

    [GeneratedRegex("^[a-z0-9]+([-_][a-z0-9]+)*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KebabOrSnakeCase();

    [GeneratedRegex("(?<=(?:^|[^%])(?:%%)*)%s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PlaceholderForm();

    [GeneratedRegex("(?<=(?:^|[^%])(?:%%)*)%(?![%s])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LonePercent();
}

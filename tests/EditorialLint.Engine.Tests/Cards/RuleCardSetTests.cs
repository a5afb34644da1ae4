using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Cards;
using Xunit;

namespace EditorialLint.Engine.Tests.Cards;

public sealed class RuleCardSetTests
{
    private const string Found = "message: x.\nextends: existence\ntokens: [a]\n";

    [Fact]
    public void Cards_are_read_in_the_order_of_their_ids()
    {
        var cards = RuleCardSet.Read([new RuleCardFile("Press/Two.yml", Found), new RuleCardFile("Press/One.yml", Found)], []);

        Assert.Equal(["Press.One", "Press.Two"], cards.Rules.Select(rule => rule.Id));
        Assert.Empty(cards.Problems);
    }

    [Fact]
    public void A_wrong_card_leaves_the_others_alone()
    {
        var cards = RuleCardSet.Read([new RuleCardFile("Press/Two.yml", Found), new RuleCardFile("Press/One.yml", "level: high\n" + Found)], []);

        Assert.Equal(["Press.Two"], cards.Rules.Select(rule => rule.Id));
        RuleCardProblem problem = Assert.Single(cards.Problems);
        Assert.Equal(("Press/One.yml", new LinePosition(1, 8)), (problem.Path, problem.Position));
    }

    [Fact]
    public void Ids_and_names_of_built_in_rules_are_taken()
    {
        RuleDescriptor builtIn = RuleCardSet.Read([new RuleCardFile("style/wordy.yml", "id: EL0802\ntitle: x\nlevel: error\n" + Found)], []).Rules[0];

        var cards = RuleCardSet.Read(
            [new RuleCardFile("own/other.yml", "id: EL0802\ntitle: x\nlevel: error\n" + Found), new RuleCardFile("own/wordy.yml", "id: OW1\ntitle: x\nlevel: error\n" + Found)],
            [builtIn]);

        Assert.Equal(
            ["The id 'EL0802' belongs to a built-in rule. Take another.", "The name 'wordy' belongs to a built-in rule. Rename the file."],
            cards.Problems.Select(problem => problem.Message));
    }

    [Fact]
    public void Plain_Vale_styles_share_names_with_each_other_and_with_built_in_rules()
    {
        RuleDescriptor builtIn = RuleCardSet.Read([new RuleCardFile("style/wordy.yml", "id: EL0802\ntitle: x\nlevel: error\n" + Found)], []).Rules[0];

        var cards = RuleCardSet.Read([new RuleCardFile("Own/wordy.yml", Found), new RuleCardFile("Other/wordy.yml", Found)], [builtIn]);

        Assert.Empty(cards.Problems);
        Assert.Equal(["Other.wordy", "Own.wordy"], cards.Rules.Select(rule => rule.Id));
    }

    [Theory]
    [InlineData("(a", @"a '(' is not closed. Add the ')', or write '\(' for the mark itself.")]
    [InlineData("a)", "a ')' closes nothing.")]
    [InlineData("[a", "a '[' is not closed.")]
    [InlineData("*a", "has nothing before it to repeat.")]
    [InlineData("a{3,1}", "Write the smaller one first.")]
    [InlineData("[z-a]", "a range in '[…]' ends before it begins.")]
    [InlineData(@"a\", @"it ends in '\'.")]
    [InlineData(@"\p{Foo}", "names no kind of character.")]
    [InlineData(@"(a)\2", "a group that it does not have.")]
    [InlineData("(?P<x>a)", "what follows '(?' has no meaning.")]
    public void A_wrong_expression_is_explained_in_plain_words(string expression, string words)
    {
        var cards = RuleCardSet.Read([new RuleCardFile("Press/One.yml", $"message: x.\nextends: existence\ntokens: ['{expression}']\n")], []);

        string message = Assert.Single(cards.Problems).Message;
        Assert.StartsWith($"'{expression}' in 'tokens' is no regular expression: ", message, StringComparison.Ordinal);
        Assert.Contains(words, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_named_by_its_place_and_its_problems_by_the_path_to_show()
    {
        var cards = RuleCardSet.Read(
            [new RuleCardFile("/news/Press/One.yml", Found) { Shown = "One.yml" }, new RuleCardFile("/news/Press/Two.yml", "level: high\n" + Found) { Shown = "Two.yml" }],
            []);

        Assert.Equal("Press.One", Assert.Single(cards.Rules).Id);
        Assert.Equal("Two.yml", Assert.Single(cards.Problems).Path);
    }

    [Fact]
    public void Two_styles_of_one_name_say_how_to_tell_their_rules_apart()
    {
        var cards = RuleCardSet.Read([new RuleCardFile("a/Press/One.yml", Found), new RuleCardFile("b/Press/One.yml", Found)], []);

        Assert.Equal(
            "The id 'Press.One' belongs to 'a/Press/One.yml' already. Rename the file or its folder, or give the card an 'id'.",
            Assert.Single(cards.Problems).Message);
    }

    [Fact]
    public void A_card_that_finds_nothing_is_a_problem()
    {
        var cards = RuleCardSet.Read([new RuleCardFile("own/other.yml", "id: X1\ntitle: x\nlevel: error\nmessage: x.\n")], []);

        Assert.Equal("The card finds nothing. Add 'extends' with what to look for.", Assert.Single(cards.Problems).Message);
    }
}

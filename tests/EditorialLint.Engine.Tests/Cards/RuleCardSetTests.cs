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

    [Fact]
    public void A_card_that_finds_nothing_is_a_problem()
    {
        var cards = RuleCardSet.Read([new RuleCardFile("own/other.yml", "id: X1\ntitle: x\nlevel: error\nmessage: x.\n")], []);

        Assert.Equal("The card finds nothing. Add 'extends' with what to look for.", Assert.Single(cards.Problems).Message);
    }
}

using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Cards;
using EditorialLint.Engine.Examples;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Rules.Tests;

public sealed class ReadmeCardTests
{
    [Fact]
    public void The_card_of_the_readme_is_a_rule_that_does_what_its_examples_say()
    {
        string readme = File.ReadAllText(Repository.File("README.md")).ReplaceLineEndings("\n");
        int start = readme.IndexOf("id: EL9001", StringComparison.Ordinal);
        string card = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];

        var cards = RuleCardSet.Read([new RuleCardFile("rules/style/very-unique.yml", card)], [.. RuleCatalog.Rules.Select(static rule => rule.Descriptor)]);

        Assert.Empty(cards.Problems);
        RuleDescriptor rule = Assert.Single(cards.Rules);
        Assert.Equal([2, 4], [rule.Examples.Count(static example => example.IsBad), rule.Examples.Count(static example => !example.IsBad)]);
        Assert.All(rule.Examples, example => Assert.Null(CardExampleRunner.Run(new Rule(rule, null), example)));
    }
}

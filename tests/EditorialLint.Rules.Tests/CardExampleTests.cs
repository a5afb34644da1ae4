using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Examples;
using Xunit;

namespace EditorialLint.Rules.Tests;

public sealed class CardExampleTests
{
    public static TheoryData<string, string, int> Examples()
    {
        var rows = new TheoryData<string, string, int>();
        foreach (Rule rule in RuleCatalog.Rules)
        {
            if (rule.Descriptor.Status == RuleStatus.Removed)
                continue;
            foreach (string kind in new[] { "bad", "good" })
            {
                int count = OfKind(rule, kind).Count();
                for (int index = 1; index <= count; index++)
                    rows.Add($"{rule.Descriptor.Id} {rule.Descriptor.Name}", kind, index);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_does_what_the_example_of_its_card_says(string rule, string kind, int index)
    {
        Rule found = RuleCatalog.Rules.Single(one => rule.StartsWith(one.Descriptor.Id + " ", StringComparison.Ordinal));

        string? failure = CardExampleRunner.Run(found, OfKind(found, kind).ElementAt(index - 1));

        Assert.True(failure is null, failure);
    }

    private static IEnumerable<RuleExample> OfKind(Rule rule, string kind) =>
        rule.Descriptor.Examples.Where(example => example.IsBad == (kind == "bad"));
}

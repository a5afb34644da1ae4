using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Examples;

namespace EditorialLint.Cli;

/// <summary>Runs the examples of cards and tells what came of them.</summary>
/// <param name="rules">The rules, ordered by id.</param>
internal sealed class RulePackTest(ImmutableArray<RuleDescriptor> rules)
{
    /// <summary>Where examples stand in a card.</summary>
    public const string HowToWrite = "write some under 'examples:', 'bad:' and 'good:'";

    /// <summary>How many examples failed.</summary>
    public int Failed { get; private set; }

    /// <summary>Whether any rule has an example.</summary>
    public bool IsEmpty { get; } = rules.All(static rule => rule.Examples.IsEmpty);

    /// <summary>Runs them and writes each that fails, what has none, and the sum.</summary>
    public void Write(TextWriter output)
    {
        int passed = 0;
        foreach (RuleDescriptor rule in rules.Where(static rule => rule.Status != RuleStatus.Removed))
        {
            if (rule.Examples.IsEmpty)
                output.WriteLine($"{rule.Id}: has no examples; {HowToWrite}");
            int number = 0;
            foreach (RuleExample example in rule.Examples)
            {
                number++;
                if (CardExampleRunner.Run(new Rule(rule, null), example) is not { } failure)
                {
                    passed++;
                    continue;
                }

                Failed++;
                output.WriteLine($"{rule.Id}: example {number} ({(example.IsBad ? "bad" : "good")}) fails:");
                foreach (string line in failure.ReplaceLineEndings("\n").Split('\n'))
                    output.WriteLine("  " + line);
            }
        }

        output.WriteLine($"{passed} of {passed + Failed} examples pass, of {rules.Length} {(rules.Length == 1 ? "rule" : "rules")}.");
    }
}

using System.Diagnostics.CodeAnalysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli;

/// <summary>Understands what <c>--select</c> and <c>--ignore</c> name.</summary>
internal sealed class Selector(RuleSet rules)
{
    /// <summary>Reads both lists; each entry may hold several names with commas between.</summary>
    /// <param name="select">The values of <c>--select</c>.</param>
    /// <param name="ignore">The values of <c>--ignore</c>.</param>
    /// <param name="selection">The selection, when every name is known.</param>
    /// <param name="problem">Which name is not, and what it may have meant.</param>
    public bool TryRead(
        string[] select,
        string[] ignore,
        [NotNullWhen(true)] out RuleSelection? selection,
        [NotNullWhen(false)] out string? problem)
    {
        List<string>? selected = Resolve(select, "--select", out problem);
        List<string>? ignored = problem is null ? Resolve(ignore, "--ignore", out problem) : null;
        selection = selected is null || ignored is null ? null : new RuleSelection(selected, ignored);
        if (selection is not null && rules.Descriptors.Any(selection.Includes))
            return true;
        // A run without a rule would look like clean copy.
        problem ??= "'--select' and '--ignore' leave no rule to run; give other names to one of them";
        return false;
    }

    private List<string>? Resolve(string[] values, string option, out string? problem)
    {
        problem = null;
        var result = new List<string>();
        foreach (string value in values)
        {
            foreach (string name in value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                RuleDescriptor? rule = rules.Find(name);
                if ((rule?.Id ?? rules.FindCategory(name)) is not string known)
                {
                    problem = UnknownName.Describe("rule or category", name, option, rules.GetNames(withCategories: true));
                    return null;
                }

                result.Add(known);
            }

            // An empty list would quietly mean every rule.
            if (value.AsSpan().Trim(" ,").IsEmpty)
            {
                problem = $"'{option}' names no rule";
                return null;
            }
        }

        return result;
    }
}

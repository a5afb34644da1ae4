using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Rules;

namespace EditorialLint.Cli;

/// <summary>All rules of this program: its own and those that a host has added.</summary>
/// <param name="added">The added ones.</param>
internal sealed class RuleSet(IEnumerable<Rule> added)
{
    private readonly Lazy<ImmutableArray<Rule>> _rules = new(() =>
    {
        ImmutableArray<Rule> all = RuleCatalog.Rules.AddRange(added);
        return all.Sort(static (left, right) => string.CompareOrdinal(left.Descriptor.Id, right.Descriptor.Id));
    });

    /// <summary>The rules, ordered by id.</summary>
    public ImmutableArray<Rule> Rules => _rules.Value;

    /// <summary>Their cards, in the same order.</summary>
    public ImmutableArray<RuleDescriptor> Descriptors => [.. Rules.Select(static rule => rule.Descriptor)];

    /// <summary>The rule with an id or a name, in any case, or null.</summary>
    public RuleDescriptor? Find(string idOrName)
    {
        foreach (Rule rule in Rules)
        {
            if (rule.Descriptor.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase)
                || rule.Descriptor.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase))
            {
                return rule.Descriptor;
            }
        }

        return null;
    }

    /// <summary>The category with a name, in the rules' own spelling, or null.</summary>
    public string? FindCategory(string name)
    {
        foreach (Rule rule in Rules)
        {
            if (rule.Descriptor.Category.Equals(name, StringComparison.OrdinalIgnoreCase))
                return rule.Descriptor.Category;
        }

        return null;
    }

    /// <summary>Every id and name, and every category if asked for: what an unknown name may have meant.</summary>
    public ImmutableArray<string> GetNames(bool withCategories)
    {
        IEnumerable<string> names = Descriptors.Select(static rule => rule.Name).Concat(Descriptors.Select(static rule => rule.Id));
        return withCategories
            ? [.. names, .. Descriptors.Select(static rule => rule.Category).Distinct(StringComparer.Ordinal)]
            : [.. names];
    }
}

using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Configuration;
using EditorialLint.Rules;

namespace EditorialLint.Cli;

/// <summary>All rules of this program: its own, those that a host has added, and those of the newsroom's packs.</summary>
internal sealed class RuleSet
{
    private readonly ImmutableArray<Rule> _own;
    private readonly Lazy<RulePackSet> _packs;
    private readonly Lazy<ImmutableArray<Rule>> _rules;

    /// <summary>Makes the set; packs are read when a rule is first asked for.</summary>
    /// <param name="added">The rules that a host has added.</param>
    /// <param name="packs">Reads the packs.</param>
    public RuleSet(IEnumerable<Rule> added, RulePacks packs)
    {
        _own = RuleCatalog.Rules.AddRange(added);
        _packs = new Lazy<RulePackSet>(() => packs.Load(BuiltIn));
        _rules = new Lazy<ImmutableArray<Rule>>(() => Sort(_own.AddRange(_packs.Value.Rules.Select(static rule => new Rule(rule, null)))));
    }

    /// <summary>The rules, ordered by id.</summary>
    public ImmutableArray<Rule> Rules => _rules.Value;

    /// <summary>The packs, with what is wrong in them.</summary>
    public RulePackSet Packs => _packs.Value;

    /// <summary>The cards of the rules that belong to no pack.</summary>
    public ImmutableArray<RuleDescriptor> BuiltIn => [.. _own.Select(static rule => rule.Descriptor)];

    /// <summary>Their cards, in the same order.</summary>
    public ImmutableArray<RuleDescriptor> Descriptors => [.. Rules.Select(static rule => rule.Descriptor)];

    /// <summary>The rule with an id or a name, in any case, or null.</summary>
    public RuleDescriptor? Find(string idOrName)
    {
        foreach (Rule rule in Rules)
        {
            if (rule.Descriptor.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase)
                || (rule.Descriptor.IsKnownByName && rule.Descriptor.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase)))
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
        IEnumerable<string> names = Descriptors.Where(static rule => rule.IsKnownByName).Select(static rule => rule.Name).Concat(Descriptors.Select(static rule => rule.Id));
        return withCategories
            ? [.. names, .. Descriptors.Select(static rule => rule.Category).Distinct(StringComparer.Ordinal)]
            : [.. names];
    }

    private static ImmutableArray<Rule> Sort(ImmutableArray<Rule> rules) =>
        rules.Sort(static (left, right) => string.CompareOrdinal(left.Descriptor.Id, right.Descriptor.Id));
}

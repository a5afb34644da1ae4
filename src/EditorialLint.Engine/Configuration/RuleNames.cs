using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Configuration;

/// <summary>The catalogue by what a configuration calls its rules: an id or a name, in any case.</summary>
internal sealed class RuleNames
{
    private readonly Dictionary<string, RuleDescriptor> _rules = new(StringComparer.OrdinalIgnoreCase);

    public RuleNames(ImmutableArray<RuleDescriptor> catalogue)
    {
        Rules = [.. catalogue.OrderBy(static rule => rule.Id, StringComparer.Ordinal)];
        foreach (RuleDescriptor rule in Rules)
            _rules.TryAdd(rule.Id, rule);
        foreach (RuleDescriptor rule in Rules.Where(static rule => rule.IsKnownByName))
            _rules.TryAdd(rule.Name, rule);
        Known = [.. Rules.Select(static rule => rule.Id), .. Rules.Where(static rule => rule.IsKnownByName).Select(static rule => rule.Name)];
        Categories = [.. Rules.Select(static rule => rule.Category).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
    }

    /// <summary>All rules, ordered by id.</summary>
    public ImmutableArray<RuleDescriptor> Rules { get; }

    /// <summary>All ids, then all names.</summary>
    public ImmutableArray<string> Known { get; }

    /// <summary>All categories, ordered.</summary>
    public ImmutableArray<string> Categories { get; }

    /// <summary>The rule with an id or name, or null.</summary>
    public RuleDescriptor? Find(string idOrName) => _rules.GetValueOrDefault(idOrName);
}

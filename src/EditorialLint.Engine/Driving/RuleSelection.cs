using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Driving;

/// <summary>Narrows a run to some rules. Each entry is a rule's id or name, or a category.</summary>
/// <param name="selected">What runs; empty for all.</param>
/// <param name="ignored">What does not run, even when selected.</param>
public sealed class RuleSelection(IEnumerable<string> selected, IEnumerable<string> ignored)
{
    private readonly HashSet<string> _selected = new(selected, StringComparer.Ordinal);
    private readonly HashSet<string> _ignored = new(ignored, StringComparer.Ordinal);

    /// <summary>Every rule.</summary>
    public static RuleSelection All { get; } = new([], []);

    /// <summary>Whether the rule may run.</summary>
    public bool Includes(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return (_selected.Count == 0 || Names(_selected, rule) || _selected.Contains(rule.Category))
            && !Names(_ignored, rule)
            && !_ignored.Contains(rule.Category);
    }

    /// <summary>Whether the rule is selected by its own id or name, which also turns on a preview rule.</summary>
    public bool Requests(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Names(_selected, rule) && Includes(rule);
    }

    private static bool Names(HashSet<string> entries, RuleDescriptor rule) =>
        entries.Count > 0 && (entries.Contains(rule.Id) || entries.Contains(rule.Name));
}

using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Suppressing;

/// <summary>One target of one comment, and whether it has done anything yet.</summary>
/// <param name="comment">The comment.</param>
/// <param name="target">The rule or category; null for all rules.</param>
internal sealed class SuppressionEntry(SuppressionComment comment, SuppressionTarget? target)
{
    internal SuppressionComment Comment => comment;

    internal SuppressionTarget? Target => target;

    /// <summary>Whether it kept a finding from being reported, or ended what another one began.</summary>
    internal bool IsUsed { get; set; }

    internal bool Includes(RuleDescriptor rule) => target is null || target.Includes(rule);
}

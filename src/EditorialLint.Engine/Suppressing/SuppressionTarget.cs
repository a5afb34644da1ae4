using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Suppressing;

/// <summary>One rule or category that a comment names.</summary>
/// <param name="Name">As written.</param>
/// <param name="Span">Its place in the source.</param>
/// <param name="Rule">The rule, or null for a category.</param>
internal sealed record SuppressionTarget(string Name, TextSpan Span, RuleDescriptor? Rule)
{
    internal bool Includes(RuleDescriptor rule) => Rule is not null
        ? string.Equals(Rule.Id, rule.Id, StringComparison.Ordinal)
        : string.Equals(Name, rule.Category, StringComparison.OrdinalIgnoreCase);
}

using System.Collections.Immutable;

namespace EditorialLint.Core.Diagnostics;

/// <summary>An option of a rule, as its card declares it.</summary>
/// <param name="Name">The name behind the rule's in the configuration.</param>
/// <param name="Type">What its values look like.</param>
/// <param name="Default">The value when nothing is configured, in the form it would be written.</param>
/// <param name="Meaning">One sentence that says what it changes.</param>
public sealed record RuleOptionDescriptor(string Name, RuleOptionType Type, string Default, string Meaning)
{
    /// <summary>The values of a choice; empty for the other types.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Whether a written value is one of this option's.</summary>
    public bool Accepts(string value) => Type switch
    {
        RuleOptionType.Boolean => value is "true" or "false",
        RuleOptionType.Integer => int.TryParse(value, out _),
        RuleOptionType.Choice => Values.Contains(value),
        _ => true,
    };
}

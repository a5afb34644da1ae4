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

    /// <summary>The names of the profiles that an option may have values for.</summary>
    public static ImmutableArray<string> ProfileNames { get; } = ["ap", "bbc", "guardian", "reuters"];

    /// <summary>The value by profile, where it is another than the default.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Profiles { get; init; } = [];

    /// <summary>The value that holds under a profile when nothing is configured.</summary>
    /// <param name="profile">The profile's name; null for none.</param>
    public string DefaultUnder(string? profile)
    {
        foreach (KeyValuePair<string, string> pair in Profiles)
        {
            if (string.Equals(pair.Key, profile, StringComparison.Ordinal))
                return pair.Value;
        }

        return Default;
    }

    /// <summary>Whether a written value is one of this option's.</summary>
    public bool Accepts(string value) => Type switch
    {
        RuleOptionType.Boolean => value is "true" or "false",
        RuleOptionType.Integer => int.TryParse(value, out _),
        RuleOptionType.Choice => Values.Contains(value),
        _ => true,
    };
}

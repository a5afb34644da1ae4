using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Configuration;

/// <summary>The settings in force for one file.</summary>
public sealed record DocumentSettings
{
    /// <summary>The settings where nothing is configured.</summary>
    public static DocumentSettings Default { get; } = new();

    /// <summary>Levels that differ from the cards', by rule id.</summary>
    public ImmutableDictionary<string, Severity> Levels { get; init; } = ImmutableDictionary.Create<string, Severity>(StringComparer.Ordinal);

    /// <summary>Option values that differ from the cards', by <c>rule-name.option-name</c>.</summary>
    public ImmutableDictionary<string, string> Options { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The variety of English that the file is edited in.</summary>
    public Dialect Dialect { get; init; } = Dialect.American;

    /// <summary>The file's encoding where it has no byte order mark; null for UTF-8.</summary>
    public SourceEncoding? Charset { get; init; }

    /// <summary>The name of the file's format; null to go by its ending.</summary>
    public string? Format { get; init; }

    /// <summary>The same settings with a format that was asked for by name.</summary>
    /// <param name="format">The format's name; null to leave it as configured.</param>
    public DocumentSettings In(string? format) => format is null ? this : this with { Format = format };

    /// <summary>The level of a rule: as configured, else its card's; a preview rule is off unless configured.</summary>
    public Severity GetLevel(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (rule.Status == RuleStatus.Removed)
            return Severity.None;
        if (Levels.TryGetValue(rule.Id, out Severity level))
            return level;
        return rule.Status == RuleStatus.Stable ? rule.Level : Severity.None;
    }

    /// <summary>The value of a rule's option: as configured, else its card's default.</summary>
    /// <exception cref="ArgumentException">The card declares no such option.</exception>
    public string GetOption(RuleDescriptor rule, string name)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (Options.TryGetValue($"{rule.Name}.{name}", out string? value))
            return value;
        foreach (RuleOptionDescriptor option in rule.Options)
        {
            if (string.Equals(option.Name, name, StringComparison.Ordinal))
                return option.Default;
        }

        throw new ArgumentException($"The card of {rule.Id} declares no option '{name}'.", nameof(name));
    }
}

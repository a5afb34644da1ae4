using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Configuration;

/// <summary>The settings in force for one file. Equal ones share the work of choosing and joining rules.</summary>
public sealed record DocumentSettings
{
    // Zero until it is asked for; several threads may compute the same.
    private int _hash;

    /// <summary>Makes settings that are the defaults unless initialised otherwise.</summary>
    public DocumentSettings()
    {
    }

    // Copied by hand, for a copy that is about to differ must not keep the hash.
    private DocumentSettings(DocumentSettings original)
    {
        Levels = original.Levels;
        Options = original.Options;
        Dialect = original.Dialect;
        Charset = original.Charset;
        Format = original.Format;
        Words = original.Words;
    }

    /// <summary>The settings where nothing is configured.</summary>
    public static DocumentSettings Default { get; } = new();

    /// <summary>Configured levels, by rule id; of those that settings for many rules give only what differs from the cards.</summary>
    public ImmutableDictionary<string, Severity> Levels { get; init; } = ImmutableDictionary.Create<string, Severity>(StringComparer.Ordinal);

    /// <summary>Option values that differ from the cards', by <c>rule-name.option-name</c>.</summary>
    public ImmutableDictionary<string, string> Options { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The variety of English that the file is edited in.</summary>
    public Dialect Dialect { get; init; } = Dialect.American;

    /// <summary>The file's encoding where it has no byte order mark; null for UTF-8.</summary>
    public SourceEncoding? Charset { get; init; }

    /// <summary>The name of the file's format; null to go by its ending.</summary>
    public string? Format { get; init; }

    /// <summary>The user's own words; null for none. The same files give the same instance.</summary>
    public IWordList? Words { get; init; }

    /// <inheritdoc/>
    public bool Equals(DocumentSettings? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && GetHashCode() == other.GetHashCode()
            && Dialect == other.Dialect
            && Charset == other.Charset
            && ReferenceEquals(Words, other.Words)
            && string.Equals(Format, other.Format, StringComparison.Ordinal)
            && HaveSameEntries(Levels, other.Levels)
            && HaveSameEntries(Options, other.Options));

    /// <inheritdoc/>
    public override int GetHashCode() => _hash != 0 ? _hash : _hash = HashCode.Combine(Dialect, Charset, Format, Hash(Levels), Hash(Options)) | 1;

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

    private static bool HaveSameEntries<T>(ImmutableDictionary<string, T> left, ImmutableDictionary<string, T> right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left.Count != right.Count)
            return false;
        foreach ((string key, T value) in left)
        {
            if (!right.TryGetValue(key, out T? other) || !EqualityComparer<T>.Default.Equals(value, other))
                return false;
        }

        return true;
    }

    /// <summary>A sum, because equal dictionaries may enumerate their entries in different orders.</summary>
    private static int Hash<T>(ImmutableDictionary<string, T> entries)
    {
        int sum = 0;
        foreach ((string key, T value) in entries)
            sum = unchecked(sum + HashCode.Combine(key, value));
        return sum;
    }
}

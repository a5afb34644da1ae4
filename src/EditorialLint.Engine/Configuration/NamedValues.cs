using System.Collections.Immutable;

namespace EditorialLint.Engine.Configuration;

/// <summary>The values that a setting can take, by the names they have in a configuration file. Names ignore case.</summary>
internal sealed class NamedValues<T>(params ImmutableArray<(string Name, T Value)> values)
{
    /// <summary>The names in the order to be listed in.</summary>
    public ImmutableArray<string> Names { get; } = [.. values.Select(static value => value.Name)];

    /// <summary>The value of a name that is known to exist.</summary>
    public T this[string name] => values.First(value => value.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The first name of a value.</summary>
    public string NameOf(T value) => values.First(named => EqualityComparer<T>.Default.Equals(named.Value, value)).Name;
}

namespace EditorialLint.Engine.Configuration;

/// <summary>A setting in force for a file, and where it came from.</summary>
/// <param name="Key">The key that sets this and nothing else, as it would be written.</param>
/// <param name="Value">The value in force, as it would be written; <c>unset</c> for a format that goes by the file's ending.</param>
public sealed record EffectiveSetting(string Key, string Value)
{
    /// <summary>The configuration file that set it, relative to the base folder with forward slashes; null for the default.</summary>
    public string? Path { get; init; }

    /// <summary>The profile that gives the value, whose setting then stands at the place; null where the value itself is set or the default.</summary>
    public string? Profile { get; init; }

    /// <summary>One-based line in that file.</summary>
    public int? Line { get; init; }
}

using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Configuration;

/// <summary>What levels are called, in configuration, on the command line and in reports that have no names of their own.</summary>
public static class SeverityNames
{
    /// <summary>The levels with their names, the highest first.</summary>
    internal static ImmutableArray<(string Name, Severity Level)> All { get; } =
    [
        ("error", Severity.Error),
        ("warning", Severity.Warning),
        ("suggestion", Severity.Suggestion),
        ("none", Severity.None),
    ];

    private static readonly NamedValues<Severity> Values = new(All);

    /// <summary>The name of a level.</summary>
    public static string Of(Severity level) => Values.NameOf(level);

    /// <summary>The level of a name that is known to exist.</summary>
    public static Severity Read(string name) => Values[name];
}
